import type { Problem } from '@mra/agenda';

type Language = 'nl' | 'en';

const LANGUAGE_NAMES: Record<Language, Record<string, string>> = {
  nl: { nl: 'Nederlands', en: 'Engels' },
  en: { nl: 'Dutch', en: 'English' },
};

const SENTENCES: Record<Language, Record<Problem['code'], (detail: string) => string>> = {
  nl: {
    missing: () => 'Vul dit in voordat u publiceert.',
    'too-long': (limit) => `Dit is te lang: hoogstens ${limit} tekens.`,
    invalid: () => 'Dit klopt niet: kijk naar de uitleg bij het veld.',
    'duplicate-key': (kind) => `Deze sleutel is al in gebruik bij ${kind}.`,
    'duplicate-slug': (key) => `Dit webadres is al in gebruik bij “${key}”.`,
    'unknown-reference': (key) => `Dit verwijst naar “${key}”, en dat bestaat niet of past hier niet.`,
    'reference-not-public': (key) =>
      `Dit verwijst naar “${key}”, en dat is niet gepubliceerd. Publiceer dat eerst.`,
    markdown: (construct) => `De tekst bevat iets wat de site niet kan tonen: ${construct}.`,
  },
  en: {
    missing: () => 'Fill this in before you publish.',
    'too-long': (limit) => `This is too long: at most ${limit} characters.`,
    invalid: () => 'This is not right: see the help at the field.',
    'duplicate-key': (kind) => `This key is already used in ${kind}.`,
    'duplicate-slug': (key) => `This address is already used by “${key}”.`,
    'unknown-reference': (key) => `This refers to “${key}”, which does not exist or does not fit here.`,
    'reference-not-public': (key) => `This refers to “${key}”, which is not published. Publish that first.`,
    markdown: (construct) => `The text holds something that the site can’t show: ${construct}.`,
  },
};

/** Says a problem in the editor's language, with the language of the field where it has one. */
export function sentenceOf({ code, detail, field }: Problem, language: string): string {
  const reader: Language = language === 'en' ? 'en' : 'nl';
  const locale = LANGUAGE_NAMES[reader][field.split('.')[1] ?? ''];
  const sentence = SENTENCES[reader][code](detail);
  return locale ? `${locale}: ${sentence}` : sentence;
}
