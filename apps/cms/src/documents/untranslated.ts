import { LOCALES, SOURCE_LOCALE } from '@mra/agenda';
import type { FlattenedField } from 'payload';
import { isRecord, type PayloadRecord } from './mapping';
import type { KindConfig } from './records';

/** An address is made from the title, in English too. */
const FOLLOWS_FROM_OTHERS = new Set(['slug']);

const isWritten = (text: unknown) => (typeof text === 'string' ? text.trim() !== '' : isRecord(text));

/**
 * The fields of a record that have a text in Dutch alone.
 * @param record as read in all languages
 */
export function untranslatedFields({ flattenedFields }: KindConfig, record: PayloadRecord): FlattenedField[] {
  return flattenedFields.filter((field) => {
    if (!('localized' in field && field.localized) || FOLLOWS_FROM_OTHERS.has(field.name)) return false;
    const texts = record[field.name];
    if (!isRecord(texts) || !isWritten(texts[SOURCE_LOCALE])) return false;
    return LOCALES.some((locale) => !isWritten(texts[locale]));
  });
}
