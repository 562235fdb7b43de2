import { LOCALES, type Locale, sectionPath } from '@mra/agenda';
import type { Answer } from '../http/answer.js';

/** Sections that are about all editions: from a visit they lead to the site itself. */
const OF_THE_SITE = (['search', 'releases'] as const).flatMap((section) =>
  LOCALES.map((locale) => sectionPath(section, locale)),
);

const isOfTheSite = (path: string) =>
  OF_THE_SITE.some((own) => path === own || path.startsWith(`${own}/`)) || /\.(?:atom|ics)$/.test(path);

/**
 * Where an address of the site is in an edition that is visited; `null` where it leads to the site itself.
 * @param paths where the pages of that edition begin, by language
 */
export function pathInVisit(address: string, paths: Record<Locale, string>): string | null {
  const [path = ''] = address.split(/[?#]/);
  const locale = LOCALES.find((each) => path === `/${each}` || path.startsWith(`/${each}/`));
  return !locale || isOfTheSite(path) ? null : paths[locale] + address.slice(`/${locale}`.length);
}

/** An attribute with an address of the site, unless its element says that it is about now (`data-now`). */
const ADDRESS = /(data-now="" )?(href|action)="(\/(?:nl|en)(?:[/?#][^"]*)?)"/g;

/** A page of an edition that is visited: its links stay within the visit. */
export function pageInVisit(html: string, paths: Record<Locale, string>): string {
  return html.replace(ADDRESS, (whole, now: string | undefined, name: string, address: string) => {
    const inVisit = now ? null : pathInVisit(address, paths);
    return inVisit === null ? whole : `${name}="${inVisit}"`;
  });
}

/** An answer to a visit of a release: where it leads stays within the visit, and search engines leave it out. */
export function answerInVisit(answer: Answer, paths: Record<Locale, string>): Answer {
  const { location, ...headers } = answer.headers;
  return {
    ...answer,
    headers: {
      ...headers,
      'x-robots-tag': 'noindex',
      ...(location ? { location: pathInVisit(location, paths) ?? location } : {}),
    },
  };
}
