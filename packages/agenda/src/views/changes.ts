import type { Kind } from '../documents.js';
import { type Change, changedSince, changesBetween } from '../edition/changes.js';
import type { Edition } from '../edition/edition.js';
import { type Locale, type LocalizedText, type Phrase, phrase } from '../locales.js';
import { whereToRead } from '../search/entries.js';

/** Something that changed, and where it can be read. */
export interface ChangeView {
  kind: Kind;
  key: string;
  title: Phrase;
  path: string;
  /** As `2026-11-24`. */
  date: string;
}

const TITLES = ['title', 'label', 'text'] as const;

function titleOf(document: object, locale: Locale): Phrase | null {
  const fields = document as Partial<Record<(typeof TITLES)[number], LocalizedText>>;
  const name = TITLES.find((each) => fields[each]);
  const title = name && fields[name];
  return title ? phrase(title, locale) : null;
}

/** What changed on a day or later and can be read somewhere, newest first. @param day as `2026-11-24` */
export function changesView(edition: Edition, locale: Locale, day: string): ChangeView[] {
  return changedSince(edition, day).flatMap(({ kind, key, date }): ChangeView[] => {
    const path = whereToRead(edition, kind, key, locale);
    const title = titleOf(edition.get(kind, key), locale);
    return path && title ? [{ kind, key, title, path, date }] : [];
  });
}

/** Something that differs between a release and a later edition. */
export interface DifferenceView
  extends Pick<ChangeView, 'kind' | 'key' | 'title' | 'date'>,
    Pick<Change, 'what'> {
  /** Where it can be read; `null` for what is no longer there. */
  path: string | null;
}

/** What became different from one edition to another, newest first; only what has a name. */
export function differencesView(before: Edition, after: Edition, locale: Locale): DifferenceView[] {
  return changesBetween(before, after).flatMap(({ kind, key, what, date }): DifferenceView[] => {
    const gone = what === 'removed';
    const title = titleOf((gone ? before : after).get(kind, key), locale);
    return title
      ? [{ kind, key, what, date, title, path: gone ? null : whereToRead(after, kind, key, locale) }]
      : [];
  });
}
