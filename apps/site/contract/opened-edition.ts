import type { Edition, Medium } from '@mra/agenda';
import type { RenditionIndex } from '@mra/renderer';
import type { EditionSearch } from './edition-search.js';

/** An edition made ready to be served: everything that a request may be answered with, and nothing of another edition. */
export interface OpenedEdition {
  edition: Edition;
  /** The files of this edition. */
  renditions: RenditionIndex;
  /** The pictures of this edition by the hash of their bytes. */
  pictures: ReadonlyMap<string, Medium>;
  /** Finds what the edition holds. */
  search: EditionSearch;
  /** Where editors sent an old address, by that address as it is spelt plainly. */
  redirects: ReadonlyMap<string, string>;
}
