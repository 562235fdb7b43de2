import {
  type Edition,
  LANGUAGE_TAGS,
  type Locale,
  type PageKind,
  PROGRAMME_TYPE_LABELS,
  PUBLIC_AUDIENCE,
  pagePlace,
  phrase,
  REGION_NAME,
  showDate,
} from '@mra/agenda';
import { SUBREGIONS } from '@mra/design';
import { type CardSlice, fieldOf } from '../slice.js';
import { ALL_SEVEN, HOME_LABEL } from './labels.js';
import {
  capital,
  groundOf,
  hotspotSlice,
  labelField,
  linkSlice,
  municipalitySlice,
  nameOf,
  subregionSlice,
} from './region.js';

export function homeSlice(edition: Edition, locale: Locale): CardSlice {
  return {
    label: HOME_LABEL[locale],
    above: '',
    title: phrase(edition.get('audiences', PUBLIC_AUDIENCE).title, locale).text,
    text: REGION_NAME[locale],
    note: '',
    ground: 'ink',
    scene: { kind: 'page', lit: [] },
    fields: { title: fieldOf('audiences', PUBLIC_AUDIENCE, 'title') },
  };
}

/** Where rows are edited, by their place on the card. */
function rowFields(kind: 'accelerators' | 'action-lines', rows: readonly { key: string }[]) {
  return Object.fromEntries(rows.map(({ key }, at) => [`row ${at + 1}`, fieldOf(kind, key, 'title')]));
}

/** The title of the card of all documents of a kind. */
function listTitle(kind: PageKind, locale: Locale): string {
  const { cardTitle, list, name } = pagePlace(kind);
  return (cardTitle ?? list?.title ?? name)[locale];
}

/** The card of a list: the accelerators by number, who meets whom as squares that cross, else the region. */
export function listSlice(edition: Edition, kind: PageKind, locale: Locale): CardSlice {
  const list: CardSlice = { ...homeSlice(edition, locale), title: listTitle(kind, locale), fields: {} };
  if (kind === 'cross-pollinations') {
    const from = { name: REGION_NAME[locale], key: null };
    return { ...list, scene: { kind: 'link', from, to: [{ name: ALL_SEVEN[locale], key: null }] } };
  }
  if (kind !== 'accelerators') return list;
  const all = edition.all('accelerators').toSorted((a, b) => a.number - b.number);
  const rows = all.map(({ number, title }) => ({ sign: String(number), text: phrase(title, locale).text }));
  return {
    ...list,
    text: '',
    scene: { kind: 'numbered', sign: String(rows.length), rows },
    fields: rowFields('accelerators', all),
  };
}

/** An accelerator: its number and its action lines. */
function acceleratorSlice(edition: Edition, key: string, locale: Locale, page: CardSlice): CardSlice {
  const lines = edition
    .referring('action-lines', 'accelerator', key)
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const rows = lines.map(({ code, title }) => ({ sign: code, text: phrase(title, locale).text }));
  return {
    ...page,
    text: '',
    scene: { kind: 'numbered', sign: String(edition.get('accelerators', key).number), rows },
    fields: { ...page.fields, ...rowFields('action-lines', lines) },
  };
}

function actionLineSlice(edition: Edition, key: string, locale: Locale, page: CardSlice): CardSlice {
  const { code, accelerator } = edition.get('action-lines', key);
  const owner = accelerator && edition.get('accelerators', accelerator);
  return {
    ...page,
    text: owner
      ? `${pagePlace('accelerators').label[locale]} ${owner.number}: ${phrase(owner.title, locale).text}`
      : pagePlace('cross-pollinations').label[locale],
    scene: { kind: 'numbered', sign: code, rows: [] },
    fields: { ...page.fields, ...(owner ? { text: fieldOf('accelerators', owner.key, 'title') } : {}) },
  };
}

/** What concerns some of the subregions: those named, and in colour. Where it concerns all or none it is the region's. */
function partly(
  edition: Edition,
  keys: readonly string[],
  locale: Locale,
  page: CardSlice,
  what = '',
): CardSlice {
  const lit = SUBREGIONS.filter((each) => keys.includes(each));
  const some = lit.length > 0 && lit.length < SUBREGIONS.length ? lit : [];
  const names = some.map((key) => nameOf(edition, key, locale)).join(', ') || REGION_NAME[locale];
  return { ...page, text: [what, names].filter(Boolean).join(' · '), scene: { kind: 'page', lit: some } };
}

/** A theme: the subregions that are strong in it. */
function themeSlice(edition: Edition, key: string, locale: Locale, page: CardSlice): CardSlice {
  const strong = edition.referring('sectors', 'theme', key).flatMap(({ subregions }) => subregions);
  return partly(edition, strong, locale, page);
}

/** A programme: what it is, and for which subregions. */
function programmeSlice(edition: Edition, key: string, locale: Locale, page: CardSlice): CardSlice {
  const { type, subregions } = edition.get('programmes', key);
  const what = type === 'not-stated' ? '' : capital(PROGRAMME_TYPE_LABELS[type][locale]);
  return partly(edition, subregions, locale, page, what);
}

const CANCELLED: Record<Locale, string> = { nl: 'Gaat niet door', en: 'Cancelled' };

/** A meeting: when and where, as the calendar there says. */
function eventSlice(edition: Edition, key: string, locale: Locale): CardSlice {
  const { title, startsAt, endsAt, location, online, subregion, cancelled } = edition.get('events', key);
  const place = location ? phrase(location, locale).text : online ? 'online' : '';
  const date = startsAt.slice(0, 10);
  const month = new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const hours = [startsAt.slice(11, 16), ...(endsAt.startsWith(date) ? [endsAt.slice(11, 16)] : [])].join(
    '–',
  );
  return {
    label: subregion
      ? `${pagePlace('events').label[locale]} · ${nameOf(edition, subregion, locale)}`
      : pagePlace('events').label[locale],
    above: [cancelled ? `${CANCELLED[locale]}:` : '', showDate(date, locale)].filter(Boolean).join(' '),
    title: phrase(title, locale).text,
    text: [hours, place].filter(Boolean).join(' · '),
    note: '',
    ground: groundOf(subregion, 'paper'),
    scene: {
      kind: 'event',
      date,
      hours,
      place,
      month: month.format(new Date(`${date}T00:00:00Z`)),
      cancelled: cancelled ? CANCELLED[locale] : '',
    },
    fields: {
      ...labelField(subregion),
      title: fieldOf('events', key, 'title'),
      place: fieldOf('events', key, 'location'),
    },
  };
}

/** The card of a page. */
export function pageSlice(edition: Edition, kind: PageKind, key: string, locale: Locale): CardSlice {
  const page: CardSlice = {
    label: pagePlace(kind).label[locale],
    above: '',
    title: phrase(edition.get(kind, key).title, locale).text,
    text: REGION_NAME[locale],
    note: '',
    ground: 'paper',
    scene: { kind: 'page', lit: [] },
    fields: { title: fieldOf(kind, key, 'title') },
  };
  switch (kind) {
    case 'subregions':
      return subregionSlice(edition, key, locale);
    case 'accelerators':
      return acceleratorSlice(edition, key, locale, page);
    case 'action-lines':
      return actionLineSlice(edition, key, locale, page);
    case 'municipalities':
      return municipalitySlice(edition, key, locale);
    case 'hotspots':
      return hotspotSlice(edition, key, locale);
    case 'cross-pollinations':
      return linkSlice(edition, key, locale);
    case 'themes':
      return themeSlice(edition, key, locale, page);
    case 'programmes':
      return programmeSlice(edition, key, locale, page);
    case 'events':
      return eventSlice(edition, key, locale);
    default:
      return page;
  }
}
