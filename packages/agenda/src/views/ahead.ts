import { findPage } from '../addresses.js';
import type { Edition } from '../edition/edition.js';
import { KINDS } from '../kinds/kinds.js';
import { organisationViews } from '../kinds/organisations/view.js';
import { LOCALES } from '../locales.js';
import { placeOn } from '../search/places.js';
import { homeView } from './home.js';
import { inOrder } from './order.js';

/**
 * Makes in steps what the first visitors to an edition would otherwise wait for: the order of lists, and what addresses are looked up in.
 * Each step is short, also of a large edition; between two of them others can have their turn.
 */
export function* makeAhead(edition: Edition): Generator<void, void> {
  for (const locale of LOCALES) {
    for (const kind of KINDS) {
      inOrder(edition, kind, locale);
      yield;
    }
    findPage(edition, 'pages', locale, '');
    yield;
    yield* organisationViews.steps(edition, locale);
    placeOn('', edition, '', locale);
    yield;
    homeView(edition, locale);
    yield;
  }
}
