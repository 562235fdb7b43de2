import type { Edition } from '../../edition/edition.js';
import type { Locale } from '../../locales.js';
import { type PageView, pageOf } from '../../views/page.js';
import { type Prose, proseOf } from '../../views/prose.js';

/** A page that stands by itself. */
export interface StandingPageView extends PageView {
  body: Prose;
}

/** @throws {UnknownDocumentError} where the edition has no such page. */
export function standingPageView(edition: Edition, key: string, locale: Locale): StandingPageView {
  const document = edition.get('pages', key);
  return { ...pageOf('pages', document, locale, []), body: proseOf(edition, document.body, locale) };
}

/** The same, or `null` where the edition has no such page. */
export function findStandingPage(edition: Edition, key: string, locale: Locale): StandingPageView | null {
  return edition.find('pages', key) ? standingPageView(edition, key, locale) : null;
}
