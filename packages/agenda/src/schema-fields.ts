import { z } from 'zod';
import { documentSchemas, type Kind } from './documents.js';
import { valueSchema } from './edition/references.js';
import { fieldMeanings } from './fields.js';

/** What a field of a document holds, for whoever reads the open data. */
export interface SchemaField {
  name: string;
  holds: 'text' | 'markdown' | 'reference' | 'choice' | 'number' | 'flag' | 'word' | 'other';
  /** The kinds that it refers to, or the values that it may have. */
  of: readonly string[];
  /** Whether it is a list of these. */
  many: boolean;
  /** Whether it may be empty: not known, or not stated. */
  mayBeEmpty: boolean;
}

function holding(schema: z.ZodType): Pick<SchemaField, 'holds' | 'of'> {
  const meaning = fieldMeanings.get(schema);
  if (meaning?.references) return { holds: 'reference', of: meaning.references };
  if (schema instanceof z.ZodEnum) return { holds: 'choice', of: schema.options.map(String) };
  if (schema instanceof z.ZodNumber) return { holds: 'number', of: [] };
  if (schema instanceof z.ZodBoolean) return { holds: 'flag', of: [] };
  if (schema instanceof z.ZodObject && schema.shape.nl) {
    const text = fieldMeanings.get(schema.shape.nl as z.ZodType);
    return { holds: text?.markdown ? 'markdown' : 'text', of: [] };
  }
  return { holds: schema instanceof z.ZodObject ? 'other' : 'word', of: [] };
}

/** The fields of a kind in the order of its schema: what the columns of its table mean. */
export function schemaFields(kind: Kind): SchemaField[] {
  return Object.entries(documentSchemas[kind].shape).map(([name, given]) => {
    const schema = given as z.ZodType;
    const value = valueSchema(schema);
    const many = value instanceof z.ZodArray;
    return {
      name,
      ...holding(many ? (value.element as z.ZodType) : value),
      many,
      mayBeEmpty: schema.safeParse(null).success || (many && schema.safeParse([]).success),
    };
  });
}
