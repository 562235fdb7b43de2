import type { Kind } from '../documents.js';
import { changedSince } from '../edition/changes.js';
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
