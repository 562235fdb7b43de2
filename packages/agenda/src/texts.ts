import { z } from 'zod';
import { documentSchemas, KINDS, type Kind } from './documents.js';
import { valueSchema } from './edition/references.js';
import { fieldMeanings } from './fields.js';

/** A field that holds text in both languages, as its schema says. */
export interface TextField {
  name: string;
  /** The fewest characters that say something; more than one marks prose. */
  least: number;
  /** The most characters; `null` for running text. */
  most: number | null;
  markdown: boolean;
}

function describe(name: string, schema: z.ZodType): TextField[] {
  const inner = valueSchema(schema);
  if (!(inner instanceof z.ZodObject)) return [];
  const text = inner.shape.nl;
  if (!(text instanceof z.ZodString)) return [];
  const meaning = fieldMeanings.get(text);
  const markdown = meaning?.markdown ?? false;
  return [{ name, least: meaning?.least ?? 1, most: markdown ? null : text.maxLength, markdown }];
}

/** The texts in both languages of each kind, read from the schemas once. */
export const textFields: Record<Kind, readonly TextField[]> = Object.fromEntries(
  KINDS.map((kind) => [
    kind,
    Object.entries(documentSchemas[kind].shape).flatMap(([name, schema]) =>
      describe(name, schema as z.ZodType),
    ),
  ]),
) as Record<Kind, TextField[]>;
