import { findPage } from '../addresses.js';
import type { Edition } from '../edition/edition.js';
import { organisationViews } from '../kinds/organisations/view.js';
import { sourceViews } from '../kinds/sources/view.js';
import { LOCALES } from '../locales.js';
import { placeOn } from '../search/places.js';
import { homeView } from './home.js';

/**
 * Makes in steps what the first visitors to an edition would otherwise wait for: what all addresses and long lists are looked up in. Each
 * step is short, also of a large edition; between two of them others can have their turn.
 */
export function* makeAhead(edition: Edition): Generator<void, void> {
  for (const locale of LOCALES) {
    findPage(edition, 'pages', locale, '');
    yield;
    yield* organisationViews.steps(edition, locale);
    sourceViews(edition, locale);
    yield;
    placeOn('', edition, '', locale);
    yield;
    homeView(edition, locale);
    yield;
  }
}
