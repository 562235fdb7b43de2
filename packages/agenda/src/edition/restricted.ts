import { KINDS, type Kind, kinds } from '../documents.js';
import type { AnyKind } from '../kinds/define.js';
import { linkedKeys, MarkdownError } from '../text/markdown.js';
import type { RawDocument } from './compile.js';
import { isRecord } from './prune.js';
import { referringFields } from './references.js';

/** Documents by kind, not yet checked. */
export type RawDocuments = Readonly<Record<Kind, readonly RawDocument[]>>;

function linksOf(text: string): string[] {
  try {
    return linkedKeys(text);
  } catch (error) {
    // The compiler reports it.
    if (error instanceof MarkdownError) return [];
    throw error;
  }
}

/** The keys that a document refers to, in its fields and in its texts. */
function referredBy(kind: Kind, document: RawDocument): string[] {
  return referringFields[kind].flatMap(({ name, shape }) => {
    const value = document[name];
    if (shape !== 'markdown') return [value].flat().filter((key) => typeof key === 'string');
    const texts = isRecord(value) ? Object.values(value) : [];
    return texts.flatMap((text) => (typeof text === 'string' ? linksOf(text) : []));
  });
}

interface Entry {
  kind: Kind;
  document: RawDocument;
  refers: readonly string[];
}

function entriesOf(documents: RawDocuments): Entry[] {
  return KINDS.flatMap((kind) =>
    documents[kind].map((document) => ({ kind, document, refers: referredBy(kind, document) })),
  );
}

/**
 * What may be seen by itself and yet would tell of something restricted, because it exists only for that (as its kind says):
 * - a part of something restricted, as a message of a chapter;
 * - what is there for others, as a figure, which something restricted refers to and nothing else that is in the edition does.
 *
 * What nothing refers to stays: nobody restricted it. And what is withheld so restricts what exists only for it in turn.
 * @param visible what an edition of the scope may hold
 * @param restricted what it may not hold for its visibility, drafts as well
 * @returns the keys of those among `visible` that the edition must not hold
 */
export function restrictedAlong(visible: RawDocuments, restricted: RawDocuments): Set<string> {
  const hidden = entriesOf(restricted);
  const along = new Set<string>();
  if (hidden.length === 0) return along;
  let shown = entriesOf(visible);
  const isHidden = new Set(hidden.map(({ document }) => document.key));
  for (;;) {
    const showing = new Set(shown.flatMap(({ refers }) => refers));
    const hiding = new Set(hidden.flatMap(({ refers }) => refers));
    const found = shown.filter(({ kind, document }) => {
      const { exists }: AnyKind = kinds[kind];
      if (exists === 'by itself') return false;
      if (exists === 'for others') return hiding.has(document.key) && !showing.has(document.key);
      return exists.partOf.some((field) => isHidden.has(String(document[field])));
    });
    if (found.length === 0) return along;
    for (const entry of found) {
      along.add(entry.document.key);
      isHidden.add(entry.document.key);
    }
    hidden.push(...found);
    shown = shown.filter(({ document }) => !along.has(document.key));
  }
}
