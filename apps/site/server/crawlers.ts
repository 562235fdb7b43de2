import { type Edition, homePath, LOCALES, listPath, PAGE_KINDS, pagePath } from '@mra/agenda';

/** `robots.txt`: everything but the editors' desk may be read. */
export function robots(origin: string): string {
  return `User-agent: *\nDisallow: /admin\nDisallow: /api\n\nSitemap: ${origin}/sitemap.xml\n`;
}

/** `sitemap.xml`: every page in every language, each with its translations. */
export function sitemap(edition: Edition, origin: string): string {
  const pages = [
    LOCALES.map((locale) => ({ locale, path: homePath(locale) })),
    ...PAGE_KINDS.flatMap((kind) => [
      LOCALES.map((locale) => ({ locale, path: listPath(kind, locale) })),
      ...edition
        .all(kind)
        .map((document) => LOCALES.map((locale) => ({ locale, path: pagePath(kind, document, locale) }))),
    ]),
  ];
  const urls = pages.flatMap((translations) => {
    const links = translations
      .map(({ locale, path }) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${origin}${path}"/>`)
      .join('');
    return translations.map(({ path }) => `<url><loc>${origin}${path}</loc>${links}</url>`);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${urls.join('')}</urlset>\n`;
}
