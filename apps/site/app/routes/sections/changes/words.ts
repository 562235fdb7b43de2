import type { Locale } from '@mra/agenda';

const nl = {
  title: 'Wat er veranderde',
  lead: 'Kies een dag. U ziet dan alles wat sinds die dag nieuw is of is gewijzigd, per soort.',
  since: 'Sinds',
  show: 'Toon',
  toCome: (day: string) => `${day} moet nog komen; u ziet de laatste maand.`,
  found: (count: number, day: string) =>
    count === 0
      ? `Sinds ${day} is er niets veranderd.`
      : `${count} ${count === 1 ? 'onderdeel is' : 'onderdelen zijn'} nieuw of gewijzigd sinds ${day}`,
  filled: (parts: number, day: string) =>
    `Op ${day} is de agenda voor het eerst ingevuld. Van die dag zijn ${parts} onderdelen: niet alles daarvan is dus nieuws. Kies een latere dag om te zien wat er daarna veranderde.`,
  feed: 'Volg de wijzigingen (Atom)',
  releases: 'Vaste edities',
};

export const CHANGE_WORDS: Record<Locale, typeof nl> = {
  nl,
  en: {
    title: 'What changed',
    lead: 'Choose a day to see everything that is new or has changed since then, by kind.',
    since: 'Since',
    show: 'Show',
    toCome: (day) => `${day} is still to come; you see the last month.`,
    found: (count, day) =>
      count === 0
        ? `Nothing has changed since ${day}.`
        : `${count} ${count === 1 ? 'item is' : 'items are'} new or changed since ${day}`,
    filled: (parts, day) =>
      `The agenda was first filled in on ${day}. ${parts} items date from that day, so not all of them are news. Choose a later day to see what changed after it.`,
    feed: 'Follow the changes (Atom)',
    releases: 'Releases',
  },
};
