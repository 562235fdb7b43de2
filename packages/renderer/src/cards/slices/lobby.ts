import {
  ADDRESSEE_LABELS,
  askView,
  type DocumentOf,
  type Edition,
  figureView,
  type Locale,
  phrase,
  REGION_NAME,
} from '@mra/agenda';
import type { SubregionKey } from '@mra/design';
import { type CardSlice, type CountedSquares, fieldOf } from '../slice.js';
import { groundOf, labelField, litOf, nameOf } from './region.js';

const SOURCE: Record<Locale, string> = { nl: 'Bron', en: 'Source' };

/** Of more squares than this none is seen by itself. */
const MOST = 100;
/** Fewer squares than this say less than the map, and a subregion's land says more than all seven in their colours. */
const FEWEST = { region: 3, subregion: 6 };

/** A number that can be shown as squares: a part of a whole, or so many of something. */
function squaresOf({ unit, value, qualifier, subregion }: DocumentOf<'figures'>): CountedSquares | null {
  const whole = Math.round(1 / value);
  if (unit === 'share') return whole <= MOST ? { count: whole, lit: 1 } : null;
  const part = Math.round(value);
  if (unit === 'percent') return part > 0 && part <= 100 ? { count: 100, lit: part } : null;
  const counted = unit === 'count' && Number.isInteger(value) && qualifier !== 'less-than';
  const fewest = subregion ? FEWEST.subregion : FEWEST.region;
  return counted && value >= fewest && value <= MOST ? { count: value, lit: value } : null;
}

export function figureSlice(edition: Edition, key: string, locale: Locale): CardSlice {
  const figure = edition.get('figures', key);
  const { number, qualifier, label, year, citation } = figureView(edition, figure, locale);
  return {
    label: figure.municipality ?? nameOf(edition, figure.subregion, locale),
    above: qualifier,
    title: number,
    text: [label.text, year ? `(${year})` : ''].filter(Boolean).join(' '),
    note: `${SOURCE[locale]}: ${citation.title.text}`,
    ground: groundOf(figure.subregion, 'paper'),
    scene: {
      kind: 'figure',
      lit: litOf(figure.subregion),
      squares: squaresOf(figure),
    },
    fields: {
      title: fieldOf('figures', key, 'value'),
      text: fieldOf('figures', key, 'label'),
      note: figure.source ? fieldOf('sources', figure.source, 'title') : fieldOf('figures', key, 'section'),
      ...(figure.municipality
        ? { label: fieldOf('figures', key, 'municipality') }
        : labelField(figure.subregion)),
    },
  };
}

const ASK_WORDS: Record<Locale, { label: string; to: string }> = {
  nl: { label: 'Wij vragen', to: 'Aan' },
  en: { label: 'We ask', to: 'To' },
};

export function askSlice(edition: Edition, key: string, locale: Locale): CardSlice {
  const ask = edition.get('asks', key);
  const { label, to } = ASK_WORDS[locale];
  const addressees = ask.addressees.map((each) => ADDRESSEE_LABELS[each][locale]).join(', ');
  return {
    label: `${label} · ${nameOf(edition, ask.subregion, locale)}`,
    above: '',
    title: askView(edition, ask, locale).title.text,
    text: addressees ? `${to}: ${addressees}` : '',
    note: '',
    ground: groundOf(ask.subregion, 'ink'),
    scene: { kind: 'ask', lit: litOf(ask.subregion), to, addressees },
    fields: { title: fieldOf('asks', key, 'title'), ...labelField(ask.subregion) },
  };
}

/** What the region says to an audience. */
export function messageSlice(edition: Edition, key: string, locale: Locale): CardSlice {
  const { title, lead } = edition.get('audiences', key);
  return {
    label: phrase(title, locale).text,
    above: '',
    title: phrase(lead, locale).text,
    text: REGION_NAME[locale],
    note: '',
    ground: 'paper',
    scene: { kind: 'quote' },
    fields: { title: fieldOf('audiences', key, 'lead'), label: fieldOf('audiences', key, 'title') },
  };
}

/** What a chapter of the story says to an audience, in a sentence. */
export function chapterMessageSlice(edition: Edition, key: string, locale: Locale): CardSlice {
  const { text, audience, chapter } = edition.get('messages', key);
  return {
    label: phrase(edition.get('audiences', audience).title, locale).text,
    above: '',
    title: phrase(text, locale).text,
    text: phrase(edition.get('chapters', chapter).title, locale).text,
    note: '',
    ground: 'ink',
    scene: { kind: 'quote' },
    fields: {
      title: fieldOf('messages', key, 'text'),
      text: fieldOf('chapters', chapter, 'title'),
      label: fieldOf('audiences', audience, 'title'),
    },
  };
}

/** The card of a subregion for the international New Dutch movement: its first figure large, or its tagline where it has none. */
export function newDutchSlice(edition: Edition, key: SubregionKey, locale: Locale): CardSlice {
  const { title, tagline, keyFigures } = edition.get('subregions', key);
  const label = `New Dutch · ${phrase(title, locale).text}`;
  const ground = groundOf(key, 'ink');
  const [first] = keyFigures;
  if (first) {
    const slice = figureSlice(edition, first, locale);
    return {
      ...slice,
      label,
      ground,
      scene: { kind: 'figure', lit: key, squares: null },
      fields: { ...slice.fields, ...labelField(key) },
    };
  }
  return {
    label,
    above: '',
    title: phrase(tagline, locale).text,
    text: REGION_NAME[locale],
    note: '',
    ground,
    scene: { kind: 'place', lit: key, municipality: null, shape: null, mark: null },
    fields: { title: fieldOf('subregions', key, 'tagline'), ...labelField(key) },
  };
}
