import { documentSchemas, editorialSchema, KINDS, type Kind, SOURCE_LOCALE } from '@mra/agenda';
import { stringify } from 'yaml';
import { z } from 'zod';
import type { Content, ContentDocument } from './index.js';

function isInitial(schema: z.ZodType | undefined, value: unknown): boolean {
  if (value === undefined) return true;
  if (!(schema instanceof z.ZodDefault)) return false;
  return JSON.stringify(schema.def.defaultValue) === JSON.stringify(value);
}

/** Texts with Dutch first, as they are written. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !(SOURCE_LOCALE in value)) return value;
  const { nl, en } = value as { nl: unknown; en?: unknown };
  return en === undefined ? { nl } : { nl, en };
}

/** The fields of a document in the order of the schema, the editorial ones last, without those that hold what the schema gives anyway. */
function fieldsOf(kind: Kind, document: ContentDocument): Record<string, unknown> {
  const shape: Record<string, z.ZodType> = { ...documentSchemas[kind].shape, ...editorialSchema.shape };
  const values: Record<string, unknown> = { ...document };
  return Object.fromEntries(
    Object.keys(shape)
      .filter((name) => !isInitial(shape[name], values[name]))
      .map((name) => [name, inOrder(values[name])]),
  );
}

/** The documents of a kind as the text of its content file: sorted by key, in the one form that everything is written in. */
export function contentText(kind: Kind, documents: readonly ContentDocument[]): string {
  return [...documents]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((document) =>
      stringify([fieldsOf(kind, document)], { lineWidth: 0, blockQuote: 'literal', compat: 'yaml-1.1' }),
    )
    .join('\n');
}

/** The content as files by name: one for each kind that has documents. */
export function contentFiles(content: Content): Map<string, string> {
  return new Map(
    KINDS.filter((kind) => content[kind].length > 0).map((kind) => [
      `${kind}.yaml`,
      contentText(kind, content[kind]),
    ]),
  );
}
