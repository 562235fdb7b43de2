import {
  type Edition,
  homePath,
  KINDS,
  type Kind,
  kinds,
  LOCALES,
  type Locale,
  latest,
  listPath,
  PAGE_KINDS,
  type PageKind,
  pagePath,
  pagePlace,
  SECTIONS,
  SETTINGS_KEY,
  SOURCE_LOCALE,
  sectionPath,
} from '@mra/agenda';

/** `robots.txt`: everything but the editors' desk may be read. */
export function robots(origin: string): string {
  return `User-agent: *\nDisallow: /admin\nDisallow: /api\n\nSitemap: ${origin}/sitemap.xml\n`;
}

/** How long `security.txt` may be believed, in days (RFC 9116 wants less than a year). */
const BELIEVED_DAYS = 180;

export const SECURITY_PATH = '/.well-known/security.txt';

/** `security.txt` (RFC 9116): where a weak spot can be told. @param today as `2026-11-24` */
export function securityText(edition: Edition, origin: string, today: string): string {
  const mailbox = edition.find('settings', SETTINGS_KEY)?.mailbox;
  const contact = edition.find('pages', 'contact');
  const expires = new Date(Date.parse(`${today}T00:00:00Z`) + BELIEVED_DAYS * 86_400_000).toISOString();
  return [
    `Contact: ${mailbox ? `mailto:${mailbox}` : origin + (contact ? pagePath('pages', contact, 'nl') : homePath('nl'))}`,
    `Expires: ${expires}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${origin}${SECURITY_PATH}`,
    '',
  ].join('\n');
}

/** A page in every language and the day on which its content last changed. */
interface Listed {
  paths: Record<Locale, string>;
  changedOn: string;
}

/** The kinds that the list of a kind shows. */
const shownOn = (list: PageKind) =>
  KINDS.filter((kind) => {
    const { place } = kinds[kind];
    return kind === list || (place !== null && 'list' in place && place.list === list);
  });

const inAll = (path: (locale: Locale) => string) =>
  Object.fromEntries(LOCALES.map((locale) => [locale, path(locale)])) as Record<Locale, string>;

function listed(edition: Edition): Listed[] {
  const newest = (kinds: readonly Kind[]) =>
    latest(...kinds.flatMap((kind) => edition.all(kind).map(({ changedOn }) => changedOn)));
  const all = newest(KINDS);
  // Searching is for people.
  const sections = SECTIONS.filter((section) => section !== 'search');
  return [
    { paths: inAll(homePath), changedOn: all },
    ...sections.map((section) => ({
      paths: inAll((locale) => sectionPath(section, locale)),
      changedOn: all,
    })),
    ...PAGE_KINDS.flatMap((kind) => [
      ...(pagePlace(kind).list === null
        ? []
        : [
            {
              paths: inAll((locale) => listPath(kind, locale)),
              changedOn: newest(shownOn(kind)),
            },
          ]),
      ...edition.all(kind).map((document) => ({
        paths: inAll((locale) => pagePath(kind, document, locale)),
        changedOn: document.changedOn,
      })),
    ]),
  ];
}

/** `sitemap.xml`: every page in every language, each with its translations and the day of its last change. */
export function sitemap(edition: Edition, origin: string): string {
  const urls = listed(edition).flatMap(({ paths, changedOn }) => {
    // As the pages themselves say it: who reads neither language is sent to the Dutch one.
    const translations = [
      ...LOCALES.map((locale) => [locale, locale] as const),
      ['x-default', SOURCE_LOCALE] as const,
    ];
    const links = translations
      .map(
        ([lang, locale]) =>
          `<xhtml:link rel="alternate" hreflang="${lang}" href="${origin}${paths[locale]}"/>`,
      )
      .join('');
    const modified = changedOn && `<lastmod>${changedOn}</lastmod>`;
    return LOCALES.map((locale) => `<url><loc>${origin}${paths[locale]}</loc>${modified}${links}</url>`);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${urls.join('')}</urlset>\n`;
}
