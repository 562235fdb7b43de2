import layoutDocument from '@react-pdf/layout';
import renderPDF from '@react-pdf/render';
import { Font, pdf } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { type DocumentFacts, openDocument } from './document.js';
import { type LaidOutNode, Tagger } from './tagger.js';

/** react-pdf's layout takes the font store as well, which its published type leaves out. */
const layOut = layoutDocument as unknown as (document: LaidOutNode, fonts: unknown) => Promise<LaidOutNode>;

/** What a document needs before its layout: a number for each node, and the words of its links. */
function read(root: LaidOutNode): Map<string, string> {
  const linkTexts = new Map<string, string>();
  let order = 0;
  const wordsOf = (node: LaidOutNode): string =>
    typeof node.value === 'string' ? node.value : (node.children ?? []).map(wordsOf).join('');
  const visit = (node: LaidOutNode) => {
    if (!node.props) return;
    order += 1;
    // The layout splits nodes over pages: by their number the parts are known as one.
    node.props = { ...node.props, order };
    const target = node.type === 'LINK' ? node.props.src : undefined;
    if (target && !linkTexts.has(target)) linkTexts.set(target, wordsOf(node));
    node.children?.forEach(visit);
  };
  root.children?.forEach(visit);
  return linkTexts;
}

/** How much smaller the running text is set, one step after the other, until a brief fits its pages. */
const SCALES = [1, 0.96, 0.92, 0.88] as const;

/** A document that is to be tagged. */
export interface TaggedPdf {
  /** The document with its running text at a scale. */
  element(scale: number): ReactElement;
  facts: DocumentFacts;
  /** More pages than this set the text smaller, by steps. */
  pages: number;
}

async function layOutAt(element: ReactElement) {
  const { container } = pdf(element as Parameters<typeof pdf>[0]) as unknown as {
    container: { document: LaidOutNode };
  };
  const linkTexts = read(container.document);
  return { layout: await layOut(container.document, Font), linkTexts };
}

/** The document at the largest scale at which it fits its pages; at full scale where none does. */
async function fitted({ element, pages }: TaggedPdf) {
  const first = await layOutAt(element(SCALES[0]));
  const count = ({ layout }: typeof first) => layout.children?.length ?? 0;
  // What is far too long does not fit in a smaller size either.
  if (count(first) <= pages || count(first) > 2 * pages) return first;
  for (const scale of SCALES.slice(1)) {
    const smaller = await layOutAt(element(scale));
    if (count(smaller) <= pages) return smaller;
  }
  return first;
}

/**
 * Makes a tagged PDF (PDF/UA-1 and PDF/A-2a) of a react-pdf document. Elements say what they are with `tag` (`H1`, `P`, `L`, …);
 * drawings have an `alt` or are `decorative`.
 * @throws {MissingAlternativeError}
 */
export async function renderTaggedPdf(wanted: TaggedPdf): Promise<Buffer> {
  const { layout, linkTexts } = await fitted(wanted);
  const document = openDocument(wanted.facts);
  const tagger = new Tagger(document, wanted.facts.language, linkTexts);
  const pages = (layout.children ?? []).map((page) => ({
    ...page,
    children: tagger.mark(page.children ?? []),
  }));
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
  renderPDF(document as never, { ...layout, children: pages } as never);
  return done;
}
