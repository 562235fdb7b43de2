import type { DocumentOf, Figure } from '../../documents.js';
import type { Edition } from '../../edition/edition.js';
import { type Locale, type Phrase, phrase } from '../../locales.js';
import { type ShownNumber, showNumber } from '../../numbers.js';
import { type CitationView, citeAgenda, citeSource } from '../../views/citation.js';
import { ordered } from '../../views/order.js';
import { latest } from '../../views/page.js';
import { type Prose, proseOf } from '../../views/prose.js';
import { AREA_LABELS } from '../figures/names.js';

/** One value of an indicator. */
export interface ObservationView extends ShownNumber {
  key: string;
  /** `2024`, `2024-Q3` …; `null` is "not stated". */
  period: string | null;
  /** What area it is about. */
  area: Phrase;
  value: number;
  changedOn: string;
}

/** A series of the innovation monitor. */
export interface IndicatorView {
  key: string;
  title: Phrase;
  definition: Prose;
  unit: Figure['unit'];
  frequency: DocumentOf<'indicators'>['frequency'];
  citation: CitationView;
  /** In order of period, those without one last. */
  observations: ObservationView[];
  changedOn: string;
}

function areaPhrase(
  edition: Edition,
  { area, subregion }: Pick<Figure, 'area' | 'subregion'>,
  locale: Locale,
): Phrase {
  if (subregion) return phrase(edition.get('subregions', subregion).title, locale);
  return area === 'subregion' ? { text: '', lang: locale } : phrase(AREA_LABELS[area], locale);
}

export function indicatorView(edition: Edition, key: string, locale: Locale): IndicatorView {
  const indicator = edition.get('indicators', key);
  const observations = ordered('observations', edition.referring('observations', 'indicator', key), locale);
  const figure = observations.find((each) => each.figure)?.figure;
  const section = figure ? edition.get('figures', figure).section : null;
  return {
    key,
    title: phrase(indicator.title, locale),
    definition: proseOf(edition, indicator.definition, locale),
    unit: indicator.unit,
    frequency: indicator.frequency,
    citation: indicator.source
      ? citeSource(edition, indicator.source, locale)
      : citeAgenda(section ?? { nl: 'kerncijfers', en: 'key figures' }, locale),
    observations: observations.map((observation) => ({
      key: observation.key,
      period: observation.period,
      area: areaPhrase(edition, observation, locale),
      value: observation.value,
      ...showNumber({ ...observation, unit: indicator.unit }, locale),
      changedOn: observation.changedOn,
    })),
    changedOn: latest(indicator.changedOn, ...observations.map(({ changedOn }) => changedOn)),
  };
}
