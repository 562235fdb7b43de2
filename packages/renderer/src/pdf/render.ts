import renderPDF from '@react-pdf/render';
import type { ReactElement } from 'react';
import { balanced } from './balance.js';
import { type DocumentFacts, openDocument, type TaggedDocument } from './document.js';
import { type Fitting, fitted } from './fit.js';
import { type LaidOut, layOutDocument } from './layout.js';
import { type LaidOutNode, Tagger } from './tagger.js';

/** The place of a page among all pages of its document; `number` counts from one. */
export interface PagePlace {
  number: number;
  of: number;
  /** Whether it is the first of the pages that one flow runs over. */
  first: boolean;
}

/**
 * Draws what stands on every page, as decoration. It is the `running` property of a page, called once all pages are known, so that page numbers don't
 * require a second layout.
 */
export type Running = (document: TaggedDocument, place: PagePlace) => void;

/** A document that is to be tagged. */
export interface TaggedPdf extends Fitting {
  /** The pages in front of the document, which say where in it things begin. @param places the page of each element with an `id` */
  front?: ((places: ReadonlyMap<string, number>) => ReactElement) | undefined;
  facts: DocumentFacts;
}

/** The nodes of the front are numbered from here, so that none has the number of a node of the document itself. */
const FRONT = 10_000_000;

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
    const laidOut = await layOutDocument(front(placesIn(pages, count)), FRONT);
    if (laidOut.pages.length <= count) {
      if (laidOut.pages.length === count) return laidOut;
      return layOutDocument(front(placesIn(pages, laidOut.pages.length)), FRONT);
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
