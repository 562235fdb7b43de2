import { type DocumentOf, HOME_PARTS, PUBLIC_AUDIENCE, SETTINGS_KEY } from '../documents.js';
import type { Edition } from '../edition/edition.js';
import { type AcceleratorLink, acceleratorLinks } from '../kinds/accelerators/view.js';
import { type AudienceLink, audienceLinks } from '../kinds/audiences/view.js';
import { chapterLinks } from '../kinds/chapters/view.js';
import { type FigureView, figureViews } from '../kinds/figures/view.js';
import { type SubregionLink, subregionLinks } from '../kinds/subregions/view.js';
import { type Locale, type Phrase, phrase } from '../locales.js';
import { type LinkView, latest } from './page.js';

export interface HomeView {
  locale: Locale;
  title: Phrase;
  lead: Phrase;
  /** What the page shows, in order. */
  parts: readonly DocumentOf<'settings'>['home'][number][];
  chapters: LinkView[];
  figures: FigureView[];
  accelerators: AcceleratorLink[];
  subregions: SubregionLink[];
  audiences: AudienceLink[];
  changedOn: string;
}

/** The home page. @throws {UnknownDocumentError} where the edition has no public audience. */
export function homeView(edition: Edition, locale: Locale): HomeView {
  const audience = edition.get('audiences', PUBLIC_AUDIENCE);
  const figures = figureViews(edition, audience.keyFigures, locale);
  return {
    locale,
    title: phrase(audience.title, locale),
    lead: phrase(audience.lead, locale),
    parts: edition.find('settings', SETTINGS_KEY)?.home ?? HOME_PARTS,
    chapters: chapterLinks(edition, locale),
    figures,
    accelerators: acceleratorLinks(edition, locale),
    subregions: subregionLinks(edition, locale),
    audiences: audienceLinks(edition, locale),
    changedOn: latest(audience.changedOn, ...figures.map((figure) => figure.changedOn)),
  };
}
