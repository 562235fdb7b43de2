/** A meeting that goes on in a subregion, and one of the region that does not. */
export const meetings = ['running', 'cancelled'].map((key, at) => ({
  key: `event-${key}`,
  changedOn: '2026-01-02',
  slug: { nl: key, en: key },
  title: { nl: 'Netcongestie: wat kan er morgen al?', en: 'Grid congestion: what can be done tomorrow?' },
  lead: { nl: 'Een middag over stroom.', en: 'An afternoon on power.' },
  startsAt: '2026-12-03T13:30',
  endsAt: '2026-12-03T17:00',
  location: { nl: 'Velsen-Noord' },
  subregion: at === 0 ? 'ijmond' : null,
  language: 'nl',
  cancelled: at === 1,
}));
