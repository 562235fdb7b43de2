import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { documentSchemas, KINDS, type Kind } from '../documents.js';
import { canonicalJson, sha256 } from './canonical.js';
import { scopeSchema } from './scope.js';
import { SCHEMA_VERSION } from './versions.js';

/** A list of each kind of document; empty where a bundle is older than the kind. */
const lists = Object.fromEntries(
  KINDS.map((kind) => [kind, z.array(documentSchemas[kind]).default([])]),
) as unknown as {
  [K in Kind]: z.ZodDefault<z.ZodArray<(typeof documentSchemas)[K]>>;
};

/** What an edition holds, and nothing else: hashed as canonical JSON, which gives the edition's id. */
export const contentSchema = z.strictObject({
  scope: scopeSchema,
  documents: z.strictObject(lists),
});

export type EditionContent = z.infer<typeof contentSchema>;

/** `1.2`; the first bundles had a number. */
const versionSchema = z.union([
  z.string().regex(/^[1-9]\d*\.\d+$/, 'a version, as 1.2'),
  z
    .int()
    .positive()
    .transform((major) => `${major}.0`),
]);

/** What surrounds the content and does not count for its id. */
export const envelopeSchema = z.object({
  /** The version of the schema that the content was written in. */
  schemaVersion: versionSchema,
  id: z.string().regex(/^[0-9a-f]{64}$/),
  /** Grows with what is published; a site never goes back to a lower one unless `rollback` says so. */
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

/** The HMAC of an envelope without one, 64 hexadecimal digits. */
export function hmacOf(envelope: object, secret: string): string {
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
  const envelope = { schemaVersion: SCHEMA_VERSION, id: editionId(content), ...facts };
  return { envelope: { ...envelope, hmac: hmacOf(envelope, secret) }, content };
}
