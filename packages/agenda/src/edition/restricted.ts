import { KINDS, type Kind } from '../documents.js';
import { linkedKeys, MarkdownError } from '../text/markdown.js';
import type { RawDocument } from './compile.js';
import { isRecord } from './prune.js';
import { referringFields } from './references.js';

/** Documents by kind, not yet checked. */
export type RawDocuments = Readonly<Record<Kind, readonly RawDocument[]>>;

/** The kinds that have no page and no life of their own: they are there for what refers to them. */
const FOR_OTHERS: readonly Kind[] = ['figures', 'sources', 'media'];

/** The kinds that are a part of another document, with the fields that name it. */
const PARTS: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  messages: ['chapter', 'audience'],
  updates: ['actionLine'],
  observations: ['indicator'],
  'development-lines': ['subregion'],
};

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
 * What may be seen by itself and yet would tell of something restricted, because it exists only for that:
 * - a part of something restricted: a message of a chapter or for an audience, an update of an action line, an observation of an indicator, a
 *   development line of a subregion;
 * - a figure, source or picture that something restricted refers to and nothing else that is in the edition does.
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
      const isPart = PARTS[kind]?.some((field) => isHidden.has(String(document[field])));
      const { key } = document;
      return isPart || (FOR_OTHERS.includes(kind) && hiding.has(key) && !showing.has(key));
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
