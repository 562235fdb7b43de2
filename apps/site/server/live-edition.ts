import type { Edition, Medium } from '@mra/agenda';
import type { Rendition } from './renditions.js';

/** An edition made ready to be served: everything that a request may be answered with, and nothing of another edition. */
export interface LiveEdition {
  edition: Edition;
  /** The files of this edition by id. */
  renditions: ReadonlyMap<string, Rendition>;
  /** The pictures of this edition by the hash of their bytes. */
  pictures: ReadonlyMap<string, Medium>;
}

/** Indexes an edition with its files. */
export function liveEdition(edition: Edition, renditions: readonly Rendition[]): LiveEdition {
  return {
    edition,
    renditions: new Map(renditions.map((each) => [each.id, each])),
    pictures: new Map(edition.all('media').map((each) => [each.blob, each])),
  };
}
