import { handleEndpoints } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCms, type TestCms } from '../testing/cms';

let cms: TestCms;

beforeAll(async () => {
  cms = await openCms();
});

afterAll(() => cms?.stop());

async function observations() {
  const { compilerOf } = await import('../publishing/compiler');
  const edition = await compilerOf(cms.payload).current();
  return edition?.bundle.content.documents.observations ?? [];
}

const send = async (role: 'editor' | 'lobbyist' | null, csv: string) => {
  const { status, body } = await cms.ask(role, 'POST', '/observations/import', csv);
  return { status, ...(JSON.parse(body) as { added?: number; changed?: number; errors?: unknown[] }) };
};

const HEAD = 'indicator;period;area;value;subregion\n';

describe('importing observations', () => {
  it('publishes all rows, and changes what was there', async () => {
    const [before] = await observations();
    if (!before) throw new Error('There is no observation');
    const { indicator, period, area, subregion } = before;
    const csv = `${HEAD}${indicator};2025-Q1;mra;12,5;\n${indicator};${period ?? ''};${area};99;${subregion ?? ''}\n`;
    expect(await send('editor', csv)).toEqual({ status: 200, added: 1, changed: 1, errors: [] });
    const after = await observations();
    expect(after.find(({ key }) => key === before.key)?.value).toBe(99);
    expect(after).toContainEqual(expect.objectContaining({ indicator, period: '2025-Q1', value: 12.5 }));
    expect(await send('editor', csv)).toEqual({ status: 200, added: 0, changed: 0, errors: [] });
  });

  it('stores nothing where a row is wrong', async () => {
    const before = await observations();
    const refused = await send('editor', `${HEAD}${before[0]?.indicator};2019;mra;1;\ngeen;2020;mra;1;\n`);
    expect(refused).toMatchObject({ status: 422, errors: [{ row: 3 }] });
    expect(await observations()).toEqual(before);
  });

  it('is no way, nor is the form, to give one thing two values', async () => {
    const [before] = await observations();
    const { id: indicator } = await cms.record('indicators', String(before?.indicator));
    const data = { indicator, period: '2033', area: 'mra', value: 1, _status: 'published' };
    const publish = (more: object) =>
      cms.ask('editor', 'POST', '/observations?locale=nl', { ...data, ...more });
    const { doc } = JSON.parse((await publish({})).body) as { doc: { key: string } };
    for (const qualifier of ['exact', 'about']) {
      const again = await publish({ value: 2, qualifier });
      expect(again.status).toBe(400);
      expect(again.body).toContain(
        `Van deze indicator is er voor deze periode en dit gebied al een waarneming: “${doc.key}”.`,
      );
      expect(again.body).not.toContain(`${doc.key}: `);
    }
    const twice = await send(
      'editor',
      `${HEAD}${before?.indicator};2034;mra;1;\n${before?.indicator};2034;mra;2;\n`,
    );
    expect(twice).toMatchObject({ status: 422, errors: [{ row: 3 }] });
  });

  it('is the editors’ work alone', async () => {
    expect((await send('lobbyist', HEAD)).status).toBe(403);
    expect((await send(null, HEAD)).status).toBe(403);
  });
});

describe('a release', () => {
  it('keeps the edition that was live when it was made, for the site alone', async () => {
    const { compilerOf } = await import('../publishing/compiler');
    const live = async () => (await compilerOf(cms.payload).current())?.bundle.envelope.id;
    const pinned = await live();
    const made = await cms.ask('editor', 'POST', '/releases?locale=nl', {
      name: 'Najaar',
      edition: 'f'.repeat(64),
    });
    expect([made.status, JSON.parse(made.body).doc.edition]).toEqual([201, pinned]);
    await send('editor', `${HEAD}${(await observations())[0]?.indicator};2031;mra;1;\n`);
    expect(await live()).not.toBe(pinned);
    const { default: config } = await import('../payload.config');
    const ask = (path: string, secret = process.env.EDITION_SECRET) =>
      handleEndpoints({
        config,
        request: new Request(`http://localhost:3000/api/edition/releases${path}`, {
          headers: { authorization: `Bearer ${secret}` },
        }),
      });
    expect(await (await ask('')).json()).toMatchObject({
      releases: [{ name: { nl: 'Najaar' }, edition: pinned }],
    });
    expect(((await (await ask(`/${pinned}`)).json()) as { envelope: { id: string } }).envelope.id).toBe(
      pinned,
    );
    expect((await ask(`/${'0'.repeat(64)}`)).status).toBe(404);
    expect((await ask('', 'iets anders')).status).toBe(401);
    expect((await cms.ask(null, 'GET', '/releases')).status).toBe(403);
    expect((await cms.ask('lobbyist', 'POST', '/releases', { name: 'x' })).status).toBe(403);
  });
});
