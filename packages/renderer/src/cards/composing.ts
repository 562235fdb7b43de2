import { type Canvas, type Composition, UnwritableText } from './composition.js';
import type { CardSlice } from './slice.js';

/** Gives everything on a card of one kind its place. */
export type Composer = (slice: CardSlice, canvas: Canvas) => Composition;

/** Has a card composed. @throws {RangeError} for a text that can't be written; names its document and field */
export function composeBy(composer: Composer, slice: CardSlice, canvas: Canvas): Composition {
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
