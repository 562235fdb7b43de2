import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type S3Server, s3Binary, startS3 } from '../testing/s3-server.js';
import { diskStore } from './disk.js';
import { s3Store } from './s3.js';
import type { RenditionStore } from './store.js';

const KEY = 'a'.repeat(64);
const FIRST = Buffer.from('the first bytes');

/** What every store keeps to. */
function contract(open: () => RenditionStore): void {
  it('gives back what was kept, and nothing for what was not', async () => {
    const store = open();
    expect(await store.find(KEY, 'a-card.png')).toBeNull();
    await store.save(KEY, 'a-card.png', FIRST);
    expect(await store.find(KEY, 'a-card.png')).toEqual(FIRST);
    expect(await store.find('b'.repeat(64), 'a-card.png')).toBeNull();
  });

  it('says how large a file is, and nothing of one that it does not have', async () => {
    const store = open();
    await store.save('f'.repeat(64), 'brief.pdf', FIRST);
    expect(await store.size('f'.repeat(64), 'brief.pdf')).toBe(FIRST.byteLength);
    expect(await store.size('f'.repeat(64), 'other.pdf')).toBeNull();
  });

  it('lets two writers of the same file both succeed, and keeps it whole', async () => {
    const store = open();
    const bytes = Buffer.alloc(300_000, 7);
    await Promise.all([1, 2, 3].map(() => store.save('c'.repeat(64), 'brief.pdf', bytes)));
    expect((await store.find('c'.repeat(64), 'brief.pdf'))?.equals(bytes)).toBe(true);
  });

  it('lists what it keeps, and no longer what was removed', async () => {
    const store = open();
    const [kept, gone] = ['1'.repeat(64), '2'.repeat(64)];
    for (const key of [kept, gone]) for (const name of ['a.png', 'a.svg']) await store.save(key, name, FIRST);
    await store.remove(gone, 'a.png');
    await store.remove(gone, 'never.png');
    const listed: string[] = [];
    for await (const { key, filename } of store.list())
      if (key === kept || key === gone) listed.push(`${key[0]} ${filename}`);
    expect(listed.sort()).toEqual(['1 a.png', '1 a.svg', '2 a.svg']);
    expect(await store.find(gone, 'a.png')).toBeNull();
    expect(await store.find(gone, 'a.svg')).toEqual(FIRST);
  });

  it.each([
    ['../../etc', 'passwd'],
    [KEY, '../secret.pdf'],
    [KEY, '.hidden.pdf'],
  ])('takes %s/%s for no file of ours', async (key, name) => {
    expect(await open().find(key, name)).toBeNull();
    expect(await open().size(key, name)).toBeNull();
    await open().remove(key, name);
  });
}

describe('the store on disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  contract(() => diskStore(folder));

  it('leaves no half file where a write fails', async () => {
    const key = 'd'.repeat(64);
    // A folder stands where the file should come: it can't be moved there.
    mkdirSync(join(folder, 'dd', key, 'brief.pdf', 'x'), { recursive: true });
    await expect(diskStore(folder).save(key, 'brief.pdf', FIRST)).rejects.toThrow();
    expect(readdirSync(join(folder, 'dd', key))).toEqual(['brief.pdf']);
    expect(readdirSync(join(folder, '.unfinished'))).toEqual([]);
  });

  it('removes what a process that died left unfinished long ago, and nothing that is being written', async () => {
    const left = mkdtempSync(join(folder, 'left-'));
    const unfinished = join(left, '.unfinished');
    mkdirSync(unfinished);
    for (const name of ['old', 'new']) writeFileSync(join(unfinished, name), 'half a fi');
    utimesSync(join(unfinished, 'old'), 0, 0);
    await diskStore(left).save(KEY, 'brief.pdf', FIRST);
    expect(readdirSync(unfinished)).toEqual(['new']);
  });
});

const binary = s3Binary();

describe.skipIf(!binary)('the store in S3 (needs Go: versitygw through the module proxy)', () => {
  let server: S3Server | null = null;
  beforeAll(async () => {
    server = await startS3(binary ?? '', 'files');
  });
  afterAll(() => server?.stop());

  const open = (secretAccessKey?: string) =>
    s3Store({
      bucket: 'files',
      prefix: 'renditions/',
      client: {
        region: 'us-east-1',
        endpoint: server?.endpoint ?? '',
        forcePathStyle: true,
        credentials: {
          ...(server?.credentials ?? { accessKeyId: '' }),
          ...(secretAccessKey ? { secretAccessKey } : {}),
        } as {
          accessKeyId: string;
          secretAccessKey: string;
        },
      },
    });
  contract(open);

  it('never overwrites: the first bytes stay', async () => {
    await open().save('e'.repeat(64), 'a.png', FIRST);
    await open().save('e'.repeat(64), 'a.png', Buffer.from('others'));
    expect(await open().find('e'.repeat(64), 'a.png')).toEqual(FIRST);
  });

  it('says so when the server is gone', async () => {
    const gone = await startS3(binary ?? '', 'files');
    const client = { region: 'us-east-1', endpoint: gone.endpoint, forcePathStyle: true };
    const store = s3Store({
      bucket: 'files',
      prefix: '',
      client: { ...client, credentials: gone.credentials },
    });
    await store.save(KEY, 'a.png', FIRST);
    gone.stop();
    await expect(store.find(KEY, 'a.png')).rejects.toThrow(/ECONNREFUSED/);
    await expect(store.save(KEY, 'b.png', FIRST)).rejects.toThrow(/ECONNREFUSED/);
  });

  it('says so when it may not read', async () => {
    await expect(open('wrong').find(KEY, 'a-card.png')).rejects.toThrow(/signature/i);
  });
});
