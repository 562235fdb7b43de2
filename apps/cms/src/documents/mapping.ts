import {
  KINDS,
  type Kind,
  LOCALES,
  type Locale,
  parseMarkdown,
  type RawDocument,
  writeMarkdown,
} from '@mra/agenda';
import type { FlattenedField, SanitizedCollectionConfig } from 'payload';
import { blocksOf, type DocumentLink, type LexicalState, stateOf } from '../rich-text/lexical';

/** A record as Payload gives it with `locale: 'all'` and `depth: 0`: localized fields by language, references as ids. */
export type PayloadRecord = { id: number | string } & Record<string, unknown>;

/** What a picture's record holds besides its fields. */
const FILE_FACTS = ['mimeType', 'width', 'height'] as const;

/** Fields that never leave the office. */
export const OFFICE_FIELDS = ['internalNote', 'visibility'] as const;

/** Finds the key of a record, or `null` where it does not exist (any more). */
export type KeyOf = (link: DocumentLink) => string | null;

/** Finds the record of a key, or `null`. */
export type LinkTo = (key: string) => DocumentLink | null;

export function isKind(slug: string): slug is Kind {
  return (KINDS as readonly string[]).includes(slug);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLexicalState(value: unknown): value is LexicalState {
  return isRecord(value) && isRecord(value.root);
}

/** The fields of a collection that the agenda knows: all but Payload's own. */
function agendaFields(collection: SanitizedCollectionConfig): FlattenedField[] {
  const own = new Set(['id', 'createdAt', 'updatedAt', '_status']);
  const uploadOwn = collection.upload
    ? [
        'url',
        'thumbnailURL',
        'filename',
        'filesize',
        'focalX',
        'focalY',
        'sizes',
        'mimeType',
        'width',
        'height',
      ]
    : [];
  return collection.flattenedFields.filter(
    (field) => 'name' in field && !own.has(field.name) && !uploadOwn.includes(field.name),
  );
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

function textOf(field: FlattenedField, value: unknown, keyOf: KeyOf): unknown {
  if (field.type !== 'richText')
    return typeof value === 'string' ? value.trim() || undefined : (value ?? undefined);
  return isLexicalState(value) ? writeMarkdown(blocksOf(value, keyOf)) || undefined : undefined;
}

function documentValue(field: FlattenedField, value: unknown, keyOf: KeyOf): unknown {
  if ('localized' in field && field.localized) {
    const given = isRecord(value) ? value : {};
    const texts = LOCALES.flatMap((locale) => {
      const text = textOf(field, given[locale], keyOf);
      return text === undefined ? [] : [[locale, text] as const];
    });
    return texts.length > 0 ? Object.fromEntries(texts) : null;
  }
  if (field.type === 'relationship' || field.type === 'upload') {
    if (!field.hasMany) return keyOfReference(value, field.relationTo, keyOf);
    const list = Array.isArray(value) ? value : [];
    return list.map((each) => keyOfReference(each, field.relationTo, keyOf)).filter((key) => key !== null);
  }
  if ('hasMany' in field && field.hasMany) return Array.isArray(value) ? value : [];
  return value === '' ? null : (value ?? null);
}

/**
 * A record as a document of the agenda, not yet checked, with the office's fields still on it.
 * @throws {RichTextError} for editor content that the agenda has no form for.
 */
export function documentOf(
  collection: SanitizedCollectionConfig,
  record: PayloadRecord,
  keyOf: KeyOf,
): RawDocument {
  const fields = agendaFields(collection).map((field) => [
    field.name,
    documentValue(field, record[field.name], keyOf),
  ]);
  const file = collection.upload ? FILE_FACTS.map((name) => [name, record[name] ?? null]) : [];
  return { ...Object.fromEntries([...fields, ...file]), key: String(record.key) };
}

function recordValue(field: FlattenedField, value: unknown, locale: Locale, linkTo: LinkTo): unknown {
  if ('localized' in field && field.localized) {
    const text = isRecord(value) ? value[locale] : undefined;
    if (typeof text !== 'string') return null;
    return field.type === 'richText' ? stateOf(parseMarkdown(text), linkTo) : text;
  }
  if (field.type === 'relationship' || field.type === 'upload') {
    const linkOf = (key: unknown) => {
      const link = typeof key === 'string' ? linkTo(key) : null;
      return link && (Array.isArray(field.relationTo) ? link : link.value);
    };
    return field.hasMany
      ? Array.isArray(value)
        ? value.map(linkOf).filter((link) => link !== null)
        : []
      : linkOf(value);
  }
  return value ?? null;
}

/**
 * A document as the data of a record in one language: the inverse of `documentOf`. References to documents that
 * `linkTo` does not know are left out.
 */
export function recordOf(
  collection: SanitizedCollectionConfig,
  document: Readonly<Record<string, unknown>>,
  locale: Locale,
  linkTo: LinkTo,
): Record<string, unknown> {
  return Object.fromEntries(
    agendaFields(collection)
      .filter((field) => field.name in document)
      .map((field) => [field.name, recordValue(field, document[field.name], locale, linkTo)]),
  );
}
