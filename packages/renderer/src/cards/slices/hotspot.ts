import { type Edition, HOTSPOT_TYPE_LABELS, hotspotLink, type Locale, STAGE_LABELS } from '@mra/agenda';
import { capital } from '../../text/capital.js';
import { type CardSlice, fieldOf } from '../slice.js';
import { hotspotLayout } from './map.js';
import { groundOf, labelOf, litOf } from './named.js';

/** A hotspot: what it is, how far it has come, what it works on, and where. */
export function hotspotSlice(edition: Edition, key: string, locale: Locale): CardSlice {
  const hotspot = hotspotLink(edition, key, locale);
  const { title, type, stage, subregion, municipality, place, focus } = hotspot;
  const town = municipality ?? subregion ?? place;
  const where = town?.title.text ?? '';
  const townKind = municipality ? 'municipalities' : subregion ? 'subregions' : 'places';
  const whereField = town ? fieldOf(townKind, town.key, 'title') : fieldOf('hotspots', key, 'place');
  const says = focus && !title.text.includes(focus.text) ? focus.text : null;
  const lit = litOf(subregion?.key);
  const kind = [HOTSPOT_TYPE_LABELS[type][locale], stage && STAGE_LABELS[stage][locale]];
  return {
    label: [labelOf('hotspots', locale), where].filter(Boolean).join(' · '),
    above: capital(kind.filter(Boolean).join(' · ')),
    title: title.text,
    text: says ? capital(says) : where,
    note: '',
    ground: groundOf(subregion?.key, 'paper'),
    layout: lit
      ? hotspotLayout(edition, lit, { key, municipality: municipality?.key ?? null })
      : { kind: 'page', lit: [] },
    fields: {
      title: fieldOf('hotspots', key, 'title'),
      text: says ? fieldOf('hotspots', key, 'focus') : whereField,
      label: whereField,
    },
  };
}
