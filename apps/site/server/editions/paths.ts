import {
  type Edition,
  isPageKind,
  LOCALES,
  type Locale,
  localeSchema,
  meantPath,
  pagePath,
  SOURCE_LOCALE,
} from '@mra/agenda';
import { type Answer, redirect } from '../http/answer.js';

/** As all addresses of pages are spelt; such a path can be shown without a closer look. */
const PROPER = new RegExp(`^/(?:${LOCALES.join('|')})(?:/[a-z0-9-]+)*$`);

export function isProper(path: string): boolean {
  return PROPER.test(path);
}

/** What editors write may be no address at all. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A path without the ways in which people and programs spell it differently: capitals, escapes, slashes, `index.html`. */
export function plainPath(path: string): string {
  const plain = decoded(path)
    .normalize('NFC')
    .toLowerCase()
    .trim()
    // Several slashes at the start would send the visitor to another site.
    .replace(/\/{2,}/g, '/')
    .replace(/\/index\.html?$/, '')
    .replace(/\/$/, '');
  return plain || '/';
}

/** What a feed or a calendar is named after the page that says the same. */
const CHANNEL_ENDING = /\.(?:atom|ics)$/;

/**
 * The address that somebody means: however it is spelt, in whichever language its parts are, with the language or without.
 * @param locale the visitor's language, for an address that names none
 * @returns an address without anything that the visitor wrote; `null` where nobody can tell
 */
export function meantAddress(path: string, edition: Edition, locale: Locale): string | null {
  const plain = plainPath(path);
  const ending = CHANNEL_ENDING.exec(plain)?.[0] ?? '';
  const [, first = '', ...rest] = plain.slice(0, plain.length - ending.length).split('/');
  const named = localeSchema.safeParse(first);
  const parts = named.success ? rest : [first, ...rest].filter((part, at) => at > 0 || part !== '');
  const meant = meantPath(edition, parts, named.success ? named.data : locale);
  return meant && meant + ending;
}

/** Sends a visitor on for good; for now where the address depends on the language of their browser. */
export function leadOn(path: string, to: string): Answer {
  return localeSchema.safeParse(plainPath(path).split('/')[1]).success
    ? redirect(301, to)
    : redirect(302, to, { vary: 'accept-language' });
}

/**
 * Where editors sent an address, in one step however many redirects there are on the way.
 * @param redirects by the plain path that they start from
 * @returns an address here or elsewhere; `null` where it was sent nowhere, or round in a circle
 */
export function redirectedTo(
  path: string,
  redirects: ReadonlyMap<string, string>,
  edition: Edition,
): string | null {
  const seen = new Set<string>();
  for (let at = path; ; ) {
    const plain = plainPath(at);
    if (seen.has(plain)) return null;
    const to = redirects.get(plain);
    const next = to?.startsWith('/') ? (meantAddress(to, edition, SOURCE_LOCALE) ?? to) : to;
    // A page that was sent to its own former address stays where it is.
    if (!next || plainPath(next) === plain) return seen.size > 0 ? at : null;
    seen.add(plain);
    at = next;
  }
}

/** Where the page behind `/id/<key>` is now; `null` for a key without a page. */
export function permalinkAt(path: string, edition: Edition, locale: Locale): Answer | null {
  const key = decodeURIComponent(path.slice('/id/'.length));
  const kind = edition.kindOf(key);
  if (!kind || !isPageKind(kind)) return null;
  return redirect(302, pagePath(kind, edition.get(kind, key), locale), { vary: 'accept-language' });
}
