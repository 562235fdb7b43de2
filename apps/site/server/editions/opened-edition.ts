import { type Edition, homeView, LOCALES, SearchIndex } from '@mra/agenda';
import type { RenditionIndex } from '@mra/renderer';
import type { OpenedEdition } from '../../contract/opened-edition.js';
import { plainPath } from './paths.js';

/**
 * Indexes an edition with its files.
 * @throws {UnknownDocumentError} where the home page can't be made of it: such an edition must not replace one that can be shown.
 */
export function openedEdition(edition: Edition, renditions: RenditionIndex): OpenedEdition {
  for (const locale of LOCALES) homeView(edition, locale);
  return {
    edition,
    renditions,
    pictures: new Map(edition.all('media').map((each) => [each.blob, each])),
    search: { nl: new SearchIndex(edition, 'nl'), en: new SearchIndex(edition, 'en') },
    redirects: new Map(edition.all('redirects').map(({ from, to }) => [plainPath(from), to])),
  };
}
