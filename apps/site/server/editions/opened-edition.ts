import type { Edition } from '@mra/agenda';
import type { RenditionIndex } from '@mra/renderer';
import type { EditionSearch } from '../../contract/edition-search.js';
import type { OpenedEdition } from '../../contract/opened-edition.js';
import { GuestSearch } from './edition-search.js';
import { plainPath } from './paths.js';

/**
 * An edition with its files and all that requests look up in it. This is cheap: it is done for a preview too.
 * @param search finds what the edition holds; where it is left out, it is made when somebody searches
 */
export function openedEdition(
  edition: Edition,
  renditions: RenditionIndex,
  search: EditionSearch = new GuestSearch(edition),
): OpenedEdition {
  return {
    edition,
    renditions,
    pictures: new Map(edition.all('media').map((each) => [each.blob, each])),
    search,
    redirects: new Map(edition.all('redirects').map(({ from, to }) => [plainPath(from), to])),
  };
}
