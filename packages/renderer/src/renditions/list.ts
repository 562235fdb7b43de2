import type { Edition } from '@mra/agenda';
import type { Rendition } from './rendition.js';
import { renditionsOf } from './rendition-index.js';

/**
 * Every file that can be made of an edition at once: briefs first, then cards.
 * @param origin as for `renditionsOf`
 */
export function listRenditions(edition: Edition, options: { origin: string }): Rendition[] {
  return [...renditionsOf(edition, options).all()];
}
