import { type Edition, homeView, LOCALES, type Locale, type Medium, SearchIndex } from '@mra/agenda';
import type { Rendition } from '../files/renditions.js';
import { plainPath } from '../http/paths.js';

/** An edition made ready to be served: everything that a request may be answered with, and nothing of another edition. */
export interface LiveEdition {
  edition: Edition;
  /** The files of this edition by id. */
  renditions: ReadonlyMap<string, Rendition>;
  /** The same files by their address. */
  renditionsAt: ReadonlyMap<string, Rendition>;
  /** The pictures of this edition by the hash of their bytes. */
  pictures: ReadonlyMap<string, Medium>;
  /** Everything that can be found, by language: made here, so that no visitor waits for it. */
  search: Record<Locale, SearchIndex>;
  /** Where editors sent an old address, by that address as it is spelt plainly. */
  redirects: ReadonlyMap<string, string>;
}

/**
 * Indexes an edition with its files.
 * @throws {UnknownDocumentError} where the home page can't be made of it: such an edition must not replace one that can be shown.
 */
export function liveEdition(edition: Edition, renditions: readonly Rendition[]): LiveEdition {
  for (const locale of LOCALES) homeView(edition, locale);
  return {
    edition,
    renditions: new Map(renditions.map((each) => [each.id, each])),
    renditionsAt: new Map(renditions.map((each) => [each.path, each])),
    pictures: new Map(edition.all('media').map((each) => [each.blob, each])),
    search: { nl: new SearchIndex(edition, 'nl'), en: new SearchIndex(edition, 'en') },
    redirects: new Map(edition.all('redirects').map(({ from, to }) => [plainPath(from), to])),
  };
}
