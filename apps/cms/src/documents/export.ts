import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { KINDS, type Kind } from '@mra/agenda';
import { type Content, contentDocument, contentFiles, pictureFile } from '@mra/content';
import type { Payload } from 'payload';
import { dataFolder } from '../environment';
import { documentOf, type PayloadRecord } from './mapping';
import { configOf, readRecords } from './records';

function isPublished({ _status }: PayloadRecord): boolean {
  return (_status ?? 'published') === 'published';
}

/**
 * What is published in the CMS as content files hold it: with the editors' notes and what only lobbyists see, without drafts, and without
 * references to what was never published.
 * @throws {ContentError} where something that is stored can't be content.
 */
export async function storedContent(payload: Payload): Promise<Content> {
  const records = [...(await readRecords(payload, null))].map(
    ([kind, all]) => [kind, all.filter(isPublished)] as const,
  );
  const keys = new Map<string, string>(
    records.flatMap(([kind, all]) => all.map(({ id, key }) => [`${kind}/${id}`, String(key)] as const)),
  );
  const documentsOf = (kind: Kind, all: readonly PayloadRecord[]) =>
    all.map((record) => {
      const raw = documentOf(
        configOf(payload, kind),
        record,
        ({ relationTo, value }) => keys.get(`${relationTo}/${value}`) ?? null,
        () => {},
      );
      return contentDocument(kind, raw);
    });
  const empty = Object.fromEntries(KINDS.map((kind) => [kind, []]));
  return {
    ...empty,
    ...Object.fromEntries(records.map(([kind, all]) => [kind, documentsOf(kind, all)])),
  } as Content;
}

async function pictureBytes(payload: Payload, key: string): Promise<Buffer> {
  const { docs } = await payload.find({
    collection: 'media',
    where: { key: { equals: key } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  });
  return readFile(join(dataFolder('media'), basename(String(docs[0]?.filename))));
}

/** Writes what is published in the CMS to content files and pictures in a folder. @returns how many documents that are */
export async function exportContent(payload: Payload, folder: string): Promise<number> {
  const content = await storedContent(payload);
  const files = contentFiles(content);
  await mkdir(folder, { recursive: true });
  for (const kind of KINDS) {
    const text = files.get(`${kind}.yaml`);
    // What an earlier export left of a kind that has nothing any more would come back with the next import.
    if (text === undefined) await rm(join(folder, `${kind}.yaml`), { force: true });
    else await writeFile(join(folder, `${kind}.yaml`), text);
  }
  for (const picture of content.media) {
    const file = join(folder, pictureFile(picture));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, await pictureBytes(payload, picture.key));
  }
  return Object.values(content).flat().length;
}
