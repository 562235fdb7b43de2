import { canonicalJson, type Edition, pageLink, SOURCE_LOCALE, settingsView, sha256 } from '@mra/agenda';
import { isSubregionKey, outlinesOf, type RegionOutlines } from '@mra/design';
import { coloursOn } from '../cards/colours.js';
import { postsOf } from '../cards/posts.js';
import { altOf } from '../cards/slice.js';
import { codeOf } from '../code/code-hashes.js';
import { namesOf, type Subject, subjectOf, subjectsOf } from './names.js';
import { paletteOf } from './palette.js';
import type { BriefRendition, CardRendition, Rendition, RenditionName } from './rendition.js';

/**
 * The files that can be made of an edition. What a file shows is gathered when it is asked for, not before, and that of the files
 * asked for last is remembered.
 */
export interface RenditionIndex {
  /** The file with an id, or `undefined` where this edition has none. */
  get(id: string): Rendition | undefined;
  /** What the file with an id is called, without gathering what it shows. */
  named(id: string): RenditionName | undefined;
  /** The names of all files, briefs first, without gathering what they show. */
  names(): Generator<RenditionName>;
  /** The file at an address, of those that were asked for last. @param path as `/renditions/<key>/<filename>` */
  at(path: string): Rendition | undefined;
  /** All files, briefs first, one after the other; they are not remembered. */
  all(): Generator<Rendition>;
}

/** What the files of one edition share. */
interface Common {
  origin: string;
  outlines: RegionOutlines | null;
  /** What the outlines add to a key: nothing where there are none. */
  drawn: { outlines?: string };
}

function commonOf(edition: Edition, origin: string): Common {
  const { boundaries } = settingsView(edition, SOURCE_LOCALE);
  const outlines = boundaries ? outlinesOf(boundaries) : null;
  return { origin, outlines, drawn: outlines ? { outlines: sha256(canonicalJson(outlines)) } : {} };
}

const LANGUAGES = {
  nl: { nl: 'Nederlands', en: 'Engels' },
  en: { nl: 'Dutch', en: 'English' },
} as const;

/** The hash that names a file by all that decides what is in it. */
const keyOf = (content: Record<string, unknown>): string => sha256(canonicalJson(content));

const addressed = (key: string, filename: string) => ({
  key,
  contentVersion: key.slice(0, 8),
  filename,
  path: `/renditions/${key}/${filename}`,
});

function briefsOf(
  edition: Edition,
  of: Extract<Subject, { type: 'brief' }>,
  { origin, outlines, drawn }: Common,
): BriefRendition[] {
  const { kind, key, locale } = of;
  const { pattern, template, pages } = kind;
  const slice = kind.slice(edition, key, locale);
  const title = `${kind.title(slice, locale)} (PDF, ${LANGUAGES[locale][locale]})`;
  const palette = paletteOf(kind.colours(slice));
  const shown = { slice, locale, origin, title, pages, palette };
  const code = codeOf(template);
  return namesOf(of).map(({ id, filename }) => ({
    ...{ type: 'brief', pattern, id, template, outlines, ...shown },
    ...addressed(keyOf({ ...shown, ...drawn, code }), filename),
    ...{ mimeType: 'application/pdf', alt: null, posts: null },
  }));
}

function cardsOf(
  edition: Edition,
  of: Extract<Subject, { type: 'card' }>,
  { origin, outlines, drawn }: Common,
): CardRendition[] {
  const { kind, key, locale } = of;
  const { pattern } = kind;
  const { hashtags } = settingsView(edition, locale);
  const slice = kind.slice(edition, key, locale);
  const lit = isSubregionKey(slice.ground)
    ? pageLink(edition, 'subregions', slice.ground, locale).title.text
    : null;
  const words = [slice.above, slice.title].filter(Boolean).join(' ');
  const palette = paletteOf(coloursOn(slice));
  const code = codeOf(`cards/layouts/${slice.layout.kind}`);
  // One hash for all formats: a card has up to a dozen of the same slice, in two types each.
  const shown = keyOf({ slice, locale, palette, ...drawn, code });
  const shared = {
    type: 'card',
    ...{ pattern, locale, slice, origin, outlines, palette },
    title: locale === 'nl' ? `Deelkaart ${words}` : `Card ${words}`,
    alt: altOf(slice, locale, lit),
    posts: postsOf(slice, origin + kind.permalink(edition, key, locale), locale, lit, hashtags),
  } as const;
  return namesOf(of).flatMap(({ id, filename, format, mimeType }) =>
    format && mimeType !== 'application/pdf'
      ? [{ ...shared, id, format, mimeType, ...addressed(keyOf({ mimeType, format, shown }), filename) }]
      : [],
  );
}

/** So many subjects are remembered: what the pages that are read have in common, and not the whole of a large edition. */
const REMEMBERED = 1000;

/**
 * The files of an edition, listed as they are asked for.
 * @param origin the site's public address, which permalinks on the files lead to
 */
export function renditionsOf(edition: Edition, { origin }: { origin: string }): RenditionIndex {
  const remembered = new Map<string, readonly Rendition[]>();
  const byPath = new Map<string, Rendition>();
  const keys = new Map<Subject['kind'], ReadonlySet<string>>();
  let known: Common | null = null;

  function make(of: Subject): readonly Rendition[] {
    known ??= commonOf(edition, origin);
    return of.type === 'brief' ? briefsOf(edition, of, known) : cardsOf(edition, of, known);
  }

  function isThere({ kind, key }: Subject): boolean {
    const there = keys.get(kind) ?? new Set(kind.keys(edition));
    keys.set(kind, there);
    return there.has(key);
  }

  function remember(of: Subject): readonly Rendition[] {
    const name = `${of.kind.pattern} ${of.key} ${of.locale}`;
    const made = remembered.get(name) ?? make(of);
    // The one that was asked for longest ago stands first.
    remembered.delete(name);
    remembered.set(name, made);
    const [first] = remembered.keys();
    if (remembered.size > REMEMBERED && first) {
      for (const { path } of remembered.get(first) ?? []) byPath.delete(path);
      remembered.delete(first);
    }
    for (const rendition of made) byPath.set(rendition.path, rendition);
    return made;
  }

  function subjectHere(id: string): Subject | null {
    const of = subjectOf(id);
    return of && isThere(of) ? of : null;
  }

  return {
    named(id) {
      const of = subjectHere(id);
      return of ? namesOf(of).find((name) => name.id === id) : undefined;
    },
    get(id) {
      const of = subjectHere(id);
      // An id that there is not, as of a size that is not made, must not push out what is asked for.
      const isOne = of && namesOf(of).some((name) => name.id === id);
      return isOne ? remember(of).find((each) => each.id === id) : undefined;
    },
    at: (path) => byPath.get(path),
    *names() {
      for (const of of subjectsOf(edition)) yield* namesOf(of);
    },
    *all() {
      for (const of of subjectsOf(edition)) yield* make(of);
    },
  };
}
