import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bundle, compileContent, KINDS, sealBundle } from '@mra/agenda';
import { afterEach, describe, expect, it } from 'vitest';
import { Editions } from './editions.js';
import { readEnvironment } from './environment.js';
import { properPath } from './front-door.js';
import { localeOf, preferredLocale } from './language.js';
import { amsterdamDate, cacheKey, encodingFor, finishPage } from './page-cache.js';

const SECRET = 'a secret of at least thirty-two characters';

describe('languages', () => {
  it.each([
    [undefined, 'nl'],
    ['en-GB,en;q=0.9', 'en'],
    ['fr, nl;q=0.4, en;q=0.6', 'en'],
    ['de', 'nl'],
    ['en;q=0, nl;q=0.1', 'nl'],
  ] as const)('a browser that says %s gets %s', (header, locale) =>
    expect(preferredLocale(header)).toBe(locale),
  );

  it('an address says more than a browser', () => expect(localeOf('/en/x', 'nl')).toBe('en'));
});

describe('the page cache', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip;q=1.0, br;q=0', 'gzip'],
    [undefined, 'identity'],
  ] as const)('for %s sends %s', (accepted, encoding) => expect(encodingFor(accepted)).toBe(encoding));

  it('turns at midnight in Amsterdam', () => {
    expect(amsterdamDate(new Date('2026-11-24T22:59:00Z'))).toBe('2026-11-24');
    expect(amsterdamDate(new Date('2026-11-24T23:01:00Z'))).toBe('2026-11-25');
  });

  it('keeps editions and days apart', () => {
    const keys = [
      cacheKey('b', 'e1', '/nl', 'd1'),
      cacheKey('b', 'e2', '/nl', 'd1'),
      cacheKey('b', 'e1', '/nl', 'd2'),
    ];
    expect(new Set(keys).size).toBe(3);
  });

  it('compresses a page once, in each encoding', async () => {
    const page = await finishPage(200, {}, 'woord '.repeat(500));
    expect(page.bodies.br.length).toBeLessThan(page.bodies.identity.length);
  });
});

it.each([
  ['/NL/Deelregios/', '/nl/deelregios'],
  ['/nl', null],
  ['/', null],
])('the proper spelling of %s is %s', (path, proper) => expect(properPath(path)).toBe(proper));

it('names what is wrong with the environment', () => {
  expect(() => readEnvironment({ NODE_ENV: 'test', DATA_DIR: 'data', EDITION_SECRET: 'short' })).toThrow(
    'EDITION_SECRET should be the secret',
  );
  expect(() =>
    readEnvironment({ NODE_ENV: 'test', DATA_DIR: 'data', EDITION_SECRET: SECRET, CMS_URL: 'ftp://x' }),
  ).toThrow('CMS_URL should be the internal address');
});

describe('taking editions', () => {
  const open: { close(): void }[] = [];
  afterEach(() => {
    for (const each of open.splice(0)) each.close();
  });

  function bundle(sequence: number, rollback = false): Bundle {
    const documents = Object.fromEntries(KINDS.map((kind) => [kind, []])) as never;
    const { content } = compileContent({ documents, withheld: new Set() });
    if (!content) throw new Error('an empty agenda compiles');
    return sealBundle(
      content,
      { sequence, revision: sequence, compiledAt: '2026-11-24T08:00:00.000Z', rollback },
      SECRET,
    );
  }

  /** A CMS that answers with whatever is set. */
  async function site(kept?: string) {
    const cms = { answer: JSON.stringify(bundle(5)), asked: [] as (string | undefined)[] };
    const server = createServer((request, response) => {
      cms.asked.push(request.headers.authorization);
      response.setHeader('etag', `"${cms.answer.length}"`).end(cms.answer);
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const folder = mkdtempSync(join(tmpdir(), 'editions-'));
    if (kept) writeFileSync(join(folder, 'edition.json'), kept);
    const said: string[] = [];
    const cmsUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const editions = new Editions({ cmsUrl, secret: SECRET, folder, log: (line) => said.push(line) });
    const stopServer = () => {
      server.close();
      server.closeAllConnections();
    };
    open.push({
      close() {
        editions.stop();
        stopServer();
        rmSync(folder, { recursive: true, force: true });
      },
    });
    return { cms, editions, said, folder, stopServer, cmsUrl };
  }

  it('takes what the CMS signs and asks with the secret', async () => {
    const { cms, editions } = await site();
    await editions.start();
    expect(editions.live()?.envelope.sequence).toBe(5);
    expect(editions.cmsIsUp).toBe(true);
    expect(cms.asked[0]).toBe(`Bearer ${SECRET}`);
  });

  it.each([
    ['cut off', (json: string) => json.slice(0, -9), 'not complete JSON'],
    ['altered', (json: string) => json.replace('"sequence":6', '"sequence":7'), 'HMAC'],
    ['of a lower sequence', () => JSON.stringify(bundle(4)), 'lower than 5'],
  ])(
    'refuses an edition that is %s, says so once, and keeps the last good one',
    async (_, damage, reason) => {
      const { cms, editions, said } = await site();
      await editions.start();
      cms.answer = damage(JSON.stringify(bundle(6)));
      await editions.poll();
      await editions.poll();
      expect(editions.live()?.envelope.sequence).toBe(5);
      expect(said).toHaveLength(1);
      expect(said[0]).toContain(reason);
    },
  );

  it('goes back when the CMS says so', async () => {
    const { cms, editions } = await site();
    await editions.start();
    cms.answer = JSON.stringify(bundle(4, true));
    await editions.poll();
    expect(editions.live()?.envelope.sequence).toBe(4);
  });

  it('serves the edition on disk when the CMS is gone', async () => {
    const { editions, stopServer } = await site(JSON.stringify(bundle(3)));
    stopServer();
    await editions.start();
    expect(editions.live()?.envelope.sequence).toBe(3);
    expect(editions.cmsIsUp).toBe(false);
  });
});
