import layoutDocument from '@react-pdf/layout';
import renderPDF from '@react-pdf/render';
import { Font, pdf } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { balanced, freeOn, heightOn, isSparse, roomOn } from './balance.js';
import { type DocumentFacts, openDocument, type TaggedDocument } from './document.js';
import { type LaidOutNode, Tagger } from './tagger.js';

/** react-pdf's layout takes the font store as well, which its published type leaves out. */
const layOut = layoutDocument as unknown as (document: LaidOutNode, fonts: unknown) => Promise<LaidOutNode>;

/** A page among all pages of its document, counted from one. */
export interface PagePlace {
  number: number;
  of: number;
  /** Whether it is the first of those that its own contents run over. */
  first: boolean;
}

/**
 * Draws what stands on every page, as decoration. It is the `running` property of a page: drawn when all pages are known, so that the layout is
 * not repeated for the number of each page.
 */
export type Running = (document: TaggedDocument, place: PagePlace) => void;

interface LaidOut {
  pages: LaidOutNode[];
  layout: LaidOutNode;
  /** The words of each link, by its address. */
  linkTexts: Map<string, string>;
}

/** What a document needs before its layout: a number for each node, and the words of its links. */
function read(root: LaidOutNode, first: number): Map<string, string> {
  const linkTexts = new Map<string, string>();
  let order = first;
  const wordsOf = (node: LaidOutNode): string =>
    typeof node.value === 'string'
      ? node.value
      : (node.children ?? []).map(wordsOf).join(node.children?.[0]?.type === 'TEXT' ? ' ' : '');
  const visit = (node: LaidOutNode) => {
    if (!node.props) return;
    order += 1;
    // The layout splits nodes over pages: by their number the parts are known as one.
    node.props = { ...node.props, order };
    const target = node.type === 'LINK' ? node.props.src : undefined;
    if (target && !linkTexts.has(target)) linkTexts.set(target, wordsOf(node).replace(/\s+/g, ' ').trim());
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
  /** Pages before it that say where in it things begin: the page of each element with an `id`. */
  front?: ((places: ReadonlyMap<string, number>) => ReactElement) | undefined;
  facts: DocumentFacts;
  /** More pages than this set the text smaller, by steps. */
  pages: number;
}

/** Numbers of the nodes of a front begin here, so that no node of the document itself has the same. */
const FRONT = 10_000_000;

/** Whether a page shows anything but what is repeated: a table that fills its page to the end is followed by one with its heading alone. */
function showsAnything({ type, props, lines, children = [] }: LaidOutNode): boolean {
  if (props?.fixed) return false;
  if (type === 'TEXT') return Boolean(lines?.length);
  return type === 'SVG' || type === 'IMAGE' || type === 'CANVAS' || children.some(showsAnything);
}

/** The nodes of a document, not laid out yet. */
export function nodesOf(element: ReactElement): LaidOutNode {
  const { container } = pdf(element as Parameters<typeof pdf>[0]) as unknown as {
    container: { document: LaidOutNode };
  };
  return container.document;
}

async function layOutAt(element: ReactElement, first = 0): Promise<LaidOut> {
  const document = nodesOf(element);
  const linkTexts = read(document, first);
  const layout = await layOut(document, Font);
  return { layout, pages: (layout.children ?? []).filter(showsAnything), linkTexts };
}

/** About this much of a page is running text, which a scale makes smaller in both directions. */
const TEXT_SHARE = 0.6;

/** The largest scale that may be enough for a document to fit its pages: what is left over must fit in what becomes free. */
function largestThatMayFit(pages: readonly LaidOutNode[], wanted: number): number {
  const surplus = pages.slice(wanted).reduce((sum, page) => sum + heightOn(page), 0);
  const last = pages[wanted - 1];
  if (!last) return 1;
  const free = pages.slice(0, wanted).reduce((sum, page) => sum + freeOn(page), 0);
  const over = Math.max(0, surplus - free);
  return Math.sqrt(Math.max(0, 1 - over / (wanted * roomOn(last) * TEXT_SHARE)));
}

/** The document at the largest of the smaller scales at which it has no more than `wanted` pages. */
async function smaller({ element }: TaggedPdf, { pages }: LaidOut, wanted: number): Promise<LaidOut | null> {
  // A layout takes long: steps of which the height of the surplus says that they can't be enough are not tried.
  const enough = largestThatMayFit(pages, wanted);
  for (const scale of SCALES.slice(1).filter((step, at, { length }) => step <= enough || at === length - 1)) {
    const laidOut = await layOutAt(element(scale));
    if (laidOut.pages.length <= wanted) return laidOut;
  }
  return null;
}

/** The document at the largest scale at which it fits its pages; at full scale where none does. */
async function fitted(document: TaggedPdf): Promise<LaidOut> {
  const first = await layOutAt(document.element(SCALES[0]));
  const count = first.pages.length;
  if (!Number.isFinite(document.pages)) return first;
  // What is far too long does not fit in a smaller size either.
  if (count > 2 * document.pages) return first;
  if (count > document.pages) return (await smaller(document, first, document.pages)) ?? first;
  const endsSparsely = isSparse(first.pages.at(-2), first.pages.at(-1));
  return (endsSparsely && (await smaller(document, first, count - 1))) || first;
}

/** The page on which each element with an `id` begins. @param before the number of pages in front */
function placesIn(pages: readonly LaidOutNode[], before: number): Map<string, number> {
  const places = new Map<string, number>();
  const visit = (node: LaidOutNode, page: number) => {
    const id = node.props?.id;
    if (typeof id === 'string' && !places.has(id)) places.set(id, page);
    for (const child of node.children ?? []) visit(child, page);
  };
  pages.forEach((page, at) => {
    visit(page, at + 1 + before);
  });
  return places;
}

/** The pages in front, which say where things are in the pages that follow: laid out again where they are more than was thought. */
async function frontOf({ front }: TaggedPdf, pages: readonly LaidOutNode[]): Promise<LaidOut | null> {
  if (!front) return null;
  let count = 2;
  for (;;) {
    const laidOut = await layOutAt(front(placesIn(pages, count)), FRONT);
    if (laidOut.pages.length <= count) {
      if (laidOut.pages.length === count) return laidOut;
      return layOutAt(front(placesIn(pages, laidOut.pages.length)), FRONT);
    }
    count = laidOut.pages.length;
  }
}

/** A page with markers around all that has a meaning, and what stands on every page drawn over it. */
function marked(page: LaidOutNode, tagger: Tagger, place: PagePlace): LaidOutNode {
  const children = tagger.mark(page.children ?? []);
  const running = page.props?.running as Running | undefined;
  if (running) children.push(tagger.marker(() => running(tagger.document, place)));
  return { ...page, children };
}

/** All pages of a document, laid out. */
export async function layOutPages(wanted: TaggedPdf) {
  const body = await fitted(wanted);
  const pages = balanced(body.pages);
  const front = await frontOf(wanted, pages);
  return {
    layout: body.layout,
    pages: [...(front?.pages ?? []), ...pages],
    linkTexts: new Map([...body.linkTexts, ...(front?.linkTexts ?? [])]),
  };
}

/**
 * Makes a tagged PDF (PDF/UA-1 and PDF/A-2a) of a react-pdf document. Elements say what they are with `tag` (`H1`, `P`, `L`, …);
 * drawings have an `alt` or are `decorative`.
 * @throws {MissingAlternativeError}
 */
export async function renderTaggedPdf(wanted: TaggedPdf): Promise<Buffer> {
  const { layout, pages: all, linkTexts } = await layOutPages(wanted);
  const document = openDocument(wanted.facts);
  const tagger = new Tagger(document, wanted.facts.language, linkTexts);
  const pages = all.map((page, at) =>
    marked(page, tagger, {
      number: at + 1,
      of: all.length,
      first: page.props?.order !== all[at - 1]?.props?.order,
    }),
  );
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
  renderPDF(document as never, { ...layout, children: pages } as never);
  return done;
}
