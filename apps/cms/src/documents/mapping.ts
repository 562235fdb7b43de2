import { LOCALES, type LocalizedText, parseMarkdown, type RawDocument, writeMarkdown } from '@mra/agenda';
import type { FlattenedField } from 'payload';
import { blocksOf, type KeyOf, RichTextError } from '../rich-text/from-lexical';
import type { LexicalState } from '../rich-text/lexical';
import { type LinkTo, stateOf } from '../rich-text/to-lexical';
import type { KindConfig } from './records';

/** A record as Payload gives it with `locale: 'all'` and `depth: 0`: localized fields by language, references as ids. */
export type PayloadRecord = { id: number | string } & Record<string, unknown>;

/** Says that the editor's text in a field (as `body.en`) holds what the agenda has no form for. */
export type Report = (field: string, construct: string) => void;

/** Payload's own fields, and of its fields for files those that are not a fact about the picture. */
const NOT_OF_THE_AGENDA = new Set([
  'id',
  'createdAt',
  'updatedAt',
  '_status',
  'url',
  'thumbnailURL',
  'filename',
  'filesize',
  'focalX',
  'focalY',
  'globalType',
]);

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLexicalState(value: unknown): value is LexicalState {
  return isRecord(value) && isRecord(value.root);
}

/** The fields of a kind that the agenda knows. */
function agendaFields(config: KindConfig): FlattenedField[] {
  // A source has a `url` of its own; a file's is Payload's.
  const isFile = 'upload' in config && Boolean(config.upload);
  const own = (name: string) => !NOT_OF_THE_AGENDA.has(name) || (name === 'url' && !isFile);
  const isStored = (field: FlattenedField) => !('virtual' in field && field.virtual);
  return config.flattenedFields.filter((field) => 'name' in field && own(field.name) && isStored(field));
}

function isLocalized(field: FlattenedField): boolean {
  return 'localized' in field && field.localized === true;
}

function idOf(value: unknown): number | string | null {
  const id = isRecord(value) ? value.id : value;
  return typeof id === 'number' || typeof id === 'string' ? id : null;
}

function keyOfReference(value: unknown, relationTo: string | string[], keyOf: KeyOf): string | null {
  const [collection, target] =
    isRecord(value) && typeof value.relationTo === 'string'
      ? [value.relationTo, value.value]
      : [String(relationTo), value];
  const id = idOf(target);
  return id === null ? null : keyOf({ relationTo: collection, value: id });
}

function textOf(field: FlattenedField, value: unknown, keyOf: KeyOf): string | undefined {
  if (field.type !== 'richText') return typeof value === 'string' ? value.trim() || undefined : undefined;
  return isLexicalState(value) ? writeMarkdown(blocksOf(value, keyOf)) || undefined : undefined;
}

function localizedText(field: FlattenedField, value: unknown, keyOf: KeyOf, report: Report): unknown {
  const given = isRecord(value) ? value : {};
  const texts: Partial<LocalizedText> = {};
  for (const locale of LOCALES) {
    try {
      const text = textOf(field, given[locale], keyOf);
      if (text !== undefined) texts[locale] = text;
    } catch (error) {
      if (!(error instanceof RichTextError)) throw error;
      report(`${field.name}.${locale}`, error.construct);
    }
  }
  return Object.keys(texts).length > 0 ? texts : null;
}

/** A text of which both languages stand on one form. */
function bothTexts(field: Extract<FlattenedField, { type: 'group' }>, value: unknown): unknown {
  const given = isRecord(value) ? value : {};
  const texts = field.flattenedFields.flatMap(({ name }) => {
    const text = given[name];
    return typeof text === 'string' && text.trim() ? [[name, text.trim()] as const] : [];
  });
  return texts.length > 0 ? Object.fromEntries(texts) : null;
}

function documentValue(field: FlattenedField, value: unknown, keyOf: KeyOf, report: Report): unknown {
  if (isLocalized(field)) return localizedText(field, value, keyOf, report);
  if (field.type === 'relationship' || field.type === 'upload') {
    if (!field.hasMany) return keyOfReference(value, field.relationTo, keyOf);
    const list = Array.isArray(value) ? value : [];
    return list.map((each) => keyOfReference(each, field.relationTo, keyOf)).filter((key) => key !== null);
  }
  if ('hasMany' in field && field.hasMany) return Array.isArray(value) ? value : [];
  if (field.type === 'group') return bothTexts(field, value);
  return typeof value === 'string' ? value.trim() || null : (value ?? null);
}

/**
 * A record as a document of the agenda, not yet checked, with the editorial fields still on it.
 * @param report is told of text that the agenda has no form for; that text is left out
 */
export function documentOf(
  config: KindConfig,
  record: PayloadRecord,
  keyOf: KeyOf,
  report: Report,
): RawDocument {
  const fields = agendaFields(config).map((field) => [
    field.name,
    documentValue(field, record[field.name], keyOf, report),
  ]);
  return { ...Object.fromEntries(fields), key: String(record.key) };
}

function recordValue(field: FlattenedField, value: unknown, linkTo: LinkTo): unknown {
  if (isLocalized(field)) {
    const texts = isRecord(value) ? Object.entries(value) : [];
    return Object.fromEntries(
      texts.map(([locale, text]) => [
        locale,
        field.type === 'richText' ? stateOf(parseMarkdown(String(text)), linkTo) : text,
      ]),
    );
  }
  if (field.type === 'relationship' || field.type === 'upload') {
    const linkOf = (key: unknown) => {
      const link = typeof key === 'string' ? linkTo(key) : null;
      return link && (Array.isArray(field.relationTo) ? link : link.value);
    };
    if (!field.hasMany) return linkOf(value);
    return Array.isArray(value) ? value.map(linkOf).filter((link) => link !== null) : [];
  }
  return value ?? null;
}

/**
 * A document as a record in all languages: the inverse of `documentOf`. References to documents that `linkTo` does not know are left out.
 */
export function recordOf(
  config: KindConfig,
  document: Readonly<Record<string, unknown>>,
  linkTo: LinkTo,
): Record<string, unknown> {
  return Object.fromEntries(
    agendaFields(config)
      .filter((field) => field.name in document)
      .map((field) => [field.name, recordValue(field, document[field.name], linkTo)]),
  );
}
