import { drawCard } from '../cards/card.js';
import { composerOf } from '../cards/compose.js';
import type { Drawing } from '../renditions/drawing.js';
import { templateOf } from '../renditions/templates.js';
import { drawBrief } from './draw-brief.js';

/** A file, and what its maker has to say of it. */
export interface Made {
  bytes: Uint8Array;
  /** The texts that were shortened to fit, by document and field: `asks/need-1 · title`. */
  shortened: string[];
}

/** Makes a file, in this process. */
export default async function make(drawing: Drawing): Promise<Made> {
  if (drawing.type === 'card') return drawCard(composerOf(drawing.slice), drawing);
  return { bytes: await drawBrief(await templateOf(drawing.template), drawing), shortened: [] };
}
