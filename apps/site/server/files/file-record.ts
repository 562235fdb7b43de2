import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Which files are served besides those that an edition says, and which were: what outlives a restart. Addresses are below `/renditions/`. */
export interface FileRecord {
  /** The id of the edition that was live when this was written. */
  edition: string;
  /** What that edition held: the keys of its documents and, as `blob:…`, the hashes of its pictures. */
  held: ReadonlySet<string>;
  /** The id of each of its files by its address. */
  live: ReadonlyMap<string, string>;
  /** Files that releases alone have. */
  released: ReadonlyMap<string, string>;
  /** Files of earlier editions, and how many editions ago they were live for the last time. */
  earlier: Map<string, { id: string; age: number }>;
  /** Files that are served no more, those that went last at the end; of pictures the hash stands for both. */
  gone: Map<string, string>;
}

export const emptyRecord = (): FileRecord => ({
  edition: '',
  held: new Set(),
  live: new Map(),
  released: new Map(),
  earlier: new Map(),
  gone: new Map(),
});

function* linesOf({ edition, held, live, released, earlier, gone }: FileRecord): Generator<string> {
  yield `edition ${edition}`;
  for (const name of held) yield `held ${name}`;
  for (const [address, id] of live) yield `live ${address} ${id}`;
  for (const [address, id] of released) yield `released ${address} ${id}`;
  for (const [address, { id, age }] of earlier) yield `earlier ${address} ${id} ${age}`;
  for (const [address, id] of gone) yield `gone ${address} ${id}`;
}

/** So many lines are written at once, which takes about a millisecond. */
const AT_ONCE = 2000;

function* chunksOf(record: FileRecord): Generator<string> {
  let lines: string[] = [];
  for (const line of linesOf(record)) {
    lines.push(line);
    if (lines.length < AT_ONCE) continue;
    yield `${lines.join('\n')}\n`;
    lines = [];
  }
  yield `${lines.join('\n')}\n`;
}

/** Writes a record whole or not at all, bit by bit: it may be of many thousand files. */
export async function writeRecord(file: string, record: FileRecord): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await pipeline(Readable.from(chunksOf(record)), createWriteStream(`${file}.part`));
  await rename(`${file}.part`, file);
}

/** Reads a record; an empty one where there is none yet. A line that says nothing known is left out. */
export async function readRecord(file: string): Promise<FileRecord> {
  const record = emptyRecord();
  if (!existsSync(file)) return record;
  const [held, live, released] = [new Set<string>(), new Map<string, string>(), new Map<string, string>()];
  let edition = '';
  for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
    const [what, name = '', id = '', age] = line.split(' ');
    if (what === 'edition') edition = name;
    if (what === 'held') held.add(name);
    if (what === 'live') live.set(name, id);
    if (what === 'released') released.set(name, id);
    if (what === 'earlier') record.earlier.set(name, { id, age: Number(age) || 1 });
    if (what === 'gone') record.gone.set(name, id);
  }
  return { ...record, edition, held, live, released };
}
