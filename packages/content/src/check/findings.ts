import { type Kind, LOCALES, type Locale, type LocalizedText, textFields } from '@mra/agenda';
import type { Content } from '../index.js';

/** Something in the content that is not right. */
export interface Finding {
  /** Where: `kind/key.field.locale`, as far as it goes. */
  where: string;
  /** What is wrong, in a sentence. */
  what: string;
}

/** One text of the content, in one language. */
export interface Text {
  kind: Kind;
  key: string;
  field: string;
  locale: Locale;
  text: string;
  where: string;
  /** The fewest characters that say something in this field. */
  least: number;
}

/** A text in the two languages, as content files hold it. */
export function isLocalized(value: unknown): value is LocalizedText {
  return typeof value === 'object' && value !== null && 'nl' in value;
}

/** All texts of the content; those of more than one character at least are prose. */
export function textsOf(content: Content): Text[] {
  return (Object.keys(content) as Kind[]).flatMap((kind) =>
    content[kind].flatMap((document) =>
      textFields[kind].flatMap(({ name, least }) => {
        const value = (document as Record<string, unknown>)[name];
        if (!isLocalized(value)) return [];
        return LOCALES.flatMap((locale) => {
          const text = value[locale];
          const where = `${kind}/${document.key}.${name}.${locale}`;
          return text === undefined
            ? []
            : [{ kind, key: document.key, field: name, locale, text, where, least }];
        });
      }),
    ),
  );
}

/** A text without the marks of Markdown and the addresses of its links. */
export function plainWords(markdown: string): string {
  return markdown
    .replace(/\]\([^)]*\)/g, '')
    .replace(/[[\]*\\]/g, '')
    .replace(/^#+ (.*)$/gm, '$1.')
    .replace(/^(?:-|\d+\.) (.*?)[;,.]?$/gm, '$1.');
}
