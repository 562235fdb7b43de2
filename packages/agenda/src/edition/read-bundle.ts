import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { KINDS } from '../documents.js';
import { type Bundle, contentSchema, type EditionContent, envelopeSchema, hmacOf } from './bundle.js';
import { canonicalJson, sha256 } from './canonical.js';
import { type Migrations, migrations, type RawContent } from './migrations.js';
import { OverlayError, withoutUnknownReferences } from './overlay.js';
import { isRecord } from './prune.js';
import { SCHEMA_VERSION } from './versions.js';

/** Thrown for a bundle that must not be shown; the message says what is wrong with it. */
export class BundleError extends Error {
  override name = 'BundleError';
}

/** What a program can read: the version and schema that it was built with, and how it brings older content up to these. */
export interface Reader {
  version: string;
  schema: z.ZodType<EditionContent>;
  migrations: Migrations;
}

const READER: Reader = { version: SCHEMA_VERSION, schema: contentSchema, migrations };

const outerSchema = z.strictObject({ envelope: z.record(z.string(), z.unknown()), content: z.unknown() });

function parse<T>(schema: z.ZodType<T>, value: unknown, what: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new BundleError(
    `the ${what} does not fit the schema at ${issue?.path.join('.') || '(top)'}: ${issue?.message}`,
  );
}

/** The two numbers of a version. */
function numbers(version: string): [number, number] {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return [major, minor];
}

/** Content of an older major version, as the present one would have it. */
function migrated(content: unknown, from: number, { version, migrations }: Reader): unknown {
  const [present] = numbers(version);
  let raw = content;
  for (let major = from; major < present; major += 1) {
    const migrate = migrations[major];
    if (!migrate) throw new BundleError(`nothing makes of version ${major} of the schema the next one`);
    if (!isRecord(raw)) throw new BundleError('the content does not fit the schema at (top): no object');
    raw = migrate(raw as RawContent);
  }
  return raw;
}

/** Takes the fields that a schema does not know out of a copy, wherever they are. */
function withoutUnknownFields(content: unknown, schema: z.ZodType<EditionContent>): unknown {
  const { error } = schema.safeParse(content);
  if (!error) return content;
  const copy = structuredClone(content);
  for (const issue of error.issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const holder = issue.path.reduce<unknown>(
      (value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step],
      copy,
    );
    if (isRecord(holder)) for (const key of issue.keys) delete holder[key];
  }
  return copy;
}

/** Content of a newer minor version: fields and kinds that came since are left out, with the references to documents of such kinds. */
function readNewer(content: unknown, { schema }: Reader): EditionContent {
  const read = parse(schema, withoutUnknownFields(content, schema), 'content');
  const kinds = isRecord(content) && isRecord(content.documents) ? Object.keys(content.documents) : [];
  const isNew = kinds.some((kind) => !(KINDS as readonly string[]).includes(kind));
  if (!isNew) return read;
  try {
    return withoutUnknownReferences(read);
  } catch (error) {
    if (error instanceof OverlayError) throw new BundleError(error.message);
    throw error;
  }
}

function readContent(content: unknown, written: string, reader: Reader): EditionContent {
  const [major, minor] = numbers(written);
  const [presentMajor, presentMinor] = numbers(reader.version);
  if (major > presentMajor)
    throw new BundleError(
      `it is written in version ${written} of the schema, by a newer CMS; this program reads ${reader.version} and older: bring it up to date`,
    );
  if (major === presentMajor && minor > presentMinor) return readNewer(content, reader);
  return parse(reader.schema, migrated(content, major, reader), 'content');
}

/**
 * Reads a bundle from its JSON text and checks all of it. One of an older version of the schema is brought up to the present one; of a newer minor
 * version, what is not known here is left out. Who made it and what it holds is checked as it was written.
 * @param secret the shared key; `null` reads a bundle without checking who made it, for a file that the user names.
 * @param reader what can be read; by default the present schema and its migrations
 * @throws {BundleError} for text that is no JSON, a wrong HMAC, a wrong hash, content outside the schema or of a newer major version.
 */
export function readBundle(json: string, secret: string | null, reader: Reader = READER): Bundle {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    throw new BundleError('it is not complete JSON');
  }
  const outer = parse(outerSchema, raw, 'bundle');
  const envelope = parse(envelopeSchema, outer.envelope, 'envelope');
  if (secret !== null) {
    // As it was written: an envelope of a newer CMS may say more than is known here.
    const { hmac, ...sealed } = outer.envelope;
    if (!timingSafeEqual(Buffer.from(envelope.hmac, 'hex'), Buffer.from(hmacOf(sealed, secret), 'hex'))) {
      throw new BundleError('its HMAC does not fit: it was altered or signed with another secret');
    }
  }
  if (sha256(canonicalJson(outer.content)) !== envelope.id)
    throw new BundleError('its content does not fit its id');
  return { envelope, content: readContent(outer.content, envelope.schemaVersion, reader) };
}
