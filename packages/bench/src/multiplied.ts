import { type Candidate, type EditionContent, KINDS, type Kind, type RawDocument } from '@mra/agenda';

/** Leaves room for a number within the longest key and slug. */
const LONGEST_NAME = 70;

const renamed = (name: string, copy: number) =>
  copy === 0 ? name : `${name.slice(0, LONGEST_NAME)}-c${copy}`;

function copyOf(document: RawDocument, copy: number): RawDocument {
  const { slug } = document as { slug?: Record<string, string> };
  const slugs =
    slug && Object.fromEntries(Object.entries(slug).map(([locale, own]) => [locale, renamed(own, copy)]));
  return { ...document, key: renamed(document.key, copy), ...(slugs ? { slug: slugs } : {}) };
}

/** The agenda so many times over: copies under names of their own, which refer to what the originals refer to. */
export function multiplied(content: EditionContent, times: number): Candidate {
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const documents: Record<Kind, readonly RawDocument[]> = { ...content.documents };
  for (const kind of KINDS) {
    const originals = documents[kind];
    documents[kind] = copies.flatMap((copy) => originals.map((document) => copyOf(document, copy)));
  }
  return { documents, withheld: new Set() };
}
