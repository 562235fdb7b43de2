import { z } from 'zod';
import { type DocumentOf, documentSchemas, KINDS, type Kind } from '../documents.js';
import { type FieldMeaning, fieldMeanings } from '../fields.js';

/** A field of a kind that refers to other documents, as the schema says. */
interface MeaningfulField {
  name: string;
  meaning: FieldMeaning;
  shape: 'one' | 'many' | 'markdown';
  /** Whether it may be left out, so that leaving it empty says nothing; an empty one that must be given is a statement. */
  optional: boolean;
}

/** The schema of a value that is given: without what says that it may be left out. */
export function valueSchema(schema: z.ZodType): z.ZodType {
  let inner = schema;
  while (inner instanceof z.ZodNullable || inner instanceof z.ZodDefault || inner instanceof z.ZodOptional)
    inner = inner.unwrap() as z.ZodType;
  return inner;
}

function describe(name: string, schema: z.ZodType): MeaningfulField[] {
  const optional = schema.safeParse(undefined).success;
  const inner = valueSchema(schema);
  const own = fieldMeanings.get(inner);
  if (own?.references) return [{ name, meaning: own, shape: 'one', optional }];
  if (inner instanceof z.ZodArray) {
    const meaning = fieldMeanings.get(inner.element as z.ZodType);
    return meaning ? [{ name, meaning, shape: 'many', optional }] : [];
  }
  if (inner instanceof z.ZodObject) {
    const text = inner.shape.nl as z.ZodType | undefined;
    const meaning = text && fieldMeanings.get(text);
    return meaning?.markdown ? [{ name, meaning, shape: 'markdown', optional }] : [];
  }
  return [];
}

/** The referring fields of each kind, read from the schemas once. */
export const referringFields: Record<Kind, readonly MeaningfulField[]> = Object.fromEntries(
  KINDS.map((kind) => [
    kind,
    Object.entries(documentSchemas[kind].shape).flatMap(([name, schema]) =>
      describe(name, schema as z.ZodType),
    ),
  ]),
) as Record<Kind, MeaningfulField[]>;

/** Documents by kind: what an edition holds. */
export type Documents = { [K in Kind]: DocumentOf<K>[] };
