import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { documentSchemas, KINDS, type Kind } from '../documents.js';
import { canonicalJson, sha256 } from './canonical.js';
import { scopeSchema } from './scope.js';

/** Raised when a new edition can't be read by an older site. */
export const SCHEMA_VERSION = 1;

/** A list of each kind of document. */
const lists = Object.fromEntries(KINDS.map((kind) => [kind, z.array(documentSchemas[kind])])) as unknown as {
  [K in Kind]: z.ZodArray<(typeof documentSchemas)[K]>;
};

/** What is published, and nothing else: hashed as canonical JSON, which gives the edition's id. */
export const contentSchema = z.strictObject({
  scope: scopeSchema,
  documents: z.strictObject(lists),
});

export type EditionContent = z.infer<typeof contentSchema>;

/** What surrounds the content and does not count for its id. */
export const envelopeSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: z.string().regex(/^[0-9a-f]{64}$/),
  /** Counts the editions that the CMS stored; a site never goes back to a lower one unless `rollback` says so. */
  sequence: z.int().nonnegative(),
  /** The revision of the published content that was compiled. */
  revision: z.int().nonnegative(),
  compiledAt: z.iso.datetime(),
  /** Lets a site go back to content with a lower sequence. */
  rollback: z.boolean(),
  hmac: z.string().regex(/^[0-9a-f]{64}$/),
});

export type Envelope = z.infer<typeof envelopeSchema>;

export interface Bundle {
  envelope: Envelope;
  content: EditionContent;
}

/** Thrown for a bundle that must not be shown; the message says what is wrong with it. */
export class BundleError extends Error {
  override name = 'BundleError';
}

function seal(envelope: Omit<Envelope, 'hmac'>, secret: string): string {
  return createHmac('sha256', secret).update(canonicalJson(envelope)).digest('hex');
}

/** The id of content: the SHA-256 of its canonical JSON, 64 hexadecimal digits. */
export function editionId(content: EditionContent): string {
  return sha256(canonicalJson(content));
}

/**
 * Puts content into a signed envelope.
 * @param facts the CMS's counters and the time of compilation
 * @param secret the key that the CMS and its sites share
 */
export function sealBundle(
  content: EditionContent,
  facts: Pick<Envelope, 'sequence' | 'revision' | 'compiledAt' | 'rollback'>,
  secret: string,
): Bundle {
  // The id covers the content and every blob by its hash, so the HMAC of the envelope covers the whole.
  const envelope = { schemaVersion: SCHEMA_VERSION, id: editionId(content), ...facts } as const;
  return { envelope: { ...envelope, hmac: seal(envelope, secret) }, content };
}

function parse<T>(schema: z.ZodType<T>, value: unknown, what: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new BundleError(
    `the ${what} does not fit the schema at ${issue?.path.join('.') || '(top)'}: ${issue?.message}`,
  );
}

/**
 * Reads a bundle from its JSON text and checks all of it.
 * @param secret the shared key; `null` reads a bundle without checking who made it, for a file that the user names.
 * @throws {BundleError} for text that is no JSON, a wrong HMAC, a wrong hash or content outside the schema.
 */
export function readBundle(json: string, secret: string | null): Bundle {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    throw new BundleError('it is not complete JSON');
  }
  const outer = parse(z.strictObject({ envelope: z.unknown(), content: z.unknown() }), raw, 'bundle');
  const envelope = parse(envelopeSchema, outer.envelope, 'envelope');
  if (secret !== null) {
    const { hmac, ...sealed } = envelope;
    if (!timingSafeEqual(Buffer.from(hmac, 'hex'), Buffer.from(seal(sealed, secret), 'hex'))) {
      throw new BundleError('its HMAC does not fit: it was altered or signed with another secret');
    }
  }
  if (sha256(canonicalJson(outer.content)) !== envelope.id)
    throw new BundleError('its content does not fit its id');
  return { envelope, content: parse(contentSchema, outer.content, 'content') };
}
