import {
  homePath,
  type Locale,
  listPath,
  PAGE_KINDS,
  type PageKind,
  pagePath,
  phrase,
  SECTIONS,
  sectionPath,
} from '@mra/agenda';
import { startSiteFromDisk } from '../site-on-disk';

/** The agenda has no event yet, and the page of one is a template too. */
const EVENT = {
  key: 'event-open-day',
  changedOn: '2026-11-20',
  slug: { nl: 'open-dag', en: 'open-day' },
  title: { nl: 'Open dag van de makers', en: 'Open day of the makers' },
  lead: { nl: 'Kijk binnen bij bedrijven die iets maken.', en: 'Look inside companies that make things.' },
  startsAt: '2031-05-08T10:00',
  endsAt: '2031-05-08T16:30',
  timeZone: 'Europe/Amsterdam',
  location: { nl: 'Velsen-Noord' },
  subregion: 'ijmond',
  language: 'nl',
  registration: 'https://open-dag.example/aanmelden',
  sequence: 0,
};

export const startWithEveryTemplate = () => startSiteFromDisk({ events: [EVENT] });

export type Site = Awaited<ReturnType<typeof startWithEveryTemplate>>;

/** A document of each kind that has all that its page can show. */
const EXAMPLES: Record<PageKind, string> = {
  accelerators: 'acc-1',
  'action-lines': '1a',
  subregions: 'ijmond',
  audiences: 'the-hague',
  chapters: 'chapter-asks',
  pages: 'accessibility',
  municipalities: 'place-haarlem',
  themes: 'theme-maakindustrie',
  hotspots: 'hot-3d-makers-zone',
  programmes: 'prog-amsterdam-logistics',
  'cross-pollinations': 'xp-al-ij-maakindustrie',
  events: EVENT.key,
};

/** An address of every template, and of every state that it can be in. */
export function templates({ edition }: Site, locale: Locale): string[] {
  const paths = [
    homePath(locale),
    ...PAGE_KINDS.flatMap((kind) => [
      listPath(kind, locale),
      pagePath(kind, edition.get(kind, EXAMPLES[kind]), locale),
    ]),
    pagePath('pages', edition.get('pages', 'contact'), locale),
    ...SECTIONS.map((section) => sectionPath(section, locale)),
    `${sectionPath('search', locale)}?q=campus`,
    `${sectionPath('search', locale)}?q=zzqqxx`,
    // Choices: something found, nothing found, nothing understood, and the three questions answered.
    `${listPath('hotspots', locale)}?stage=existing&subregion=ijmond`,
    `${listPath('hotspots', locale)}?subregion=not-known`,
    `${listPath('action-lines', locale)}?status=done&colour=red`,
    `${listPath('programmes', locale)}?phase=start`,
    `${sectionPath('find-my-place', locale)}?theme=theme-maakindustrie&phase=start&need=testing&need=space`,
    `/${locale}/nothing-here`,
    // The page for what goes wrong before a page can be made.
    `/${locale}/%ZZ`,
  ];
  return [...new Set(paths)];
}

/** Of each kind the page whose title has the longest word: the first that would not fit. */
export function longestTitles({ edition }: Site, locale: Locale): string[] {
  const longest = (title: string) => Math.max(...title.split(/[\s-]/).map(({ length }) => length));
  return PAGE_KINDS.flatMap((kind) => {
    const [first] = edition
      .all(kind)
      .map((document) => ({
        path: pagePath(kind, document, locale),
        title: phrase(document.title, locale).text,
      }))
      .toSorted((a, b) => longest(b.title) - longest(a.title));
    return first ? [first.path] : [];
  });
}
