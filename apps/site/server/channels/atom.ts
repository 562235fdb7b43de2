import { type ChangeView, changesFeedPath, KIND_LABELS, type Locale, sectionPath } from '@mra/agenda';

const TITLE: Record<Locale, string> = {
  nl: 'MRA Innovatie: wat er veranderde',
  en: 'MRA Innovation: what changed',
};
const AUTHOR: Record<Locale, string> = { nl: 'Metropoolregio Amsterdam', en: 'Amsterdam Metropolitan Area' };
const MOST_ENTRIES = 100;

/** Text as XML may hold it. */
export function xml(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}/gu, '').replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** What changed as an Atom feed (RFC 4287), newest first. */
export function changesFeed(changes: readonly ChangeView[], locale: Locale, origin: string): string {
  const self = origin + changesFeedPath(locale);
  const page = origin + sectionPath('changes', locale);
  const entries = changes
    .slice(0, MOST_ENTRIES)
    .map(
      ({ kind, key, title, path, date }) =>
        `<entry><id>${xml(`${origin}/id/${key}#${date}`)}</id><title xml:lang="${title.lang}">${xml(title.text)}</title>` +
        `<link href="${xml(origin + path)}"/><updated>${date}T00:00:00Z</updated><category term="${kind}" label="${xml(KIND_LABELS[kind][locale])}"/></entry>`,
    );
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">` +
    `<id>${xml(self)}</id><title>${xml(TITLE[locale])}</title><author><name>${xml(AUTHOR[locale])}</name></author>` +
    `<link rel="self" href="${xml(self)}"/><link href="${xml(page)}"/>` +
    `<updated>${changes[0]?.date ?? '1970-01-01'}T00:00:00Z</updated>${entries.join('')}</feed>\n`
  );
}
