import { type Canvas, type Composition, UnwritableText } from './composition.js';
import { composeAsk } from './scenes/ask.js';
import { composeEvent } from './scenes/event.js';
import { composeFigure } from './scenes/figure.js';
import { composeLink } from './scenes/link.js';
import { composeNumbered } from './scenes/numbered.js';
import { composePage } from './scenes/page.js';
import { composePlace } from './scenes/place.js';
import { composeQuote } from './scenes/quote.js';
import { composeSubregion } from './scenes/subregion.js';
import type { CardSlice, Scene, SliceOf } from './slice.js';

const COMPOSERS: { [K in Scene['kind']]: (slice: SliceOf<K>, canvas: Canvas) => Composition } = {
  page: composePage,
  subregion: composeSubregion,
  figure: composeFigure,
  ask: composeAsk,
  quote: composeQuote,
  numbered: composeNumbered,
  place: composePlace,
  link: composeLink,
  event: composeEvent,
};

/** Measures the texts of a card and gives everything its place. @throws {RangeError} for a text that can't be written; names its document and field */
export function compose(slice: CardSlice, canvas: Canvas): Composition {
  const composer = COMPOSERS[slice.scene.kind] as (slice: CardSlice, canvas: Canvas) => Composition;
  try {
    return composer(slice, canvas);
  } catch (error) {
    const field = error instanceof UnwritableText && slice.fields[error.role];
    if (!field) throw error;
    throw new RangeError(
      `${field}: “${error.text}” is in letters that the fonts of the house don’t have; write it in Latin letters`,
    );
  }
}

/** The texts that had to be shortened, by document and field where they have one. */
export function shortenedIn({ texts }: Composition, { fields }: CardSlice): string[] {
  return [...new Set(texts.flatMap(({ name, shortened }) => (shortened ? [fields[name] ?? name] : [])))];
}
