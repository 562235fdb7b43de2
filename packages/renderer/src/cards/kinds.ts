import {
  ADDRESSEE_LABELS,
  askView,
  type Edition,
  figureView,
  homePath,
  isDemand,
  type Locale,
  listPath,
  PAGE_KINDS,
  type PageKind,
  PUBLIC_AUDIENCE,
  permalinkPath,
  phrase,
  REGION_NAME,
  showDate,
} from '@mra/agenda';
import { isSubregionKey, type SubregionKey } from '@mra/design';
import { FORMAT_NAMES, type FormatName } from './formats.js';
import type { CardSlice } from './slice.js';

/** A kind of card: of what, in which sizes, and what it shows. */
export interface CardKind {
  /** The name of its files, as `card/figure/:key`; the size follows where there are several. */
  pattern: string;
  formats: readonly FormatName[];
  keys(edition: Edition): string[];
  slice(edition: Edition, key: string, locale: Locale): CardSlice;
  /** Where a post leads to, below the site's origin. */
  permalink(edition: Edition, key: string, locale: Locale): string;
}

const LABELS: Record<PageKind | 'home', Record<Locale, string>> = {
  home: { nl: 'Innovatieagenda', en: 'Innovation agenda' },
  accelerators: { nl: 'Versneller', en: 'Accelerator' },
  'action-lines': { nl: 'Actielijn', en: 'Action line' },
  subregions: { nl: 'Deelregio', en: 'Subregion' },
  audiences: { nl: 'Wat de regio vraagt', en: 'What the region asks' },
  chapters: { nl: 'Het verhaal', en: 'The story' },
  municipalities: { nl: 'Gemeente', en: 'Municipality' },
  themes: { nl: 'Thema', en: 'Theme' },
  hotspots: { nl: 'Hotspot', en: 'Hotspot' },
  programmes: { nl: 'Financiering', en: 'Finance' },
  'cross-pollinations': { nl: 'Kruisbestuiving', en: 'Cross-pollination' },
  events: { nl: 'Kalender', en: 'Calendar' },
  pages: { nl: 'Innovatieagenda', en: 'Innovation agenda' },
};

const LISTS: Record<PageKind, Record<Locale, string>> = {
  accelerators: { nl: 'Vijf versnellers', en: 'Five accelerators' },
  'action-lines': { nl: 'Wat we gaan doen', en: 'What we are going to do' },
  subregions: { nl: 'Zeven deelregio’s', en: 'Seven subregions' },
  audiences: { nl: 'Wat de regio vraagt', en: 'What the region asks' },
  chapters: { nl: 'Zeven regio’s, één verhaal', en: 'Seven regions, one story' },
  municipalities: { nl: 'Dertig gemeenten', en: 'Thirty municipalities' },
  themes: { nl: 'Waar de regio sterk in is', en: 'What the region is strong in' },
  hotspots: { nl: 'Eén netwerk van plekken', en: 'One network of places' },
  programmes: { nl: 'Geld en hulp, fase voor fase', en: 'Money and help, stage by stage' },
  'cross-pollinations': { nl: 'Wie vindt wie?', en: 'Who meets whom?' },
  events: { nl: 'Wat er gebeurt, en wanneer', en: 'What happens, and when' },
  pages: { nl: 'Over de innovatieagenda', en: 'About the innovation agenda' },
};

const ALL = { lit: null } as const;

/** The colour and the picture of what belongs to a subregion, or to the whole region. */
function placeOf(key: string | null, otherwise: 'ink' | 'paper'): Pick<CardSlice, 'ground' | 'picture'> {
  return key && isSubregionKey(key)
    ? { ground: key, picture: { lit: key } }
    : { ground: otherwise, picture: ALL };
}

function nameOf(edition: Edition, subregion: string | null, locale: Locale): string {
  return subregion ? phrase(edition.get('subregions', subregion).title, locale).text : REGION_NAME[locale];
}

function subregionCard(edition: Edition, key: string, locale: Locale): CardSlice {
  const { title, tagline } = edition.get('subregions', key);
  return {
    label: LABELS.subregions[locale],
    above: '',
    title: phrase(title, locale).text,
    text: phrase(tagline, locale).text,
    ...placeOf(key, 'ink'),
  };
}

function homeCard(edition: Edition, locale: Locale): CardSlice {
  return {
    label: LABELS.home[locale],
    above: '',
    title: phrase(edition.get('audiences', PUBLIC_AUDIENCE).title, locale).text,
    text: REGION_NAME[locale],
    ground: 'ink',
    picture: ALL,
  };
}

function pageCard(edition: Edition, kind: PageKind, key: string, locale: Locale): CardSlice {
  if (kind === 'subregions') return subregionCard(edition, key, locale);
  const page = {
    label: LABELS[kind][locale],
    above: '',
    title: phrase(edition.get(kind, key).title, locale).text,
    text: REGION_NAME[locale],
  };
  if (kind === 'accelerators')
    return { ...page, ground: 'paper', picture: { sign: String(edition.get(kind, key).number) } };
  if (kind === 'action-lines')
    return { ...page, ground: 'ink', picture: { sign: edition.get(kind, key).code } };
  if (kind === 'municipalities') {
    const { subregion } = edition.get(kind, key);
    return { ...page, text: nameOf(edition, subregion, locale), ...placeOf(subregion, 'paper') };
  }
  if (kind === 'hotspots') return hotspotCard(edition, key, locale);
  if (kind === 'cross-pollinations') return linkCard(edition, key, locale);
  if (kind === 'events') return eventCard(edition, key, locale);
  return { ...page, ground: 'paper', picture: ALL };
}

/** A hotspot: where it is, and what it works on where that is known. */
function hotspotCard(edition: Edition, key: string, locale: Locale): CardSlice {
  const { title, subregion, municipality, focus } = edition.get('hotspots', key);
  const place = municipality
    ? phrase(edition.get('municipalities', municipality).title, locale).text
    : subregion && nameOf(edition, subregion, locale);
  return {
    label: [LABELS.hotspots[locale], place].filter(Boolean).join(' · '),
    above: '',
    title: phrase(title, locale).text,
    text: focus ? phrase(focus, locale).text : nameOf(edition, subregion, locale),
    ...placeOf(subregion, 'paper'),
  };
}

/** A cross-pollination: who could find whom. */
function linkCard(edition: Edition, key: string, locale: Locale): CardSlice {
  const { title, from, to, partners } = edition.get('cross-pollinations', key);
  const ends = [
    nameOf(edition, from, locale),
    ...to.map((end) => nameOf(edition, end, locale)),
    ...(partners ? [phrase(partners, locale).text] : []),
  ];
  return {
    label: LABELS['cross-pollinations'][locale],
    above: '',
    title: phrase(title, locale).text,
    text: ends.join(' × '),
    ...placeOf(from, 'ink'),
  };
}

/** A meeting: when and where, as the calendar there says. */
function eventCard(edition: Edition, key: string, locale: Locale): CardSlice {
  const { title, startsAt, location, online, subregion } = edition.get('events', key);
  const place = location ? phrase(location, locale).text : online ? 'online' : '';
  return {
    label: LABELS.events[locale],
    above: showDate(startsAt.slice(0, 10), locale),
    title: phrase(title, locale).text,
    text: [startsAt.slice(11, 16), place].filter(Boolean).join(' · '),
    ...placeOf(subregion, 'paper'),
  };
}

/** What a chapter of the story says to an audience, in a sentence. */
function chapterMessageCard(edition: Edition, key: string, locale: Locale): CardSlice {
  const { text, audience, chapter } = edition.get('messages', key);
  return {
    label: phrase(edition.get('audiences', audience).title, locale).text,
    above: '',
    title: phrase(text, locale).text,
    text: phrase(edition.get('chapters', chapter).title, locale).text,
    ground: 'paper',
    picture: ALL,
  };
}

function figureCard(edition: Edition, key: string, locale: Locale): CardSlice {
  const figure = edition.get('figures', key);
  const { number, qualifier, label, year } = figureView(edition, figure, locale);
  return {
    label: figure.municipality ?? nameOf(edition, figure.subregion, locale),
    above: qualifier,
    title: number,
    text: [label.text, year ? `(${year})` : ''].filter(Boolean).join(' '),
    ...placeOf(figure.subregion, 'paper'),
  };
}

const ASK_WORDS: Record<Locale, { label: string; of: string }> = {
  nl: { label: 'Wij vragen', of: 'Aan:' },
  en: { label: 'We ask', of: 'To:' },
};

function askCard(edition: Edition, key: string, locale: Locale): CardSlice {
  const ask = edition.get('asks', key);
  const { title } = askView(edition, ask, locale);
  const words = ASK_WORDS[locale];
  const addressees = ask.addressees.map((each) => ADDRESSEE_LABELS[each][locale]).join(', ');
  return {
    label: `${words.label} · ${nameOf(edition, ask.subregion, locale)}`,
    above: '',
    title: title.text,
    text: addressees ? `${words.of} ${addressees}` : '',
    ...placeOf(ask.subregion, 'ink'),
  };
}

function messageCard(edition: Edition, key: string, locale: Locale): CardSlice {
  const { title, lead } = edition.get('audiences', key);
  return {
    label: phrase(title, locale).text,
    above: '',
    title: phrase(lead, locale).text,
    text: REGION_NAME[locale],
    ground: 'paper',
    picture: ALL,
  };
}

/** The card of a subregion for the international New Dutch movement: its first figure large, or its tagline where it has none. */
function newDutchCard(edition: Edition, key: SubregionKey, locale: Locale): CardSlice {
  const { title, tagline, keyFigures } = edition.get('subregions', key);
  const label = `New Dutch · ${phrase(title, locale).text}`;
  const [first] = keyFigures;
  if (first) return { ...figureCard(edition, first, locale), label, ...placeOf(key, 'ink') };
  return {
    label,
    above: '',
    title: phrase(tagline, locale).text,
    text: REGION_NAME[locale],
    ...placeOf(key, 'ink'),
  };
}

const keysOf = (kind: PageKind) => (edition: Edition) => edition.all(kind).map(({ key }) => key);
const ofDocument = (_edition: Edition, key: string) => permalinkPath(key);
/** What has no page of its own leads to its subregion's, or home. */
const ownerPath = (subregion: string | null, locale: Locale) =>
  subregion ? permalinkPath(subregion) : homePath(locale);
const WIDE = ['wide'] as const;

/** Every kind of card. */
export const CARD_KINDS: readonly CardKind[] = [
  {
    pattern: 'card/page/home/:key',
    formats: WIDE,
    keys: () => ['home'],
    slice: (edition, _key, locale) => homeCard(edition, locale),
    permalink: (_edition, _key, locale) => homePath(locale),
  },
  ...PAGE_KINDS.flatMap((kind): CardKind[] => [
    {
      pattern: `card/page/${kind}/:key`,
      formats: WIDE,
      keys: (edition) => ['list', ...keysOf(kind)(edition)],
      slice: (edition, key, locale) =>
        key === 'list'
          ? { ...homeCard(edition, locale), title: LISTS[kind][locale] }
          : pageCard(edition, kind, key, locale),
      permalink: (_edition, key, locale) => (key === 'list' ? listPath(kind, locale) : permalinkPath(key)),
    },
  ]),
  {
    pattern: 'card/subregion/:key',
    formats: FORMAT_NAMES,
    keys: keysOf('subregions'),
    slice: subregionCard,
    permalink: ofDocument,
  },
  {
    pattern: 'card/new-dutch/:key',
    formats: WIDE,
    keys: (edition) => keysOf('subregions')(edition).filter(isSubregionKey),
    slice: (edition, key, locale) =>
      isSubregionKey(key) ? newDutchCard(edition, key, locale) : subregionCard(edition, key, locale),
    permalink: ofDocument,
  },
  {
    pattern: 'card/figure/:key',
    formats: FORMAT_NAMES,
    keys: (edition) => edition.all('figures').map(({ key }) => key),
    slice: figureCard,
    permalink: (edition, key, locale) => ownerPath(edition.get('figures', key).subregion, locale),
  },
  {
    pattern: 'card/ask/:key',
    formats: FORMAT_NAMES,
    keys: (edition) =>
      edition
        .all('asks')
        .filter(isDemand)
        .map(({ key }) => key),
    slice: askCard,
    permalink: (edition, key, locale) => ownerPath(edition.get('asks', key).subregion, locale),
  },
  {
    pattern: 'card/message/:key',
    formats: FORMAT_NAMES,
    keys: keysOf('audiences'),
    slice: messageCard,
    permalink: ofDocument,
  },
  {
    pattern: 'card/story/:key',
    formats: FORMAT_NAMES,
    keys: (edition) => edition.all('messages').map(({ key }) => key),
    slice: chapterMessageCard,
    permalink: (edition, key) => permalinkPath(edition.get('messages', key).chapter),
  },
];
