import { z } from 'zod';
import { canonicalJson, sha256 } from './canonical.js';

/** Lists of which the order means nothing: what must be there, and what may be chosen. */
const UNORDERED = new Set(['required', 'enum']);

function inOneOrder(value: unknown, name = ''): unknown {
  if (Array.isArray(value))
    return UNORDERED.has(name) ? value.toSorted() : value.map((each) => inOneOrder(each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inOneOrder(each, key)]));
}

/**
 * Names what a schema accepts: the SHA-256 of its JSON Schema in one form, whatever the order in which fields and choices were written. A check
 * that JSON Schema has no form for, as zod's `refine`, does not count.
 */
export function schemaHash(schema: z.ZodType): string {
  return sha256(canonicalJson(inOneOrder(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))));
}
