import type { Locale } from '@mra/agenda';
import type { Check } from './results';

const nl = {
  title: 'Bijlage: wat de tests vonden',
  lead: 'Dit is de uitkomst van de laatste testronde die is vastgelegd. De tests bekijken van elke soort pagina een voorbeeld, in het Nederlands en in het Engels.',
  what: 'Wat is getest',
  tool: 'Waarmee',
  looked: 'Hoe vaak',
  found: 'Gevonden',
  date: 'Wanneer',
  nothing: 'niets',
  checks: {
    axe: 'De regels van WCAG 2.2 A en AA die een machine kan nagaan, in het lichte en het donkere thema',
    screens: 'Past op een scherm van 320 pixels en bij 200 % vergroting, zonder opzij te schuiven',
    keyboard:
      'Te gebruiken met alleen het toetsenbord: menu, filters, zoeken, bladeren, een plek vinden, een PDF halen',
    markup: 'De HTML volgt de standaard',
    lighthouse: 'Score van 100 voor toegankelijkheid, goede gewoonten en vindbaarheid',
  } satisfies Record<Check, string>,
  times: (check: Check, count: number) =>
    check === 'keyboard' ? `${count} routes` : `${count} keer een pagina`,
  notChecked: 'Wat geen machine heeft nagegaan',
  people: [
    'Of de teksten te begrijpen zijn, en of de uitleg klopt.',
    'Of de omschrijving van een beeld, kaart of grafiek zegt wat er te zien is.',
    'Hoe de site klinkt in een schermlezer.',
    'Hoe de site werkt met spraakbediening of een vergrootprogramma.',
    'Of de volgorde en de koppen logisch zijn voor wie luistert.',
    'Of mensen met een beperking vinden wat zij zoeken.',
  ],
};

type AccessibilityWords = Omit<typeof nl, 'checks'> & { checks: Record<Check, string> };

const en: AccessibilityWords = {
  title: 'Annex: what the tests found',
  lead: 'This is the outcome of the last round of tests that was recorded. The tests look at an example of every kind of page, in Dutch and in English.',
  what: 'What was tested',
  tool: 'With',
  looked: 'How often',
  found: 'Found',
  date: 'When',
  nothing: 'nothing',
  checks: {
    axe: 'The rules of WCAG 2.2 A and AA that a machine can check, in the light and the dark theme',
    screens: 'Fits a screen of 320 pixels and an enlargement of 200%, without scrolling sideways',
    keyboard:
      'Can be used with the keyboard alone: menu, filters, search, the pages of a list, finding a place, fetching a PDF',
    markup: 'The HTML follows the standard',
    lighthouse: 'A score of 100 for accessibility, best practices and findability',
  },
  times: (check, count) => (check === 'keyboard' ? `${count} journeys` : `a page, ${count} times`),
  notChecked: 'What no machine has checked',
  people: [
    'Whether the texts can be understood, and whether the explanations are right.',
    'Whether the description of an image, map or chart says what can be seen.',
    'How the site sounds in a screen reader.',
    'How the site works with voice control or a screen magnifier.',
    'Whether the order and the headings make sense to those who listen.',
    'Whether people with a disability find what they are looking for.',
  ],
};

export const ACCESSIBILITY_WORDS: Record<Locale, AccessibilityWords> = { nl, en };
