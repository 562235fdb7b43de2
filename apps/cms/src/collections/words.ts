/** A label or help text in the languages of the admin. */
export interface Words extends Record<string, string> {
  nl: string;
  en: string;
}

/** Words in Dutch and in English, as the collections are written. */
export type Pair = readonly [nl: string, en: string];

export function words([nl, en]: Pair): Words {
  return { nl, en };
}

/** What an editor reads at a field. */
export interface Wording {
  label: Pair;
  help?: Pair;
  /** The names of the values of a choice. */
  choices?: Readonly<Record<string, Readonly<Record<'nl' | 'en', string>>>>;
}

/** The values of a choice that only the admin names. */
export function choices(pairs: Readonly<Record<string, Pair>>): Record<string, Words> {
  return Object.fromEntries(Object.entries(pairs).map(([value, pair]) => [value, words(pair)]));
}

export const TITLE: Wording = { label: ['Titel', 'Title'] };
export const NAME: Wording = { label: ['Naam', 'Name'] };
export const BODY: Wording = { label: ['Tekst', 'Text'] };
export const IMAGE: Wording = { label: ['Beeld', 'Picture'] };

export const LEAD: Wording = {
  label: ['Inleiding', 'Lead'],
  help: [
    'Eén of twee zinnen die zeggen waar het om gaat. Staat boven de pagina, in lijsten en op deelkaarten.',
    'One or two sentences that say what this is about. Opens the page and stands in lists and on cards.',
  ],
};

export const ORDER: Wording = {
  label: ['Volgorde', 'Order'],
  help: ['De plaats in lijsten: 1 komt eerst.', 'The place in lists: 1 comes first.'],
};

export const SUBREGION: Wording = { label: ['Deelregio', 'Subregion'] };

export const SECTION: Wording = {
  label: ['Plaats in de agenda', 'Place in the agenda'],
  help: [
    'Waar in de agenda dit staat, bijvoorbeeld “5.1 IJmond”.',
    'Where the agenda says so, for example “5.1 IJmond”.',
  ],
};

export const NOT_KNOWN: Pair = [
  'Laat leeg wat de agenda niet zegt: de site toont dan “niet bekend”.',
  'Leave empty what the agenda does not say: the site then shows “not known”.',
];

export const TEXT_TAB: Pair = ['Tekst', 'Text'];
export const FACTS_TAB: Pair = ['Gegevens', 'Facts'];
