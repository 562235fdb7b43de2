import { type Composer, composeBy } from './composing.js';
import type { Canvas, Composition } from './composition.js';
import { composeAsk } from './layouts/ask.js';
import { composeEvent } from './layouts/event.js';
import { composeFigure } from './layouts/figure.js';
import { composeLink } from './layouts/link.js';
import { composeNumbered } from './layouts/numbered.js';
import { composePage } from './layouts/page.js';
import { composePlace } from './layouts/place.js';
import { composeQuote } from './layouts/quote.js';
import { composeSubregion } from './layouts/subregion.js';
import type { CardSlice } from './slice.js';

/** What sets each kind of picture; each stands in a module with the name of its kind, by which its code is hashed. */
export const COMPOSERS = {
  page: composePage,
  subregion: composeSubregion,
  figure: composeFigure,
  ask: composeAsk,
  quote: composeQuote,
  numbered: composeNumbered,
  place: composePlace,
  link: composeLink,
  event: composeEvent,
} satisfies Record<string, (slice: never, canvas: Canvas) => Composition>;

/** What sets a card. */
export function composerOf({ layout }: CardSlice): Composer {
  return COMPOSERS[layout.kind] as Composer;
}

/** Measures the texts of a card and gives everything its place. @throws {RangeError} as `composeBy` */
export function compose(slice: CardSlice, canvas: Canvas): Composition {
  return composeBy(composerOf(slice), slice, canvas);
}
