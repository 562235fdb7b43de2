import {
  type DocumentOf,
  type Edition,
  HOTSPOT_TYPE_LABELS,
  LINK_STATE_LABELS,
  type Locale,
  pagePlace,
  phrase,
  REGION_NAME,
  SETTINGS_KEY,
  STAGE_LABELS,
} from '@mra/agenda';
import {
  boundaryMap,
  isSubregionKey,
  placeMarks,
  type RegionMap,
  rasterMap,
  SUBREGIONS,
  type SubregionKey,
} from '@mra/design';
import { SQUARE, SQUARE_GAP } from '../raster.js';
import { type CardSlice, fieldOf, type LinkEnd, type Scene } from '../slice.js';
import { ALL_SEVEN } from './labels.js';

/** The ground of what belongs to a subregion, or to the whole region. */
export function groundOf(key: string | null, otherwise: 'ink' | 'paper'): CardSlice['ground'] {
  return key && isSubregionKey(key) ? key : otherwise;
}

/** A key where it is that of a subregion. */
export function litOf(key: string | null): SubregionKey | null {
  return key && isSubregionKey(key) ? key : null;
}

/** Where the name of a subregion on a label is edited. */
export function labelField(subregion: string | null): CardSlice['fields'] {
  return subregion ? { label: fieldOf('subregions', subregion, 'title') } : {};
}

/** The name of a subregion, or of the whole region. */
export function nameOf(edition: Edition, subregion: string | null, locale: Locale): string {
  return subregion ? phrase(edition.get('subregions', subregion).title, locale).text : REGION_NAME[locale];
}

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const EMPTY = { above: '', text: '', note: '' } as const;

export function subregionSlice(edition: Edition, key: string, locale: Locale): CardSlice {
  const { title, tagline } = edition.get('subregions', key);
  const lit = litOf(key);
  return {
    ...EMPTY,
    label: pagePlace('subregions').label[locale],
    title: phrase(title, locale).text,
    text: phrase(tagline, locale).text,
    ground: groundOf(key, 'ink'),
    scene: lit ? { kind: 'subregion', key: lit } : { kind: 'page', lit: [] },
    fields: { title: fieldOf('subregions', key, 'title'), text: fieldOf('subregions', key, 'tagline') },
  };
}

const maps = new WeakMap<Edition, { map: RegionMap; real: boolean }>();

/** The map that places are drawn on: of real boundaries where the settings bring them. */
function mapOf(edition: Edition): { map: RegionMap; real: boolean } {
  const known = maps.get(edition);
  if (known) return known;
  const boundaries = edition.find('settings', SETTINGS_KEY)?.boundaries;
  const made = { map: boundaries ? boundaryMap(boundaries) : rasterMap(), real: Boolean(boundaries) };
  maps.set(edition, made);
  return made;
}

/** Where a mark stands in the middle of its square on the raster. */
function middleOfSquare({ x, y }: { x: number; y: number }, side: number): { x: number; y: number } {
  const begin = (at: number) => Math.floor(at / SQUARE) * SQUARE + (SQUARE - SQUARE_GAP - side) / 2;
  return { x: begin(x), y: begin(y) };
}

/** Where a place is drawn: a municipality, and for a hotspot its square there. */
function placeScene(
  edition: Edition,
  lit: SubregionKey,
  municipality: string | null,
  hotspot: DocumentOf<'hotspots'> | null,
): Scene {
  const { map, real } = mapOf(edition);
  const shape = real ? (map.shapes.find(({ key }) => key === municipality)?.path ?? null) : null;
  const [mark] = hotspot ? placeMarks(map, [{ key: hotspot.key, municipality }]).marks : [];
  return {
    kind: 'place',
    lit,
    municipality,
    shape,
    mark: mark
      ? { ...(real ? { x: mark.x, y: mark.y } : middleOfSquare(mark, map.mark)), side: map.mark }
      : null,
  };
}

export function municipalitySlice(edition: Edition, key: string, locale: Locale): CardSlice {
  const { title, subregion } = edition.get('municipalities', key);
  const lit = litOf(subregion);
  return {
    ...EMPTY,
    label: pagePlace('municipalities').label[locale],
    title: phrase(title, locale).text,
    text: nameOf(edition, subregion, locale),
    ground: groundOf(subregion, 'paper'),
    scene: lit ? placeScene(edition, lit, key, null) : { kind: 'page', lit: [] },
    fields: {
      title: fieldOf('municipalities', key, 'title'),
      text: fieldOf('subregions', subregion, 'title'),
    },
  };
}

/** A hotspot: what it is and how far, what it works on, and where. */
export function hotspotSlice(edition: Edition, key: string, locale: Locale): CardSlice {
  const hotspot = edition.get('hotspots', key);
  const { title, type, stage, subregion, municipality, place, focus } = hotspot;
  const name = phrase(title, locale).text;
  const about = focus && phrase(focus, locale).text;
  const town = municipality
    ? edition.get('municipalities', municipality)
    : subregion
      ? edition.get('subregions', subregion)
      : place && edition.get('places', place);
  const where = town ? phrase(town.title, locale).text : '';
  const townKind = municipality ? 'municipalities' : subregion ? 'subregions' : 'places';
  const whereField = town ? fieldOf(townKind, town.key, 'title') : fieldOf('hotspots', key, 'place');
  const says = about && !name.includes(about);
  const lit = litOf(subregion);
  return {
    ...EMPTY,
    label: [pagePlace('hotspots').label[locale], where].filter(Boolean).join(' · '),
    above: capital(
      [HOTSPOT_TYPE_LABELS[type][locale], stage && STAGE_LABELS[stage][locale]].filter(Boolean).join(' · '),
    ),
    title: name,
    text: says ? capital(about) : where,
    ground: groundOf(subregion, 'paper'),
    scene: lit ? placeScene(edition, lit, municipality, hotspot) : { kind: 'page', lit: [] },
    fields: {
      title: fieldOf('hotspots', key, 'title'),
      text: says ? fieldOf('hotspots', key, 'focus') : whereField,
      label: whereField,
    },
  };
}

/** A cross-pollination: who could find whom. */
export function linkSlice(edition: Edition, key: string, locale: Locale): CardSlice {
  const { title, from, to, partners, state } = edition.get('cross-pollinations', key);
  const endOf = (end: string | null): LinkEnd => ({ name: nameOf(edition, end, locale), key: litOf(end) });
  const ends = [
    ...(to.length === SUBREGIONS.length
      ? [{ name: ALL_SEVEN[locale], key: null }]
      : to.filter((end) => end !== from).map(endOf)),
    ...(partners ? [{ name: capital(phrase(partners, locale).text), key: null }] : []),
  ];
  const first = endOf(from);
  return {
    ...EMPTY,
    label: pagePlace('cross-pollinations').label[locale],
    title: phrase(title, locale).text,
    text: [first, ...ends].map(({ name }) => name).join(' × '),
    note: state ? capital(LINK_STATE_LABELS[state][locale]) : '',
    ground: groundOf(from, 'ink'),
    scene: { kind: 'link', from: first, to: ends },
    fields: {
      title: fieldOf('cross-pollinations', key, 'title'),
      ...Object.fromEntries(
        [first, ...ends].flatMap((end, at) =>
          end.key ? [[`end ${at + 1}`, fieldOf('subregions', end.key, 'title')]] : [],
        ),
      ),
      // Who lies outside the region stands last.
      ...(partners ? { [`end ${ends.length + 1}`]: fieldOf('cross-pollinations', key, 'partners') } : {}),
    },
  };
}
