import {
  type Candidate,
  type EditionContent,
  KINDS,
  type Kind,
  type RawDocument,
  referringFields,
} from '@mra/agenda';

/** The frame that all else hangs in: the region has no more subregions, and the agenda no more accelerators, however much there is to say of each. */
const FRAME: ReadonlySet<Kind> = new Set([
  'chapters',
  'messages',
  'challenges',
  'pillars',
  'tracks',
  'accelerators',
  'subregions',
  'municipalities',
  'development-lines',
  'themes',
  'sectors',
  'places',
  'audiences',
  'pages',
  'redirects',
  'settings',
  'media',
]);

/** Leaves room for a number within the longest key and slug. */
const LONGEST_NAME = 70;

const renamed = (name: string, copy: number) =>
  copy === 0 ? name : `${name.slice(0, LONGEST_NAME)}-c${copy}`;

/** A document again, under a name of its own; what it refers to outside the frame are the copies of the same round. */
function copyOf(kind: Kind, document: RawDocument, copy: number, isFrame: (key: string) => boolean) {
  const { slug } = document as { slug?: Record<string, string> };
  const slugs =
    slug && Object.fromEntries(Object.entries(slug).map(([locale, own]) => [locale, renamed(own, copy)]));
  const refer = (key: unknown) => (typeof key !== 'string' || isFrame(key) ? key : renamed(key, copy));
  const references = referringFields[kind]
    .filter(({ shape }) => shape !== 'markdown')
    .map(({ name }) => {
      const value = document[name];
      return [name, Array.isArray(value) ? value.map(refer) : refer(value)] as const;
    });
  return {
    ...document,
    ...Object.fromEntries(references),
    key: renamed(document.key, copy),
    ...(slugs ? { slug: slugs } : {}),
  };
}

/** An agenda so many times as long: of all but the frame there are copies, which belong together as the originals do. */
export function multiplied(content: EditionContent, times: number): Candidate {
  const frame = new Set(KINDS.filter((kind) => FRAME.has(kind)).flatMap((kind) => keysOf(content, kind)));
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const documents: Record<Kind, readonly RawDocument[]> = { ...content.documents };
  for (const kind of KINDS.filter((each) => !FRAME.has(each))) {
    const originals: readonly RawDocument[] = content.documents[kind];
    documents[kind] = copies.flatMap((copy) =>
      originals.map((document) => copyOf(kind, document, copy, (key) => frame.has(key))),
    );
  }
  return { documents, withheld: new Set() };
}

const keysOf = (content: EditionContent, kind: Kind) => content.documents[kind].map(({ key }) => key);
