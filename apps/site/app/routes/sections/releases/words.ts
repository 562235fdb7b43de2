import type { Locale } from '@mra/agenda';

const nl = {
  title: 'Vaste edities',
  lead: 'Een vaste editie is de agenda zoals hij op één moment was, met een naam die blijft. Zo kunt u ernaar verwijzen.',
  empty: 'Er is nog geen vaste editie. Wat u nu leest is de lopende versie.',
  pinned: 'Wat vastligt',
  pinnedOn: 'Vastgelegd op',
  visit: 'Bekijk de pagina’s van deze editie',
  open: 'Bewaar deze editie (JSON)',
  withdrawn: (count: number) =>
    `${count === 1 ? 'Eén onderdeel is' : `${count} onderdelen zijn`} sindsdien ingetrokken en ook hier niet meer te zien.`,
  since: (count: number) =>
    count === 0
      ? 'Sindsdien is er niets veranderd.'
      : `Sindsdien ${count} ${count === 1 ? 'verschil' : 'verschillen'} met de lopende versie`,
  allSince: (day: string) => `Bekijk alles wat sinds ${day} nieuw is of veranderde`,
  what: { added: 'nieuw', changed: 'gewijzigd', removed: 'vervallen' },
  current: 'De lopende versie',
  id: 'Kenmerk',
  made: 'Gemaakt op',
  data: 'Bewaar deze versie zelf (JSON)',
};

export const RELEASE_WORDS: Record<Locale, typeof nl> = {
  nl,
  en: {
    title: 'Releases',
    lead: 'A release is the agenda as it was at one moment, under a name that stays, so that it can be referred to.',
    empty: 'There is no release yet. What you are reading is the current version.',
    pinned: 'What stays',
    pinnedOn: 'Pinned on',
    visit: 'See the pages of this release',
    open: 'Keep this release (JSON)',
    withdrawn: (count) =>
      `${count === 1 ? 'One part has' : `${count} parts have`} been withdrawn since, and can no longer be seen here either.`,
    since: (count) =>
      count === 0
        ? 'Nothing has changed since.'
        : `Since then ${count} ${count === 1 ? 'difference' : 'differences'} from the current version`,
    allSince: (day) => `See everything that is new or has changed since ${day}`,
    what: { added: 'new', changed: 'changed', removed: 'removed' },
    current: 'The current version',
    id: 'Identifier',
    made: 'Made on',
    data: 'Keep this version yourself (JSON)',
  },
};
