import { KINDS, type Locale, textFields } from '@mra/agenda';
import type { Content } from '../index.js';
import { type Finding, isLocalized, plainWords, type Text } from './findings.js';

/** Finds texts without an English translation, and prose that is the same in both languages. */
export function checkTranslations(content: Content): Finding[] {
  return KINDS.flatMap((kind) =>
    content[kind].flatMap((document) =>
      textFields[kind].flatMap(({ name, least }) => {
        const value = (document as Record<string, unknown>)[name];
        if (!isLocalized(value)) return [];
        const where = `${kind}/${document.key}.${name}`;
        if (!value.en) return [{ where: `${where}.en`, what: 'This text has no English translation.' }];
        return least > 1 && value.en === value.nl
          ? [{ where: `${where}.en`, what: 'The English text is the Dutch one.' }]
          : [];
      }),
    ),
  );
}

/** Dutch writes 1.500 and 1,5 where English writes 1,500 and 1.5. */
const SEPARATORS: Record<Locale, { thousands: RegExp; decimal: string }> = {
  nl: { thousands: /\.(?=\d{3}(?!\d))/g, decimal: ',' },
  en: { thousands: /,(?=\d{3}(?!\d))/g, decimal: '.' },
};

/** The numbers in a text that are written in digits, in one notation, sorted. */
export function numbersIn(text: string, locale: Locale): string[] {
  const { thousands, decimal } = SEPARATORS[locale];
  const found =
    plainWords(text)
      .replace(/^\d+\. /gm, '')
      .match(/(?<![\p{L}\d])\d+(?:[.,]\d+)*(?![\p{L}\d])/gu) ?? [];
  return found.map((number) => number.replace(thousands, '').replace(decimal, '.')).toSorted();
}

/** Finds texts whose numbers differ between the languages. */
export function checkNumbers(texts: readonly Text[]): Finding[] {
  const dutch = texts.filter(({ locale }) => locale === 'nl');
  const english = new Map(
    texts.flatMap((text) => (text.locale === 'en' ? [[fieldOf(text), text.text]] : [])),
  );
  return dutch.flatMap((text) => {
    const translation = english.get(fieldOf(text));
    if (translation === undefined) return [];
    const [here, there] = [numbersIn(text.text, 'nl').join(' '), numbersIn(translation, 'en').join(' ')];
    return here === there
      ? []
      : [{ where: fieldOf(text), what: `The numbers differ: “${here}” in Dutch, “${there}” in English.` }];
  });
}

const fieldOf = ({ kind, key, field }: Text) => `${kind}/${key}.${field}`;
