import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type DocumentOf,
  documentSchemas,
  editorialSchema,
  KINDS,
  type Kind,
  mayBeRestricted,
} from '@mra/agenda';
import { extensionFor } from '@mra/runtime';
import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';

export { contentFiles } from './write.js';

/** What editors keep beside a document. */
export type EditorialFields = z.infer<typeof editorialSchema>;

/** A document of the agenda with the editorial fields. */
export type ContentDocument<K extends Kind = Kind> = DocumentOf<K> & Partial<EditorialFields>;

export type Content = { [K in Kind]: ContentDocument<K>[] };

const MOST_NAMED = 20;

/** Thrown for content files that are not right; the message has a line for each fault, with the file, the document and the field. */
export class ContentError extends Error {
  override name = 'ContentError';
  constructor(readonly faults: readonly string[]) {
    const more = faults.length - MOST_NAMED;
    super([...faults.slice(0, MOST_NAMED), ...(more > 0 ? [`and ${more} more`] : [])].join('\n'));
  }
}

/** The folder with the agenda that a new installation is filled with. */
export const AGENDA_FOLDER = fileURLToPath(new URL('../agenda/', import.meta.url));

/** Every document can have a note, and of most kinds one can be kept from the public. */
function schemaOf(kind: Kind) {
  const { internalNote } = editorialSchema.shape;
  return documentSchemas[kind].extend(mayBeRestricted(kind) ? editorialSchema.shape : { internalNote });
}

function read(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof YAMLParseError)
      throw new ContentError([`${file} is not valid YAML: ${error.message}`]);
    throw error;
  }
}

/**
 * Checks a document of a content file.
 * @throws {ContentError} that names the file, the document, each field that is not right and what it should be.
 */
export function contentDocument(kind: Kind, document: Readonly<Record<string, unknown>>): ContentDocument {
  const result = schemaOf(kind).safeParse(document);
  if (result.success) return result.data as ContentDocument;
  throw new ContentError(
    result.error.issues.map((issue) => {
      // A field that should not be there is named by what is said of the document.
      const place = [`${kind}.yaml`, String(document.key), issue.path.join('.')].filter(Boolean);
      return `${place.join(', ')}: ${issue.message}`;
    }),
  );
}

/**
 * Does something with each of a list, to the end even where some of them are not right.
 * @throws {ContentError} with the faults of all
 */
function forAll<T, R>(all: readonly T[], work: (each: T) => R): R[] {
  const faults: string[] = [];
  const done = all.flatMap((each) => {
    try {
      return [work(each)];
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      faults.push(...error.faults);
      return [];
    }
  });
  if (faults.length > 0) throw new ContentError(faults);
  return done;
}

function loadKind(kind: Kind, folder: string): ContentDocument[] {
  const file = join(folder, `${kind}.yaml`);
  if (!existsSync(file)) return [];
  const documents = z.array(z.record(z.string(), z.unknown())).safeParse(read(file) ?? []);
  if (!documents.success) throw new ContentError([`${file} should be a list of documents`]);
  return forAll(documents.data, (document) => contentDocument(kind, document));
}

/** Where the file of a picture stands beside the content files. */
export function pictureFile({ key, mimeType }: Pick<DocumentOf<'media'>, 'key' | 'mimeType'>): string {
  return `media/${key}.${extensionFor(mimeType)}`;
}

/**
 * Reads the content files of a folder: without one, the agenda that a new installation is filled with.
 * @throws {ContentError} for files that are not right, or a folder without content files.
 */
export function loadContent(folder: string = AGENDA_FOLDER): Content {
  const content = Object.fromEntries(
    forAll(KINDS, (kind) => [kind, loadKind(kind, folder)] as const),
  ) as Content;
  if (KINDS.every((kind) => content[kind].length === 0))
    throw new ContentError([`${folder} has no content files, as subregions.yaml`]);
  return content;
}

/** A document without what editors keep beside it. */
export function publicDocument<K extends Kind>(document: ContentDocument<K>): DocumentOf<K> {
  const editorial: readonly string[] = Object.keys(editorialSchema.shape);
  return Object.fromEntries(
    Object.entries(document).filter(([name]) => !editorial.includes(name)),
  ) as DocumentOf<K>;
}
