import type { EditionContent, Envelope, FoundPage, Kind, Locale } from '@mra/agenda';

/** What an edition is besides its documents. */
export interface Opening {
  envelope: Envelope;
  scope: EditionContent['scope'];
}

/**
 * Some documents of one kind, as JSON: so many that reading them takes a few milliseconds. Text crosses between threads as it is, and is read
 * in two thirds of the time that the objects themselves would take.
 */
export interface Batch {
  kind: Kind;
  json: string;
}

/** What can be asked of a worker, which has at most one edition at a time. Questions are answered in the order in which they come. */
export interface Questions {
  /** To read a bundle and to check all of it, its home page too. It refuses what must not be shown. */
  read: { of: { file: string; secret: string | null }; answer: Opening };
  /** The next documents of what it read; `null` when that was all. */
  documents: { of: null; answer: Batch | null };
  /** To hold an edition that is in memory elsewhere; its documents follow. */
  hold: { of: Opening; answer: null };
  take: { of: Batch; answer: null };
  /** To index what it holds, and to forget all that no search needs. */
  index: { of: null; answer: null };
  search: { of: { locale: Locale; query: string; page: number; size: number }; answer: FoundPage };
  /** To have no edition any more. */
  forget: { of: null; answer: null };
}

export type Question = keyof Questions;

/** A question on its way to a worker. */
export type Asked = { [Q in Question]: { number: number; ask: Q; of: Questions[Q]['of'] } }[Question];

/** An answer on its way back; or why there is none. */
export type Answered = { number: number } & ({ answer: unknown } | { refused: string });
