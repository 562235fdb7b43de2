import { compose } from '../cards/compose.js';
import type { Composition } from '../cards/composition.js';
import { FORMATS } from '../cards/formats.js';
import { itemsInFull } from '../pdf/fit.js';
import { nodesOf } from '../pdf/layout.js';
import type { LaidOutNode } from '../pdf/tagger.js';
import type { BriefRendition, CardRendition } from '../renditions/rendition.js';
import { templateOf } from '../renditions/templates.js';
import { documentOf } from './draw-brief.js';

export type { Composition } from '../cards/composition.js';
export type { LaidOutNode as Node } from '../pdf/tagger.js';

/** A brief as react-pdf's nodes, not laid out yet, its front (without numbers of pages) before its pages: to have it set by another. */
export async function briefTree(rendition: BriefRendition): Promise<LaidOutNode[]> {
  const document = documentOf(await templateOf(rendition.template), rendition);
  const { element, front } = document;
  return [...(front ? [nodesOf(front(new Map()))] : []), nodesOf(element(1, await itemsInFull(document)))];
}

/** A card with everything in its place, to have it drawn by another. */
export function cardTree({ slice, format, locale, outlines, palette }: CardRendition): Composition {
  return compose(slice, { format: FORMATS[format], locale, outlines, palette });
}
