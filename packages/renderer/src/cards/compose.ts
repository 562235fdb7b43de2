import { type Composer, composeBy } from './composing.js';
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

/** What sets each kind of picture; each stands in a module with the name of its kind, by which its code is hashed. */
export const COMPOSERS: { [K in Scene['kind']]: (slice: SliceOf<K>, canvas: Canvas) => Composition } = {
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

/** What sets a card. */
export function composerOf({ scene }: CardSlice): Composer {
  return COMPOSERS[scene.kind] as Composer;
}

/** Measures the texts of a card and gives everything its place. @throws {RangeError} as `composeBy` */
export function compose(slice: CardSlice, canvas: Canvas): Composition {
  return composeBy(composerOf(slice), slice, canvas);
}
