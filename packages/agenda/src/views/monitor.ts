import type { Edition } from '../edition/edition.js';
import { type FigureView, figureView } from '../kinds/figures/view.js';
import { type IndicatorView, indicatorView } from '../kinds/indicators/view.js';
import type { Locale } from '../locales.js';
import { inOrder } from './order.js';
import { latest } from './page.js';

export interface MonitorView {
  locale: Locale;
  indicators: IndicatorView[];
  /** Every figure of the agenda. */
  figures: FigureView[];
  changedOn: string;
}

/** The innovation monitor. */
export function monitorView(edition: Edition, locale: Locale): MonitorView {
  const indicators = inOrder(edition, 'indicators', locale).map(({ key }) =>
    indicatorView(edition, key, locale),
  );
  const figures = inOrder(edition, 'figures', locale).map(({ key }) => figureView(edition, key, locale));
  return {
    locale,
    indicators,
    figures,
    changedOn: latest(...[...indicators, ...figures].map(({ changedOn }) => changedOn)),
  };
}
