import layoutDocument from '@react-pdf/layout';
import { Font, pdf } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { LaidOutNode } from './tagger.js';

/** react-pdf's layout takes the font store as well, which its published type leaves out. */
const layOut = layoutDocument as unknown as (document: LaidOutNode, fonts: unknown) => Promise<LaidOutNode>;

/** A document with everything in its place. */
export interface LaidOut {
  pages: LaidOutNode[];
  layout: LaidOutNode;
  /** The words of each link, by its address. */
  linkTexts: Map<string, string>;
}

/** Prepares a document for its layout: numbers its nodes, and returns the words of its links. @param first the number before that of the first node */
function prepare(root: LaidOutNode, first: number): Map<string, string> {
  const linkTexts = new Map<string, string>();
  let order = first;
  const wordsOf = (node: LaidOutNode): string =>
    typeof node.value === 'string'
      ? node.value
      : (node.children ?? []).map(wordsOf).join(node.children?.[0]?.type === 'TEXT' ? ' ' : '');
  const visit = (node: LaidOutNode) => {
    if (!node.props) return;
    order += 1;
    // The layout splits nodes across pages; the number tells which parts belong together.
    node.props = { ...node.props, order };
    const target = node.type === 'LINK' ? node.props.src : undefined;
    if (target && !linkTexts.has(target)) linkTexts.set(target, wordsOf(node).replace(/\s+/g, ' ').trim());
    node.children?.forEach(visit);
  };
  root.children?.forEach(visit);
  return linkTexts;
}

/** Whether a page shows anything that is not repeated on every page: a table that exactly fills its page is followed by a page with only its heading. */
function showsAnything({ type, props, lines, children = [] }: LaidOutNode): boolean {
  if (props?.fixed) return false;
  if (type === 'TEXT') return Boolean(lines?.length);
  return type === 'SVG' || type === 'IMAGE' || type === 'CANVAS' || children.some(showsAnything);
}

/** The nodes of a document that has not been laid out yet. */
export function nodesOf(element: ReactElement): LaidOutNode {
  const { container } = pdf(element as Parameters<typeof pdf>[0]) as unknown as {
    container: { document: LaidOutNode };
  };
  return container.document;
}

/** Lays out a document. @param first the number before that of the first node, where the nodes go into one PDF with those of another layout */
export async function layOutDocument(element: ReactElement, first = 0): Promise<LaidOut> {
  const document = nodesOf(element);
  const linkTexts = prepare(document, first);
  const layout = await layOut(document, Font);
  return { layout, pages: (layout.children ?? []).filter(showsAnything), linkTexts };
}
