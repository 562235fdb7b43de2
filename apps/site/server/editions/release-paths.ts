import { LOCALES, type Locale, sectionPath } from '@mra/agenda';

interface Named {
  name: { nl: string; en?: string | null | undefined };
  /** The day on which it was pinned, as `2026-11-24`. */
  pinnedOn: string;
  edition: string;
}

/** A name as it stands in an address: small letters, digits and hyphens. */
function slugOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/**
 * Where the pages of each release begin, in both languages. Of two with one name the one that was pinned first has it to itself, and the
 * next is followed by a number; a name without letters is told by its day.
 */
export function pathsOf(releases: readonly Named[]): Record<Locale, string>[] {
  const taken = new Set<string>();
  const paths = new Map<Named, Record<Locale, string>>();
  const byAge = releases.toSorted((a, b) =>
    a.pinnedOn === b.pinnedOn ? (a.edition < b.edition ? -1 : 1) : a.pinnedOn < b.pinnedOn ? -1 : 1,
  );
  for (const release of byAge) {
    const path = (locale: Locale): string => {
      const slug = slugOf(release.name[locale] ?? release.name.nl) || release.pinnedOn;
      const begin = `${sectionPath('releases', locale)}/${slug}`;
      let own = begin;
      for (let number = 2; taken.has(own); number += 1) own = `${begin}-${number}`;
      taken.add(own);
      return own;
    };
    paths.set(
      release,
      Object.fromEntries(LOCALES.map((each) => [each, path(each)])) as Record<Locale, string>,
    );
  }
  return releases.map((release) => paths.get(release) ?? { nl: '', en: '' });
}
