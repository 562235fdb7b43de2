import { type Edition, type FigureView, figureView, type Locale } from '@mra/agenda';
import type { CountedSquares } from '../layouts/figure.js';
import { type CardSlice, fieldOf } from '../slice.js';
import { groundOf, labelField, litOf, nameOf } from './named.js';

const SOURCE: Record<Locale, string> = { nl: 'Bron', en: 'Source' };

/** Of more squares than this, none can be seen by itself. */
const MOST = 100;
/** Fewer squares than this say less than the map; the land of one subregion says more than all seven in their colours. */
const FEWEST = { region: 3, subregion: 6 };

/** A number that squares can show: a part of a whole, or so many of something. */
function squaresOf({ measured: { unit, value, qualifier }, subregion }: FigureView): CountedSquares | null {
  const whole = Math.round(1 / value);
  if (unit === 'share') return whole <= MOST ? { count: whole, lit: 1 } : null;
  const part = Math.round(value);
  if (unit === 'percent') return part > 0 && part <= 100 ? { count: 100, lit: part } : null;
  const counted = unit === 'count' && Number.isInteger(value) && qualifier !== 'less-than';
  const fewest = subregion ? FEWEST.subregion : FEWEST.region;
  return counted && value >= fewest && value <= MOST ? { count: value, lit: value } : null;
}

/** A figure: the number, what it counts and where that is known from. */
export function figureSlice(edition: Edition, key: string, locale: Locale): CardSlice {
  const figure = figureView(edition, key, locale);
  const { number, qualifier, label, year, subregion, municipality, source, citation } = figure;
  return {
    label: municipality ?? nameOf(subregion, locale),
    above: qualifier,
    title: number,
    text: [label.text, year ? `(${year})` : ''].filter(Boolean).join(' '),
    note: `${SOURCE[locale]}: ${citation.title.text}`,
    ground: groundOf(subregion?.key, 'paper'),
    layout: { kind: 'figure', lit: litOf(subregion?.key), squares: squaresOf(figure) },
    fields: {
      title: fieldOf('figures', key, 'value'),
      text: fieldOf('figures', key, 'label'),
      note: source ? fieldOf('sources', source, 'title') : fieldOf('figures', key, 'section'),
      ...(municipality ? { label: fieldOf('figures', key, 'municipality') } : labelField(subregion)),
    },
  };
}
