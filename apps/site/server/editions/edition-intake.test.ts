import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bundle, contentSchema, KINDS, sealBundle, sha256 } from '@mra/agenda';
import { renditionsOf } from '@mra/renderer';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ORIGIN } from '../../testing/editions.js';
import { PUBLIC } from '../../testing/public-audience.js';
import { EditionFolder } from './edition-folder.js';
import { EditionIntake } from './edition-intake.js';

const SECRET = 'the secret that CMS and site share in tests';
const PICTURE = Buffer.from('not really a picture');
const EMPTY = Object.fromEntries(KINDS.map((kind) => [kind, []]));

/** An edition whose only figure has this value, so that different values make different editions. */
function bundle(
  value: number,
  sequence: number,
  more: { rollback?: boolean; blob?: string; secret?: string; audiences?: unknown[] } = {},
): Bundle {
  const { rollback = false, blob, secret = SECRET, audiences = [PUBLIC] } = more;
  const content = contentSchema.parse({
    scope: 'public',
    documents: {
      ...EMPTY,
      audiences,
      figures: [
        {
          key: 'fig-banen',
          changedOn: '2026-03-04',
          value,
          unit: 'count',
          label: { nl: 'banen', en: 'jobs' },
          year: null,
          area: 'mra',
          section: { nl: '2.1', en: '2.1' },
        },
      ],
      media: blob
        ? [
            {
              key: 'photo',
              changedOn: '2026-03-04',
              alt: { nl: 'Een hal', en: 'A hall' },
              blob,
              mimeType: 'image/png',
              width: 10,
              height: 10,
            },
          ]
        : [],
    },
  });
  const facts = { sequence, revision: sequence, compiledAt: '2026-11-24T08:00:00.000Z', rollback };
  return sealBundle(content, facts, secret);
}

/** What the CMS answers at the moment. */
let given: { json: string; etag: string; blobs: Record<string, Buffer> };
let asked: { path: string; tag: string | undefined }[];
let server: Server;
let url: string;
let root: string;
let lines: string[];

const offer = (made: Bundle, blobs: Record<string, Buffer> = {}) => {
  given = { json: JSON.stringify(made), etag: `"${made.envelope.sequence}"`, blobs };
};

const intakes: EditionIntake[] = [];
function intakeFor(): EditionIntake {
  const intake = new EditionIntake({
    cmsUrl: url,
    secret: SECRET,
    folder: new EditionFolder(join(root, 'site')),
    filesOf: (edition) => renditionsOf(edition, { origin: ORIGIN }),
    log: (line) => lines.push(line),
  });
  intakes.push(intake);
  return intake;
}
const figureOf = (intake: EditionIntake) => intake.live?.edition.find('figures', 'fig-banen')?.value;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'intake-'));
  lines = [];
  asked = [];
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push({ path, tag: request.headers['if-none-match'] });
    if (request.headers.authorization !== `Bearer ${SECRET}`) return response.writeHead(401).end();
    const blob = given.blobs[path.split('/').at(-1) ?? ''];
    if (path.startsWith('/api/edition/blobs/')) return response.writeHead(blob ? 200 : 404).end(blob);
    if (request.headers['if-none-match'] === given.etag) return response.writeHead(304).end();
    return response.writeHead(200, { etag: given.etag }).end(given.json);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  for (const intake of intakes.splice(0)) intake.stop();
  server.closeAllConnections();
  server.close();
  await rm(root, { recursive: true });
});

test('takes an edition, then asks only whether there is another', async () => {
  offer(bundle(1, 1));
  const intake = intakeFor();
  expect(intake.live).toBeNull();
  await intake.poll();
  expect(figureOf(intake)).toBe(1);
  await intake.poll();
  expect(asked.map(({ tag }) => tag)).toEqual([undefined, '"1"']);
  offer(bundle(2, 2));
  await intake.poll();
  expect(figureOf(intake)).toBe(2);
  expect(intake.cms).toBe('up');
});

test('shows the present edition, whole, while the next one is being read', async () => {
  const intake = intakeFor();
  offer(bundle(1, 1));
  await intake.poll();
  offer(bundle(2, 2));
  let isRead = false;
  const reading = intake.poll().then(() => {
    isRead = true;
  });
  const seen = new Set<number | undefined>();
  while (!isRead) {
    seen.add(figureOf(intake));
    await new Promise((resolve) => setImmediate(resolve));
  }
  await reading;
  expect([...seen]).toContain(1);
  expect(figureOf(intake)).toBe(2);
  const found = await vi.waitFor(
    async () => {
      const page = await intake.live?.search.find({ locale: 'nl', query: 'banen', page: 1, size: 10 });
      if (!page) throw new Error('It can’t be searched yet.');
      return page;
    },
    { timeout: 100_000 },
  );
  expect(found.results.map(({ key }) => key)).toEqual(['fig-banen']);
});

test.each([
  ['truncated', () => JSON.stringify(bundle(2, 2)).slice(0, -30)],
  ['altered', () => JSON.stringify(bundle(2, 2)).replace('"value":2', '"value":3')],
  ['signed with another secret', () => JSON.stringify(bundle(2, 2, { secret: 'x'.repeat(32) }))],
  ['given another sequence', () => JSON.stringify(bundle(2, 2)).replace('"sequence":2', '"sequence":9')],
  ['of a lower sequence', () => JSON.stringify(bundle(2, 0))],
  ['no bundle at all', () => '<html>Bad gateway</html>'],
])('refuses a bundle that is %s, says so once and keeps the last good one', async (_what, json) => {
  const intake = intakeFor();
  offer(bundle(1, 1));
  await intake.poll();
  lines = [];
  given = { json: json(), etag: '"bad"', blobs: {} };
  await intake.poll();
  await intake.poll();
  expect(figureOf(intake)).toBe(1);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^Edition refused, the last good one stays: /);
  const onDisk = await readFile(join(root, 'site', 'edition.json'), 'utf8');
  expect(JSON.parse(onDisk).envelope.sequence).toBe(1);
});

test('keeps the last good edition when one comes that has no home page', async () => {
  const intake = intakeFor();
  offer(bundle(1, 1));
  await intake.poll();
  offer(bundle(2, 2, { audiences: [] }));
  await intake.poll();
  expect(figureOf(intake)).toBe(1);
  expect(lines.at(-1)).toMatch(/^Edition refused, the last good one stays: .*public/);
  const again = intakeFor();
  await again.start();
  again.stop();
  expect(figureOf(again)).toBe(1);
});

test('goes back to a lower sequence when the CMS says so', async () => {
  const intake = intakeFor();
  offer(bundle(2, 5));
  await intake.poll();
  offer(bundle(1, 4, { rollback: true }));
  await intake.poll();
  expect(figureOf(intake)).toBe(1);
});

test('fetches pictures, checks them and drops those that an edition no longer has', async () => {
  const blob = sha256(PICTURE);
  const intake = intakeFor();
  offer(bundle(1, 1, { blob }), { [blob]: Buffer.from('something else') });
  await intake.poll();
  expect(intake.live).toBeNull();
  expect(lines.at(-1)).toContain('does not fit its hash');
  offer(bundle(1, 1, { blob }), {});
  await intake.poll();
  expect(lines.at(-1)).toContain('answers 404 for the picture');
  offer(bundle(1, 1, { blob }), { [blob]: PICTURE });
  await intake.poll();
  expect(intake.live?.pictures.has(blob)).toBe(true);
  expect(await intake.options.folder.blob(blob)).toEqual(PICTURE);
  offer(bundle(1, 2));
  await intake.poll();
  expect(await readdir(join(root, 'site', 'blobs'))).toEqual([]);
});

test('starts from disk when the CMS is down, and not from an altered file', async () => {
  offer(bundle(7, 1));
  await intakeFor().poll();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));

  const again = intakeFor();
  await again.start();
  again.stop();
  expect(figureOf(again)).toBe(7);
  await again.poll();
  expect(again.cms).toBe('down');
  expect(figureOf(again)).toBe(7);

  const file = join(root, 'site', 'edition.json');
  await writeFile(file, (await readFile(file, 'utf8')).replace('"value":7', '"value":8'));
  const altered = intakeFor();
  await altered.start();
  altered.stop();
  expect(altered.live).toBeNull();
  expect(lines.some((line) => line.startsWith('The edition on disk is not used: '))).toBe(true);
});

test('a CMS without an edition changes nothing', async () => {
  const intake = intakeFor();
  offer(bundle(1, 1));
  await intake.poll();
  server.removeAllListeners('request');
  server.on('request', (_request, response) => response.writeHead(503).end('{}'));
  await intake.poll();
  expect(intake.cms).toBe('up');
  expect(figureOf(intake)).toBe(1);
});
