import {
  type ChangeView,
  changesFeedPath,
  KIND_LABELS,
  type Locale,
  type Phrase,
  type Prose,
  plainText,
  sectionPath,
  type UpdateView,
} from '@mra/agenda';

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

interface Entry {
  key: string;
  title: Phrase;
  path: string;
  /** As `2026-11-24`. */
  date: string;
  /** What it says or belongs to, as elements. */
  more: string;
}

interface Feed {
  title: string;
  /** Where the feed itself and the page that says the same are. */
  path: string;
  page: string;
  /** The day of its newest entry, or of what it is about where it has none. */
  updated: string;
  entries: readonly Entry[];
}

function atom({ title, path, page, updated, entries }: Feed, locale: Locale, origin: string): string {
  const self = xml(origin + path);
  const written = entries
    .slice(0, MOST_ENTRIES)
    .map(
      (entry) =>
        `<entry><id>${xml(`${origin}/id/${entry.key}#${entry.date}`)}</id>` +
        `<title xml:lang="${entry.title.lang}">${xml(entry.title.text)}</title>` +
        `<link href="${xml(origin + entry.path)}"/><updated>${entry.date}T00:00:00Z</updated>${entry.more}</entry>`,
    );
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">` +
    `<id>${self}</id><title>${xml(title)}</title><author><name>${xml(AUTHOR[locale])}</name></author>` +
    `<link rel="self" href="${self}"/><link href="${xml(origin + page)}"/>` +
    `<updated>${updated}T00:00:00Z</updated>${written.join('')}</feed>\n`
  );
}

/** What changed as an Atom feed (RFC 4287), newest first. */
export function changesFeed(changes: readonly ChangeView[], locale: Locale, origin: string): string {
  const entries = changes.map(({ kind, ...change }) => ({
    ...change,
    more: `<category term="${kind}" label="${xml(KIND_LABELS[kind][locale])}"/>`,
  }));
  const updated = changes[0]?.date ?? '1970-01-01';
  const [path, page] = [changesFeedPath(locale), sectionPath('changes', locale)];
  return atom({ title: TITLE[locale], path, page, updated, entries }, locale, origin);
}

const wordsOf = ({ blocks }: Prose) => plainText(blocks);

/** The timeline of an action line as an Atom feed, newest first. @param line its name, its page and its feed */
export function actionLineFeed(
  line: { title: string; page: string; path: string; changedOn: string },
  updates: readonly UpdateView[],
  locale: Locale,
  origin: string,
): string {
  const entries = updates.map(({ key, date, title, text }) => ({
    key,
    date,
    title,
    path: `${line.page}#${key}`,
    more: `<summary xml:lang="${text.lang}">${xml(wordsOf(text))}</summary>`,
  }));
  return atom({ ...line, updated: updates[0]?.date ?? line.changedOn, entries }, locale, origin);
}
