import type { Edition, Locale, Medium, SearchIndex } from '@mra/agenda';
import type { RenditionIndex } from '@mra/renderer';

/** An edition made ready to be served: everything that a request may be answered with, and nothing of another edition. */
export interface OpenedEdition {
  edition: Edition;
  /** The files of this edition. */
  renditions: RenditionIndex;
  /** The pictures of this edition by the hash of their bytes. */
  pictures: ReadonlyMap<string, Medium>;
  /** Everything that can be found, by language: made before a visitor needs it. */
  search: Record<Locale, SearchIndex>;
  /** Where editors sent an old address, by that address as it is spelt plainly. */
  redirects: ReadonlyMap<string, string>;
}
