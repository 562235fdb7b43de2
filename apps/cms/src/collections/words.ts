import { AREA_LABELS, UNIT_LABELS } from '@mra/agenda';
import type { FilterOptions } from 'payload';

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
  /** Which documents a picker offers. */
  offers?: FilterOptions;
  /** The admin component of the field, where Payload's own does not do. */
  component?: string;
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

export const NUMBER: Wording = { label: ['Nummer', 'Number'] };
export const FIGURES: Wording = { label: ['Kerncijfers', 'Figures'] };
export const SOURCES: Wording = { label: ['Bronnen', 'Sources'] };
export const THEME: Wording = { label: ['Thema', 'Theme'] };
export const THEMES: Wording = { label: ['Thema’s', 'Themes'] };
export const SECTORS: Wording = { label: ['Sectoren', 'Sectors'] };
export const SUBREGIONS: Wording = { label: ['Deelregio’s', 'Subregions'] };
export const HOTSPOTS: Wording = { label: ['Innovatiehotspots', 'Hotspots'] };
export const PROGRAMMES: Wording = { label: ['Programma’s', 'Programmes'] };
export const ORGANISATIONS: Wording = { label: ['Partijen', 'Organisations'] };
export const PARTNERS: Wording = { label: ['Partners', 'Partners'] };

export const WEBSITE: Wording = {
  label: ['Website', 'Website'],
  help: ['Begint met https://. Leeg: niet bekend.', 'Starts with https://. Empty: not known.'],
};

export const ALSO_KNOWN_AS: Wording = {
  label: ['Andere namen', 'Other names'],
  help: [
    'Waaronder het ook bekend is. Typ een naam en druk op Enter.',
    'By which it is known as well. Type a name and press Enter.',
  ],
};

/** A municipality: once the subregion is chosen, one of its own. */
export const MUNICIPALITY: Wording = {
  label: ['Gemeente', 'Municipality'],
  help: [
    'Kies eerst de deelregio, dan staan hier alleen haar gemeenten. Leeg: niet bekend.',
    'Choose the subregion first; only its municipalities are then offered. Empty: not known.',
  ],
  offers: ({ data }) => (data?.subregion ? { subregion: { equals: data.subregion } } : true),
};

const SUBREGION_AREA = choices({ subregion: ['deelregio', 'subregion'] });

export const AREA: Wording = {
  label: ['Gebied', 'Area'],
  help: [
    'Gaat het om één deelregio, kies dan “deelregio” en daaronder welke.',
    'Where it is about one subregion, choose “subregion” and say which below.',
  ],
  choices: { ...AREA_LABELS, ...SUBREGION_AREA },
};

const QUALIFIERS = choices({
  exact: ['precies', 'exact'],
  about: ['ongeveer', 'about'],
  nearly: ['bijna', 'nearly'],
  'more-than': ['meer dan', 'more than'],
  'less-than': ['minder dan', 'less than'],
});

export const VALUE: Wording = {
  label: ['Waarde', 'Value'],
  help: [
    '18,9% vult u in als 18.9. Een vijfde deel is 0.2; “top vijf” is 5.',
    '18.9% is entered as 18.9. One fifth is 0.2; “top five” is 5.',
  ],
};

export const QUALIFIER: Wording = { label: ['Hoe zeker', 'Qualifier'], choices: QUALIFIERS };
export const UNIT: Wording = { label: ['Eenheid', 'Unit'], choices: UNIT_LABELS };
