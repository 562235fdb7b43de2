import type { Canvas, Composition } from './composition.js';
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

/** Measures the texts of a card and gives everything its place. */
export function compose(slice: CardSlice, canvas: Canvas): Composition {
  const composer = COMPOSERS[slice.scene.kind] as (slice: CardSlice, canvas: Canvas) => Composition;
  return composer(slice, canvas);
}

/** The names of the texts that had to be shortened. */
export function shortenedIn({ texts }: Composition): string[] {
  return [...new Set(texts.flatMap(({ name, shortened }) => (shortened ? [name] : [])))];
}
