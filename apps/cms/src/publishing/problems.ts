import type { Problem } from '@mra/agenda';

type Language = 'nl' | 'en';

const LANGUAGE_NAMES: Record<Language, Record<string, string>> = {
  nl: { nl: 'Nederlands', en: 'Engels' },
  en: { nl: 'Dutch', en: 'English' },
};

/** What an editor knows Lexical's constructs as. */
const CONSTRUCTS: Record<Language, Record<string, string>> = {
  nl: {
    list: 'een lijst in een lijst',
    table: 'een tabel',
    quote: 'een citaat',
    upload: 'een beeld',
    horizontalrule: 'een streep',
    h1: 'een kop van een andere grootte',
    h2: 'een kop van een andere grootte',
    h4: 'een kop van een andere grootte',
  },
  en: {
    list: 'a list within a list',
    table: 'a table',
    quote: 'a quotation',
    upload: 'a picture',
    horizontalrule: 'a rule',
    h1: 'a heading of another size',
    h2: 'a heading of another size',
    h4: 'a heading of another size',
  },
};

const LINK = /^link to (.*)$/;

const SENTENCES: Record<Language, Record<Problem['code'], (detail: string) => string>> = {
  nl: {
    missing: () => 'Vul dit in voordat u publiceert.',
    'too-long': (limit) => `Dit is te lang: hoogstens ${limit} tekens.`,
    invalid: () => 'Dit klopt niet: kijk naar de uitleg bij het veld.',
    'duplicate-key': (kind) => `Deze sleutel is al in gebruik bij ${kind}.`,
    'duplicate-slug': (key) => `Dit webadres is al in gebruik bij “${key}”.`,
    'same-observation': (key) =>
      `Van deze indicator is er voor deze periode en dit gebied al een waarneming: “${key}”. Wijzig die of kies een andere periode.`,
    'unknown-reference': (key) => `Dit verwijst naar “${key}”, en dat bestaat niet of past hier niet.`,
    'reference-not-public': (key) =>
      `Dit verwijst naar “${key}”, en dat is niet gepubliceerd. Publiceer dat eerst.`,
    'without-boundary': (names) => `In deze grenzen ontbreekt ${names}. Voeg die toe, of laat dit veld leeg.`,
    needed: () => 'De voorpagina opent hiermee, dus dit kan niet worden gemist.',
    markdown: (construct) =>
      LINK.test(construct)
        ? `De link naar “${construct.replace(LINK, '$1')}” werkt niet: begin met https:// of mailto:.`
        : `De site kan dit niet tonen: ${CONSTRUCTS.nl[construct] ?? construct}. Haal het weg.`,
  },
  en: {
    missing: () => 'Fill this in before you publish.',
    'too-long': (limit) => `This is too long: at most ${limit} characters.`,
    invalid: () => 'This is not right: see the help at the field.',
    'duplicate-key': (kind) => `This key is already used in ${kind}.`,
    'duplicate-slug': (key) => `This address is already used by “${key}”.`,
    'same-observation': (key) =>
      `This indicator already has an observation for this period and area: “${key}”. Change that one or choose another period.`,
    'unknown-reference': (key) => `This refers to “${key}”, which does not exist or does not fit here.`,
    'reference-not-public': (key) => `This refers to “${key}”, which is not published. Publish that first.`,
    'without-boundary': (names) =>
      `These boundaries leave out ${names}. Add them, or leave this field empty.`,
    needed: () => 'The home page opens with this, so it can’t be missed.',
    markdown: (construct) =>
      LINK.test(construct)
        ? `The link to “${construct.replace(LINK, '$1')}” does not work: start with https:// or mailto:.`
        : `The site can’t show this: ${CONSTRUCTS.en[construct] ?? construct}. Take it out.`,
  },
};

const BOUNDARIES: Record<Language, string> = {
  nl: 'Dit is geen GeoJSON met gemeentegrenzen: een FeatureCollection van (multi)polygonen in WGS 84, elk met “name” of “statnaam”.',
  en: 'This is no GeoJSON of municipal boundaries: a FeatureCollection of (multi)polygons in WGS 84, each with “name” or “statnaam”.',
};

/** Says a problem in the editor's language, with the language of the field where it has one. */
export function sentenceOf({ code, detail, field }: Problem, language: string): string {
  const reader: Language = language === 'en' ? 'en' : 'nl';
  if (field.split('.')[0] === 'boundaries' && code !== 'without-boundary') return BOUNDARIES[reader];
  const locale = LANGUAGE_NAMES[reader][field.split('.')[1] ?? ''];
  const sentence = SENTENCES[reader][code](detail);
  return locale ? `${locale}: ${sentence}` : sentence;
}
