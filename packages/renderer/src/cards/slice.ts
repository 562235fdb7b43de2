import type { DocumentOf, Kind, Locale } from '@mra/agenda';
import type { SubregionKey } from '@mra/design';

/** One end of a cross-pollination; `key` is `null` for the region as a whole and for what lies outside it. */
export interface LinkEnd {
  name: string;
  key: SubregionKey | null;
}

/** A number as squares: so many, and how many of them are lit. */
export interface CountedSquares {
  count: number;
  lit: number;
}

/** What is drawn with the words, and so how they stand. */
export type Scene =
  /** The map with these subregions in colour; with none, all seven. */
  | { kind: 'page'; lit: SubregionKey[] }
  /** The subregion large. */
  | { kind: 'subregion'; key: SubregionKey }
  /** The number, with the map; or with squares that show it. */
  | { kind: 'figure'; lit: SubregionKey | null; squares: CountedSquares | null }
  | { kind: 'ask'; lit: SubregionKey | null; to: string; addressees: string }
  | { kind: 'quote' }
  /** A number or code such as `2a`, and rows with codes of their own. */
  | { kind: 'numbered'; sign: string; rows: { sign: string; text: string }[] }
  /** A place in a subregion. Its municipality's shape is given where the settings bring real boundaries. */
  | {
      kind: 'place';
      lit: SubregionKey;
      municipality: string | null;
      shape: string | null;
      mark: { x: number; y: number; side: number } | null;
    }
  | { kind: 'link'; from: LinkEnd; to: LinkEnd[] }
  /** `cancelled` are the words that say so, empty where it goes on. */
  | { kind: 'event'; date: string; month: string; hours: string; place: string; cancelled: string };

/** Where a text is edited, as `figures/fig-inwoners · label`: the document, and its field in the CMS. */
export function fieldOf<K extends Kind>(kind: K, key: string, field: keyof DocumentOf<K> & string): string {
  return `${kind}/${key} · ${field}`;
}

/** Where the titles of rows are edited, by the place of the row on the card. */
export function rowFields(
  kind: 'accelerators' | 'action-lines',
  rows: readonly { key: string }[],
): Record<string, string> {
  return Object.fromEntries(rows.map(({ key }, at) => [`row ${at + 1}`, fieldOf(kind, key, 'title')]));
}

/** What a card shows, where its texts are edited, and nothing else. */
export interface CardSlice {
  /** The line at the top, right of the sender. */
  label: string;
  /** A small line above the title, as “meer dan”; may be empty. */
  above: string;
  /** Set as large as fits. */
  title: string;
  /** The line under it; may be empty. */
  text: string;
  /** The smallest line: where a figure comes from; may be empty. */
  note: string;
  /** The colour: a subregion's own, ink or paper. */
  ground: SubregionKey | 'ink' | 'paper';
  scene: Scene;
  /** Where its texts are edited, by their names on the card, so that an error can say it; those of the house have none. */
  fields: Readonly<Record<string, string>>;
}

/** A card whose picture is of a kind. */
export type SliceOf<K extends Scene['kind']> = CardSlice & { scene: Extract<Scene, { kind: K }> };

type Words = Record<Locale, (lit: string | null) => string>;

const MAP_WORDS: Words = {
  nl: (lit) =>
    lit
      ? `Daarbij de kaart van de Metropoolregio Amsterdam in vierkanten, met ${lit} uitgelicht.`
      : 'Daarbij de kaart van de Metropoolregio Amsterdam in vierkanten, elke deelregio in een eigen kleur.',
  en: (lit) =>
    lit
      ? `With the map of the Amsterdam Metropolitan Area in squares, ${lit} lit.`
      : 'With the map of the Amsterdam Metropolitan Area in squares, each subregion in a colour of its own.',
};

const THOSE_WORDS: Record<Locale, (count: number) => string> = {
  nl: (count) =>
    `Op de kaart van de regio in vierkanten ${count > 1 ? 'hebben die deelregio’s' : 'heeft die deelregio'} kleur.`,
  en: (count) =>
    `On the map of the region in squares ${count > 1 ? 'those subregions are' : 'that subregion is'} in colour.`,
};

const SPOT_WORDS: Record<Locale, string> = {
  nl: 'Een vierkant wijst de plek aan.',
  en: 'A square marks the spot.',
};

const SQUARE_WORDS: Record<Locale, (squares: CountedSquares) => string> = {
  nl: ({ count, lit }) =>
    lit === count
      ? `Daarbij ${count} vierkanten.`
      : `Daarbij ${count} vierkanten, waarvan ${lit === 1 ? 'één is' : `er ${lit} zijn`} uitgelicht.`,
  en: ({ count, lit }) =>
    lit === count
      ? `With ${count} squares.`
      : `With ${count} squares, ${lit === 1 ? 'one' : lit} of them lit.`,
};

function pictureWords({ scene }: CardSlice, locale: Locale, lit: string | null): string[] {
  switch (scene.kind) {
    case 'page':
      return [scene.lit.length > 0 ? THOSE_WORDS[locale](scene.lit.length) : MAP_WORDS[locale](null)];
    case 'figure':
      return [scene.squares ? SQUARE_WORDS[locale](scene.squares) : MAP_WORDS[locale](lit)];
    case 'subregion':
    case 'ask':
      return [MAP_WORDS[locale](lit)];
    case 'place':
      return [MAP_WORDS[locale](lit), scene.mark ? SPOT_WORDS[locale] : ''];
    case 'numbered':
      return scene.rows.map(({ sign, text }) => ended(`${sign} ${text}`));
    case 'event':
    case 'quote':
    case 'link':
      return [];
  }
}

const ended = (text: string) => (text && !/[.!?…]$/.test(text) ? `${text}.` : text);

/** The words of a card as sentences: a figure with what it counts is one, and what a place is follows its name. */
export function sentencesOf({ above, title, text, scene }: CardSlice): string[] {
  if (scene.kind === 'place' || scene.kind === 'page') return [title, above, text].filter(Boolean).map(ended);
  const words = [above, title].filter(Boolean).join(' ');
  return (scene.kind === 'figure' ? [`${words} ${text}`] : [words, text]).filter(Boolean).map(ended);
}

/** What a card shows, in words. @param lit the name of the subregion that is lit */
export function altOf(slice: CardSlice, locale: Locale, lit: string | null): string {
  const said = [...sentencesOf(slice), ended(slice.note), ...pictureWords(slice, locale, lit)];
  return `${slice.label}: ${said.filter(Boolean).join(' ')}`;
}
