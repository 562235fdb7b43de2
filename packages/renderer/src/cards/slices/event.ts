import { type Edition, eventView, type Locale } from '@mra/agenda';
import { type CardSlice, fieldOf } from '../slice.js';
import { groundOf, labelField, labelOf } from './named.js';

const CANCELLED: Record<Locale, string> = { nl: 'Gaat niet door', en: 'Cancelled' };

/** An event: when and where it is, by the clock and the calendar of that place. */
export function eventSlice(edition: Edition, key: string, locale: Locale): CardSlice {
  const { title, when, location, online, subregion, cancelled } = eventView(edition, key, locale);
  const { date, day, month, hours } = when;
  const place = location?.text ?? (online ? 'online' : '');
  const label = labelOf('events', locale);
  return {
    label: subregion ? `${label} · ${subregion.title.text}` : label,
    above: [cancelled ? `${CANCELLED[locale]}:` : '', day].filter(Boolean).join(' '),
    title: title.text,
    text: [hours, place].filter(Boolean).join(' · '),
    note: '',
    ground: groundOf(subregion?.key, 'paper'),
    layout: { kind: 'event', date, hours, place, month, cancelled: cancelled ? CANCELLED[locale] : '' },
    fields: {
      ...labelField(subregion),
      title: fieldOf('events', key, 'title'),
      place: fieldOf('events', key, 'location'),
    },
  };
}
