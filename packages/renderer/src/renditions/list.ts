import { canonicalJson, type Edition, LOCALES, type Locale, phrase, SETTINGS_KEY, sha256 } from '@mra/agenda';
import { isSubregionKey, outlinesOf, type RegionOutlines } from '@mra/design';
import type { FormatName } from '../cards/formats.js';
import { CARD_KINDS, type CardKind } from '../cards/kinds.js';
import { type Posts, postsOf } from '../cards/posts.js';
import { altOf, type CardSlice } from '../cards/slice.js';
import { BRIEF_KINDS, type BriefKind, type BriefSlice } from './brief-kinds.js';
import { MAKER } from './maker.js';

interface Shared {
  /** Its name among the files of an edition, as `brief/subregion/ijmond/nl` or `card/figure/fig-1/square/en`. */
  id: string;
  locale: Locale;
  /** Hash of the slice, the public origin, the fonts and the renderer itself: 64 hexadecimal digits. */
  key: string;
  /** What is stamped on it: the key's first characters. */
  contentVersion: string;
  filename: string;
  /** The address below the site's origin, for ever that of these bytes. */
  path: string;
  mimeType: 'application/pdf' | 'image/png' | 'image/svg+xml';
  title: string;
  origin: string;
  /** The pattern of its kind. */
  pattern: string;
  /** The region's shapes where the settings bring real boundaries; else its map is the house's raster. */
  outlines: RegionOutlines | null;
}

/** What the files of one edition share. */
interface Common {
  origin: string;
  outlines: RegionOutlines | null;
  /** What the outlines add to a key: nothing where there are none. */
  drawn: { outlines?: string };
}

function commonOf(edition: Edition, origin: string): Common {
  const boundaries = edition.find('settings', SETTINGS_KEY)?.boundaries;
  const outlines = boundaries ? outlinesOf(boundaries) : null;
  return { origin, outlines, drawn: outlines ? { outlines: sha256(canonicalJson(outlines)) } : {} };
}

/** A PDF. Whatever it shows is in its slice, so its key says whether it has to be made again. */
export interface BriefRendition extends Shared {
  type: 'brief';
  slice: BriefSlice;
  alt: null;
  posts: null;
}

/** A card. */
export interface CardRendition extends Shared {
  type: 'card';
  slice: CardSlice;
  format: FormatName;
  /** What it shows, in words. */
  alt: string;
  /** What to write with it. */
  posts: Posts;
}

/** A file that can be made of an edition. */
export type Rendition = BriefRendition | CardRendition;

const LANGUAGES: Record<Locale, Record<Locale, string>> = {
  nl: { nl: 'Nederlands', en: 'Engels' },
  en: { nl: 'Dutch', en: 'English' },
};

/** The hash that names a file by all that decides what is in it. */
function keyOf(content: Record<string, unknown>): string {
  return sha256(canonicalJson({ ...content, maker: MAKER }));
}

function addressed(key: string, filename: string) {
  return { key, contentVersion: key.slice(0, 8), filename, path: `/renditions/${key}/${filename}` };
}

function briefsOf(kind: BriefKind, edition: Edition, { origin, outlines, drawn }: Common): BriefRendition[] {
  return kind.keys(edition).flatMap((key) =>
    LOCALES.map((locale): BriefRendition => {
      const slice = kind.slice(edition, key, locale);
      const id = `${kind.pattern.replace(':key', key)}/${locale}`;
      const name = id.replace('brief/', 'mra/').replace('mra/subregion', 'mra').replaceAll('/', '-');
      return {
        type: 'brief',
        pattern: kind.pattern,
        id,
        locale,
        slice,
        origin,
        outlines,
        ...addressed(keyOf({ pattern: kind.pattern, slice, locale, origin, ...drawn }), `${name}.pdf`),
        mimeType: 'application/pdf',
        title: `${kind.title(slice, locale)} (PDF, ${LANGUAGES[locale][locale]})`,
        alt: null,
        posts: null,
      };
    }),
  );
}

function cardsOf(kind: CardKind, edition: Edition, { origin, outlines, drawn }: Common): CardRendition[] {
  const hashtags = edition.find('settings', SETTINGS_KEY)?.hashtags ?? [];
  return kind.keys(edition).flatMap((key) =>
    LOCALES.flatMap((locale) => {
      const slice = kind.slice(edition, key, locale);
      const lit = isSubregionKey(slice.ground)
        ? phrase(edition.get('subregions', slice.ground).title, locale).text
        : null;
      const posts = postsOf(slice, origin + kind.permalink(edition, key, locale), locale, lit, hashtags);
      const words = [slice.above, slice.title].filter(Boolean).join(' ');
      // One hash for all formats: a card has up to a dozen of the same slice, in two types each.
      const shown = sha256(canonicalJson({ slice, locale, ...drawn }));
      const shared = {
        type: 'card',
        pattern: kind.pattern,
        locale,
        slice,
        origin,
        outlines,
        title: locale === 'nl' ? `Deelkaart ${words}` : `Card ${words}`,
        alt: altOf(slice, locale, lit),
        posts,
      } as const;
      return kind.formats.flatMap((format): CardRendition[] => {
        const size = kind.formats.length > 1 ? `/${format}` : '';
        const id = `${kind.pattern.replace(':key', key)}${size}/${locale}`;
        const name = id.replace('card/', 'mra/').replaceAll('/', '-');
        const file = (type: 'png' | 'svg') => addressed(keyOf({ type, format, shown }), `${name}.${type}`);
        return [
          { ...shared, format, id, ...file('png'), mimeType: 'image/png' },
          { ...shared, format, id: `${id}/svg`, ...file('svg'), mimeType: 'image/svg+xml' },
        ];
      });
    }),
  );
}

/**
 * Every file that can be made of an edition: briefs first, then cards.
 * @param origin the site's public address, which permalinks on the files lead to
 */
export function listRenditions(edition: Edition, { origin }: { origin: string }): Rendition[] {
  const common = commonOf(edition, origin);
  return [
    ...BRIEF_KINDS.flatMap((kind) => briefsOf(kind, edition, common)),
    ...CARD_KINDS.flatMap((kind) => cardsOf(kind, edition, common)),
  ];
}
