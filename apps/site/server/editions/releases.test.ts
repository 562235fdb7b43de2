import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bundle, type Edition, KINDS, openEdition, sealBundle } from '@mra/agenda';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HOTSPOT } from '../../testing/editions.js';
import { PUBLIC } from '../../testing/public-audience.js';
import { EditionFolder } from './edition-folder.js';
import { Releases } from './releases.js';

const SECRET = 'a secret that only this test has, long enough';

function bundle(sequence: number, secret = SECRET, more: Record<string, object[]> = {}): Bundle {
  const documents = { ...Object.fromEntries(KINDS.map((kind) => [kind, [] as object[]])), ...more };
  documents.audiences = [{ ...PUBLIC, order: sequence }];
  const facts = { sequence, revision: 1, compiledAt: '2026-11-24T08:00:00.000Z', rollback: false };
  const content = { scope: 'public', documents } as unknown as Bundle['content'];
  return sealBundle(content, facts, secret);
}

const autumn = bundle(1);
const winter = bundle(2);
let pinned: { bundle: Bundle; name: string; pinnedOn: string }[];
let server: Server;
let url: string;
let root: string;
let lines: string[];
let live: Edition | null;

const releasesFor = () =>
  new Releases({
    folder: new EditionFolder(root),
    secret: SECRET,
    ask: (path) => fetch(url + path),
    live: () => live,
    log: (line) => lines.push(line),
  });
const names = (releases: Releases) => releases.all.map(({ name }) => name.nl);

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'releases-'));
  lines = [];
  live = null;
  pinned = [{ bundle: autumn, name: 'Najaar 2026', pinnedOn: '2026-11-01' }];
  server = createServer(({ url: path = '' }, response) => {
    const found = pinned.find(({ bundle: { envelope } }) => path.endsWith(`/${envelope.id}`));
    if (found) return response.end(JSON.stringify(found.bundle));
    const releases = pinned.map(({ bundle: { envelope }, name, pinnedOn }) => ({
      name: { nl: name, en: null },
      note: null,
      pinnedOn,
      edition: envelope.id,
    }));
    return response.end(JSON.stringify({ releases }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(root, { recursive: true, force: true });
});

test('a release that was pinned is there with what it holds, the latest first', async () => {
  const releases = releasesFor();
  await releases.poll();
  const before = releases.version;
  pinned = [...pinned, { bundle: winter, name: 'Winter 2027', pinnedOn: '2027-01-10' }];
  await releases.poll();
  expect(names(releases)).toEqual(['Winter 2027', 'Najaar 2026']);
  expect(releases.all[1]?.content.get('audiences', 'public').order).toBe(1);
  expect(releases.version).not.toBe(before);
});

test('without the CMS the last list stays, also after a new start', async () => {
  await releasesFor().poll();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  const releases = releasesFor();
  await releases.load();
  await releases.poll();
  await releases.poll();
  expect(names(releases)).toEqual(['Najaar 2026']);
  expect(lines).toHaveLength(1);
});

test('a release that can’t be read is named, and the others stand', async () => {
  const releases = releasesFor();
  pinned = [
    ...pinned,
    {
      bundle: bundle(3, 'another secret, which is long enough as well'),
      name: 'Vals',
      pinnedOn: '2027-01-01',
    },
  ];
  await releases.poll();
  await releases.poll();
  expect(names(releases)).toEqual(['Najaar 2026']);
  expect(releases.unreadable).toEqual([{ name: 'Vals', reason: expect.stringContaining('HMAC') }]);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('“Vals”');
});

test('what the live edition no longer holds is in no release, which says only how much that is', async () => {
  const whole = bundle(4, SECRET, { hotspots: [HOTSPOT] });
  pinned = [{ bundle: whole, name: 'Met lab', pinnedOn: '2027-02-01' }];
  live = openEdition(whole);
  const releases = releasesFor();
  await releases.poll();
  expect(releases.all[0]?.withdrawn).toBe(0);
  const before = releases.all[0]?.content;
  live = openEdition(bundle(5));
  expect(releases.all[0]?.withdrawn).toBe(1);
  expect(JSON.stringify(releases.all[0]?.content.content)).not.toContain('Haarlem');
  live = openEdition(whole);
  expect(releases.all[0]?.content.id).toBe(before?.id);
});

test('what the CMS no longer has leaves the disk too', async () => {
  const releases = releasesFor();
  await releases.poll();
  pinned = [];
  await releases.poll();
  expect(releases.all).toEqual([]);
  expect(await readdir(join(root, 'releases'))).toEqual([]);
});
