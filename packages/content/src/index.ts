import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DocumentOf, documentSchemas, KINDS, type Kind, officeSchema } from '@mra/agenda';
import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';

/** The kinds that the content files hold; pictures are files of their own and come later. */
export type ContentKind = Exclude<Kind, 'media'>;

/** What the office keeps beside a document. */
export type OfficeFields = z.infer<typeof officeSchema>;

/** A document of the agenda with the office's fields. */
export type ContentDocument<K extends Kind = Kind> = DocumentOf<K> & Partial<OfficeFields>;

export type Content = { [K in Kind]: ContentDocument<K>[] };

/** Thrown for a content file that is not right; the message names the file, the document and the field. */
export class ContentError extends Error {
  override name = 'ContentError';
}

const FOLDER = new URL('../agenda/', import.meta.url);

/** Only asks can be kept from the public; every document can have a note. */
function schemaOf(kind: Kind) {
  const office = kind === 'asks' ? officeSchema.shape : { internalNote: officeSchema.shape.internalNote };
  return documentSchemas[kind].extend(office);
}

function read(file: URL): unknown {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof YAMLParseError)
      throw new ContentError(`${fileURLToPath(file)} is not valid YAML: ${error.message}`);
    throw error;
  }
}

function loadKind(kind: Kind): ContentDocument[] {
  const file = new URL(`${kind}.yaml`, FOLDER);
  if (!existsSync(file)) return [];
  const documents = z.array(z.record(z.string(), z.unknown())).parse(read(file));
  return documents.map((document) => {
    const result = schemaOf(kind).safeParse(document);
    if (result.success) return result.data as ContentDocument;
    const [issue] = result.error.issues;
    throw new ContentError(
      `${kind}.yaml, ${String(document.key)}, ${issue?.path.join('.')}: ${issue?.message}`,
    );
  });
}

/**
 * Reads the agenda that a new installation is filled with.
 * @throws {ContentError} for a file that is not right.
 */
export function loadContent(): Content {
  return Object.fromEntries(KINDS.map((kind) => [kind, loadKind(kind)])) as Content;
}

/** A document without what the office keeps beside it. */
export function publicDocument<K extends Kind>(document: ContentDocument<K>): DocumentOf<K> {
  const office: readonly string[] = Object.keys(officeSchema.shape);
  return Object.fromEntries(
    Object.entries(document).filter(([name]) => !office.includes(name)),
  ) as DocumentOf<K>;
}
