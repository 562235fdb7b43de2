import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { compileContent, KINDS, type Kind, type RawDocument, sha256 } from '@mra/agenda';
import {
  type Content,
  ContentError,
  contentFiles,
  loadContent,
  pictureFile,
  publicDocument,
} from '@mra/content';
import type { Payload } from 'payload';
import { dataFolder } from '../environment';
import { sentenceOf } from '../publishing/problems';
import { storedContent } from './export';
import { seed } from './seed';

/** Holds all documents to what an edition needs, as if all of them were public. @throws {ContentError} for those that do not fit */
function checkTogether(content: Content): void {
  const documents = Object.fromEntries(
    KINDS.map((kind) => [kind, content[kind].map((document) => publicDocument(document))]),
  ) as unknown as Record<Kind, RawDocument[]>;
  const { problems } = compileContent({ documents, withheld: new Set() });
  const faults = problems.map(
    (problem) =>
      `${problem.kind}.yaml, ${problem.key}, ${problem.field}: ${sentenceOf({ ...problem, field: '' }, 'en')}`,
  );
  if (faults.length > 0) throw new ContentError(faults);
}

/** Reads the pictures of a folder. @throws {ContentError} for those that are missing or not the ones that are meant */
async function readPictures(content: Content, folder: string): Promise<Map<string, Buffer>> {
  const pictures = new Map<string, Buffer>();
  const faults: string[] = [];
  for (const picture of content.media) {
    const name = pictureFile(picture);
    const bytes = await readFile(join(folder, name)).catch(() => null);
    if (bytes === null) faults.push(`media.yaml, ${picture.key}: the file ${name} should be there`);
    else if (sha256(bytes) !== picture.blob)
      faults.push(`media.yaml, ${picture.key}, blob: should be ${sha256(bytes)}, the SHA-256 of ${name}`);
    else pictures.set(name, bytes);
  }
  if (faults.length > 0) throw new ContentError(faults);
  return pictures;
}

function text(content: Content): string {
  return [...contentFiles(content).values()].join('\n');
}

/**
 * Puts the content files of a folder in the place of all that the CMS holds, published; drafts and versions go too. Where what is published
 * says the same already, nothing is touched.
 * @returns how many documents were stored, or `null` where nothing had to change
 * @throws {ContentError} that names file, document and field of each fault and what it should be; then nothing was changed.
 */
export async function importContent(payload: Payload, folder: string): Promise<number | null> {
  const content = loadContent(folder);
  checkTogether(content);
  const pictures = await readPictures(content, folder);
  const stored = await storedContent(payload).catch((error: unknown) => {
    // What can't be content is replaced.
    if (error instanceof ContentError) return null;
    throw error;
  });
  if (stored && text(stored) === text(content)) return null;
  for (const [name, bytes] of pictures) await writeFile(join(dataFolder('media'), basename(name)), bytes);
  await seed(payload, content);
  return Object.values(content).flat().length;
}
