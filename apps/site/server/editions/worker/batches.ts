import { type DocumentOf, type EditionContent, KINDS, type Kind } from '@mra/agenda';
import type { Batch } from './questions.js';

type Documents = EditionContent['documents'];

/** Characters of JSON in one batch. */
const BATCH = 200_000;

/** The documents of an edition in batches. */
export function* batchesOf(documents: Documents): Generator<Batch> {
  for (const kind of KINDS) {
    let pieces: string[] = [];
    let length = 0;
    for (const document of documents[kind] as readonly DocumentOf<Kind>[]) {
      const piece = JSON.stringify(document);
      pieces.push(piece);
      length += piece.length;
      if (length < BATCH) continue;
      yield { kind, json: `[${pieces.join()}]` };
      pieces = [];
      length = 0;
    }
    if (pieces.length > 0) yield { kind, json: `[${pieces.join()}]` };
  }
}

/** An empty list of each kind. */
export function noDocuments(): Documents {
  return Object.fromEntries(KINDS.map((kind) => [kind, []])) as unknown as Documents;
}

/** Puts the documents of a batch, which were checked before it was made, with those that came before. */
export function unpack({ kind, json }: Batch, into: Documents): void {
  const list = into[kind] as DocumentOf<Kind>[];
  for (const document of JSON.parse(json) as DocumentOf<Kind>[]) list.push(document);
}
