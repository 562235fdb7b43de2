import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DocumentOf, documentSchemas, KINDS, type Kind, officeSchema } from '@mra/agenda';
import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';

export { contentFiles } from './write.js';

/** What the office keeps beside a document. */
export type OfficeFields = z.infer<typeof officeSchema>;

/** A document of the agenda with the office's fields. */
export type ContentDocument<K extends Kind = Kind> = DocumentOf<K> & Partial<OfficeFields>;

export type Content = { [K in Kind]: ContentDocument<K>[] };

/** Thrown for a content file that is not right; the message names the file, the document and the field. */
export class ContentError extends Error {
  override name = 'ContentError';
}

/** The folder with the agenda that a new installation is filled with. */
export const AGENDA_FOLDER = fileURLToPath(new URL('../agenda/', import.meta.url));

/** Only asks can be kept from the public; every document can have a note. */
function schemaOf(kind: Kind) {
  const office = kind === 'asks' ? officeSchema.shape : { internalNote: officeSchema.shape.internalNote };
  return documentSchemas[kind].extend(office);
}

function read(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof YAMLParseError)
      throw new ContentError(`${file} is not valid YAML: ${error.message}`);
    throw error;
  }
}

/**
 * Checks a document of a content file.
 * @throws {ContentError} that names the file, the document, the field and what it should be.
 */
export function contentDocument(kind: Kind, document: Readonly<Record<string, unknown>>): ContentDocument {
  const result = schemaOf(kind).safeParse(document);
  if (result.success) return result.data as ContentDocument;
  const [issue] = result.error.issues;
  throw new ContentError(
    `${kind}.yaml, ${String(document.key)}, ${issue?.path.join('.')}: ${issue?.message}`,
  );
}

function loadKind(kind: Kind, folder: string): ContentDocument[] {
  const file = join(folder, `${kind}.yaml`);
  if (!existsSync(file)) return [];
  const documents = z.array(z.record(z.string(), z.unknown())).safeParse(read(file) ?? []);
  if (!documents.success) throw new ContentError(`${file} should be a list of documents`);
  return documents.data.map((document) => contentDocument(kind, document));
}

const EXTENSIONS: Record<DocumentOf<'media'>['mimeType'], string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/svg+xml': 'svg',
};

/** Where the file of a picture stands beside the content files. */
export function pictureFile({ key, mimeType }: Pick<DocumentOf<'media'>, 'key' | 'mimeType'>): string {
  return `media/${key}.${EXTENSIONS[mimeType]}`;
}

/**
 * Reads the content files of a folder: without one, the agenda that a new installation is filled with.
 * @throws {ContentError} for a file that is not right, or a folder without content files.
 */
export function loadContent(folder: string = AGENDA_FOLDER): Content {
  const content = Object.fromEntries(KINDS.map((kind) => [kind, loadKind(kind, folder)])) as Content;
  if (KINDS.every((kind) => content[kind].length === 0))
    throw new ContentError(`${folder} has no content files, as subregions.yaml`);
  return content;
}

/** A document without what the office keeps beside it. */
export function publicDocument<K extends Kind>(document: ContentDocument<K>): DocumentOf<K> {
  const office: readonly string[] = Object.keys(officeSchema.shape);
  return Object.fromEntries(
    Object.entries(document).filter(([name]) => !office.includes(name)),
  ) as DocumentOf<K>;
}
