import { type DocumentOf, KINDS, type Kind } from '../documents.js';
import { canonicalJson } from './canonical.js';
import type { Edition } from './edition.js';

/** A document that differs between two editions. */
export interface Change {
  kind: Kind;
  key: string;
  /** What happened to it on the way from the older edition to the newer. */
  what: 'added' | 'changed' | 'removed';
  /** The day on which the newer one last changed, or the older one where it was removed. */
  date: string;
}

const withoutDate = (document: DocumentOf<Kind>) => canonicalJson({ ...document, changedOn: null });

/** What changed from one edition to another, newest first. Only a day of change that moved is no change. */
export function changesBetween(before: Edition, after: Edition): Change[] {
  const changes = KINDS.flatMap((kind): Change[] => {
    const old = new Map(before.all(kind).map((document) => [document.key, document]));
    const present = after.all(kind).flatMap((document): Change[] => {
      const former = old.get(document.key);
      old.delete(document.key);
      if (former && withoutDate(former) === withoutDate(document)) return [];
      return [{ kind, key: document.key, what: former ? 'changed' : 'added', date: document.changedOn }];
    });
    return [
      ...present,
      ...[...old.values()].map(
        ({ key, changedOn }) => ({ kind, key, what: 'removed', date: changedOn }) as const,
      ),
    ];
  });
  return changes.toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}

/** What an edition holds that changed on a day or later, newest first. @param day as `2026-11-24` */
export function changedSince(edition: Edition, day: string): { kind: Kind; key: string; date: string }[] {
  return KINDS.flatMap((kind) =>
    edition
      .all(kind)
      .filter(({ changedOn }) => changedOn >= day)
      .map(({ key, changedOn }) => ({ kind, key, date: changedOn })),
  ).toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}
