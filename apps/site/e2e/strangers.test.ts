import { type System, startSystem } from '@mra/commands';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let system: System;

beforeAll(async () => {
  system = await startSystem();
}, 180_000);

afterAll(() => system?.stop(), 60_000);

const get = (path: string, init?: RequestInit) => fetch(system.origin + path, init);
const text = async (path: string) => (await get(path)).text();

describe('what strangers meet', () => {
  it.each([
    'accelerators',
    'action-lines',
    'subregions',
    'figures',
    'asks',
    'organisations',
    'sources',
    'audiences',
    'media',
    'users',
  ])('nothing of %s through the API', async (collection) => {
    expect((await get(`/api/${collection}`)).status).toBe(403);
    expect((await get(`/api/${collection}/versions`)).ok).toBe(false);
  });

  it('no GraphQL, no edition, no way to make a first user', async () => {
    const query = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ Figures { docs { id } } }"}',
    };
    expect((await get('/api/graphql', query)).ok).toBe(false);
    expect((await get('/api/edition')).status).toBe(404);
    const first = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"email":"a@b.nl","password":"geheim123"}',
    };
    expect((await get('/api/users/first-register', first)).ok).toBe(false);
  });

  it('a calm page for what does not exist, in their language', async () => {
    const dutch = await get('/nl/bestaat-niet');
    expect([dutch.status, await dutch.text()]).toEqual([
      404,
      expect.stringContaining('Deze pagina is er niet'),
    ]);
    const english = await get('/renditions/none/none.pdf', { headers: { 'accept-language': 'en' } });
    expect([english.status, await english.text()]).toEqual([
      404,
      expect.stringContaining('This page is not here'),
    ]);
    expect((await get('/%E0%A4%A')).status).toBe(400);
  });

  it('no script on a reading page, and nothing from elsewhere', async () => {
    for (const path of ['/nl', '/en/subregions/ijmond', '/nl/lobby/brussel']) {
      const html = await text(path);
      // Facts for machines (JSON-LD) run nothing.
      expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/);
      expect(html).not.toMatch(
        /(?:src|href)="https?:\/\/(?!localhost|127\.0\.0\.1)[^"]*\.(?:css|js|woff2|png)/,
      );
      expect((await get(path)).headers.get('set-cookie')).toBeNull();
    }
  });
});
