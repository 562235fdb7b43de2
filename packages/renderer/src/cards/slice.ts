import type { DocumentOf, Kind, Locale } from '@mra/agenda';
import type { SubregionKey } from '@mra/design';
import type { COMPOSERS } from './compose.js';
import type { CountedSquares } from './layouts/figure.js';

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

/** What every card has: its texts, where they are edited, and what they stand on. */
interface CardTexts {
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
  /** The colour of the background: a subregion's own, ink or paper. */
  ground: SubregionKey | 'ink' | 'paper';
  /** Where the texts are edited, by their names on the card, so that an error can say so; our own texts have none. */
  fields: Readonly<Record<string, string>>;
}

/** What a card with a layout of one kind shows. */
export type CardWith<L> = CardTexts & { layout: L };

/** What is drawn with the words, and so where they stand: of each kind that there is something to compose for. */
export type Layout = Parameters<(typeof COMPOSERS)[keyof typeof COMPOSERS]>[0]['layout'];

/** What a card shows, where its texts are edited, and nothing else. */
export type CardSlice = CardWith<Layout>;

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

function pictureWords({ layout }: CardSlice, locale: Locale, lit: string | null): string[] {
  switch (layout.kind) {
    case 'page':
      return [layout.lit.length > 0 ? THOSE_WORDS[locale](layout.lit.length) : MAP_WORDS[locale](null)];
    case 'figure':
      return [layout.squares ? SQUARE_WORDS[locale](layout.squares) : MAP_WORDS[locale](lit)];
    case 'subregion':
    case 'ask':
      return [MAP_WORDS[locale](lit)];
    case 'place':
      return [MAP_WORDS[locale](lit), layout.mark ? SPOT_WORDS[locale] : ''];
    case 'numbered':
      return layout.rows.map(({ sign, text }) => ended(`${sign} ${text}`));
    default:
      return [];
  }
}

const ended = (text: string) => (text && !/[.!?…]$/.test(text) ? `${text}.` : text);

/** The words of a card as sentences: a figure with what it counts is one, and what a place is follows its name. */
export function sentencesOf({ above, title, text, layout }: CardSlice): string[] {
  if (layout.kind === 'place' || layout.kind === 'page')
    return [title, above, text].filter(Boolean).map(ended);
  const words = [above, title].filter(Boolean).join(' ');
  return (layout.kind === 'figure' ? [`${words} ${text}`] : [words, text]).filter(Boolean).map(ended);
}

/** What a card shows, in words. @param lit the name of the subregion that is lit */
export function altOf(slice: CardSlice, locale: Locale, lit: string | null): string {
  const said = [...sentencesOf(slice), ended(slice.note), ...pictureWords(slice, locale, lit)];
  return `${slice.label}: ${said.filter(Boolean).join(' ')}`;
}
