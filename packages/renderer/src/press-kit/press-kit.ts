import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Edition, type Locale, sha256 } from '@mra/agenda';
import { reasonOf } from '@mra/runtime';
import { z } from 'zod';
import { type Limits, openWorkshop, type Workshop } from '../engine/workshop.js';
import { listRenditions } from '../renditions/list.js';
import type { Rendition } from '../renditions/rendition.js';
import { clearUnfinished, removeUnfinished, writeBelow } from '../store/disk.js';

const entrySchema = z.object({
  path: z.string(),
  id: z.string(),
  kind: z.string(),
  language: z.enum(['nl', 'en']),
  title: z.string(),
  alt: z.string().nullable(),
  posts: z.record(z.string(), z.string()).nullable(),
  contentVersion: z.string(),
  key: z.string(),
  sha256: z.string(),
  bytes: z.number(),
  /** Texts that were shortened to fit. */
  shortened: z.array(z.string()),
});

/** A file of the press kit, as `manifest.json` describes it. */
export type Entry = z.infer<typeof entrySchema>;

const manifestSchema = z.object({ edition: z.string(), files: z.array(entrySchema) });

export interface PressKitOptions {
  /** The folder that the files come into. */
  out: string;
  origin: string;
  /** Ids that begin with this; `*` stands for one part: `brief/subregion/*`. */
  only?: string | undefined;
  locale?: Locale | undefined;
  limits?: Limits;
  /** Ends the run: the manifest then lists what is there, and the next run goes on. */
  signal?: AbortSignal;
  /** Hears of each file that is ready or failed. */
  onProgress?(done: number, total: number): void;
}

export interface PressKit {
  made: number;
  unchanged: number;
  bytes: number;
  failures: { id: string; reason: string }[];
  /** Files of which texts were shortened to fit. */
  shortened: { id: string; texts: string[] }[];
}

const MANIFEST = 'manifest.json';
/** The manifest is kept up to date while files are made, so that a run that was stopped goes on where it was. */
const SAVE_EVERY = 25;

function matcher(only: string | undefined, locale: Locale | undefined): (rendition: Rendition) => boolean {
  const pattern = (only ?? '')
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^/]*');
  const ids = new RegExp(`^${pattern.replace(/\/$/, '')}(?:/|$)`);
  return (rendition) => (!only || ids.test(rendition.id)) && (!locale || rendition.locale === locale);
}

const pathOf = ({ pattern, filename }: Rendition) => `${dirname(pattern)}/${filename}`;

async function readManifest(out: string): Promise<Entry[]> {
  try {
    return manifestSchema.parse(JSON.parse(await readFile(join(out, MANIFEST), 'utf8'))).files;
  } catch {
    // None yet, or one that can't be read: everything is made.
    return [];
  }
}

function describe(rendition: Rendition, bytes: Uint8Array, shortened: string[]): Entry {
  const { id, pattern, locale, title, alt, posts, contentVersion, key } = rendition;
  return {
    path: pathOf(rendition),
    id,
    kind: pattern.replace('/:key', ''),
    language: locale,
    title,
    alt,
    posts,
    contentVersion,
    key,
    sha256: sha256(bytes),
    bytes: bytes.length,
    shortened,
  };
}

/** Whether the file of an entry is still there as it was made. */
async function isWhole(out: string, entry: Entry): Promise<boolean> {
  const bytes = await readFile(join(out, entry.path)).catch(() => null);
  return bytes !== null && sha256(bytes) === entry.sha256;
}

/**
 * Makes the files of an edition into a folder, with a manifest. What is there already and would be the same is left; when one
 * fails the others are made.
 * @throws {Error} where the folder can't be written in, before anything is made
 */
export async function makePressKit(edition: Edition, options: PressKitOptions): Promise<PressKit> {
  const { out, origin, only, locale, limits, signal, onProgress } = options;
  const all = listRenditions(edition, { origin });
  const wanted = all.filter(matcher(only, locale));
  if (wanted.length === 0) {
    const kinds = [...new Set(all.map(({ id }) => id.split('/').slice(0, 2).join('/')))];
    throw new RangeError(`No file of this edition begins with ${only}. There are ${kinds.join(', ')}.`);
  }
  const before = new Map((await readManifest(out)).map((entry) => [entry.id, entry]));
  const entries = new Map<string, Entry>(
    all.flatMap(({ id, key }) => {
      const entry = before.get(id);
      return entry?.key === key ? [[id, entry] as const] : [];
    }),
  );
  const kit: PressKit = { made: 0, unchanged: 0, bytes: 0, failures: [], shortened: [] };
  const workshop = openWorkshop(limits);

  async function save(): Promise<void> {
    const files = all.flatMap(({ id }) => entries.get(id) ?? []);
    const json = JSON.stringify({ edition: edition.id, files }, null, 2);
    try {
      await writeBelow(out, MANIFEST, Buffer.from(`${json}\n`));
    } catch (error) {
      throw new Error(
        `${MANIFEST} can’t be written into ${out} (${reasonOf(error)}). Choose a folder with room that you may write in.`,
      );
    }
  }

  async function ensure(rendition: Rendition): Promise<void> {
    const known = entries.get(rendition.id);
    if (known && (await isWhole(out, known))) {
      kit.unchanged += 1;
      return;
    }
    entries.delete(rendition.id);
    const { bytes, shortened } = await workshop.make(rendition);
    try {
      await writeBelow(out, pathOf(rendition), bytes);
    } catch (error) {
      throw new Error(`${rendition.id} was made but can’t be written: ${reasonOf(error)}`);
    }
    entries.set(rendition.id, describe(rendition, bytes, shortened));
    kit.made += 1;
    if (kit.made % SAVE_EVERY === 0) await save();
  }

  let done = 0;
  async function work(rendition: Rendition): Promise<void> {
    if (signal?.aborted) return;
    try {
      await ensure(rendition);
    } catch (error) {
      // What is under way when a run is stopped has not failed.
      if (signal?.aborted) return;
      kit.failures.push({ id: rendition.id, reason: reasonOf(error) });
    }
    done += 1;
    onProgress?.(done, wanted.length);
  }

  try {
    await clearUnfinished(out);
    await save();
    const turns = inTurns(wanted, workshop, work);
    await Promise.race([turns, ...(signal ? [once(signal, 'abort')] : [])]);
    if (signal?.aborted) {
      // Who stops waits for no drawing, but for what is being written.
      await workshop.close();
      await turns;
    }
    await save();
    await removeUnfinished(out);
  } finally {
    await workshop.close();
  }
  const shown = wanted.flatMap(({ id }) => entries.get(id) ?? []);
  kit.bytes = shown.reduce((sum, { bytes }) => sum + bytes, 0);
  kit.shortened = shown.flatMap(({ id, shortened }) =>
    shortened.length > 0 ? [{ id, texts: shortened }] : [],
  );
  return kit;
}

/** Works off files in order, a few at a time. */
async function inTurns(
  wanted: readonly Rendition[],
  { processes }: Workshop,
  work: (rendition: Rendition) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = async () => {
    for (let rendition = wanted[next++]; rendition; rendition = wanted[next++]) await work(rendition);
  };
  // Twice as many as there are processes: while one writes its file, another is drawn.
  await Promise.all(Array.from({ length: processes * 2 }, worker));
}
