import { createLocalReq } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCms, type TestCms } from '../testing/cms';

let cms: TestCms;
const KEY = 'need-only-for-lobby';

beforeAll(async () => {
  cms = await openCms();
  const make = async (collection: 'figures' | 'sources', key: string, data: object) => {
    const made = await cms.payload.create({
      collection,
      locale: 'nl',
      data: { key, ...data, _status: 'published' } as never,
    });
    return made.id;
  };
  const source = await make('sources', 'src-secret', { title: 'Een geheim rapport' });
  const facts = { value: 3, unit: 'count', label: 'geheime dingen', area: 'mra', section: '1' };
  const secret = await make('figures', 'fig-secret', { ...facts, source });
  const { id: shared } = await cms.record('figures', 'fig-inwoners');
  const ask = await cms.record('asks', await firstAsk());
  await cms.payload.create({
    collection: 'asks',
    locale: 'nl',
    data: {
      ...inDutch(ask),
      key: KEY,
      visibility: 'lobby',
      figures: [secret, shared],
      sources: [],
      _status: 'published',
    } as never,
  });
});

afterAll(() => cms?.stop());

async function firstAsk(): Promise<string> {
  const { docs } = await cms.payload.find({ collection: 'asks', limit: 1, depth: 0 });
  return String((docs[0] as unknown as { key: string }).key);
}

/** A record as a form in Dutch would send it. */
function inDutch(record: Record<string, unknown>): Record<string, unknown> {
  const isTexts = (value: unknown): value is { nl: unknown } =>
    typeof value === 'object' && value !== null && 'nl' in value;
  return Object.fromEntries(
    Object.entries(record)
      .filter(([name]) => !['id', 'createdAt', 'updatedAt', 'changedOn'].includes(name))
      .map(([name, value]) => [name, isTexts(value) ? value.nl : value]),
  );
}

async function keysIn(scope: 'public' | 'lobby'): Promise<Set<string>> {
  const { compilerOf } = await import('./compiler');
  const stored = await compilerOf(cms.payload).current(scope);
  expect(stored?.bundle.content.scope).toBe(scope);
  const documents = Object.values(stored?.bundle.content.documents ?? {}).flat();
  return new Set(documents.map(({ key }) => key));
}

/** Stores a visibility past the form, as only a fault or another program could. */
async function force(visibility: string | null) {
  const { moveRevision } = await import('./revision');
  const { id } = await cms.record('asks', KEY);
  const req = await createLocalReq({}, cms.payload);
  await cms.payload.db.updateOne({ collection: 'asks', id, data: { visibility }, req });
  await moveRevision(req);
}

const OWN = [KEY, 'fig-secret', 'src-secret'];

describe('what only those who lobby may see', () => {
  it('is in their edition and not in the public one, with the figure and the source that exist only for it', async () => {
    const everybody = await keysIn('public');
    expect(OWN.filter((key) => everybody.has(key))).toEqual([]);
    const lobby = await keysIn('lobby');
    expect(OWN.filter((key) => lobby.has(key))).toEqual(OWN);
    expect(everybody.has('fig-inwoners')).toBe(true);
    expect([...lobby].filter((key) => !everybody.has(key)).sort()).toEqual([...OWN].sort());
  });

  it('is held to the same rules when it is published', async () => {
    const { id } = await cms.record('asks', KEY);
    const { status, body } = await cms.ask('editor', 'PATCH', `/asks/${id}?locale=nl`, {
      title: 'a'.repeat(121),
      _status: 'published',
    });
    expect([status, body.includes('hoogstens 120 tekens')]).toEqual([400, true]);
  });

  it('keeps what it names alone from being withdrawn', async () => {
    // Only the edition of those who lobby holds the figure that rests on this source.
    const { id } = await cms.record('sources', 'src-secret');
    const { status, body } = await cms.ask('editor', 'PATCH', `/sources/${id}?unpublishAllLocales=true`, {
      _status: 'draft',
    });
    expect([status, body.includes('“geheime dingen”')]).toEqual([409, true]);
  });

  it.each([null, '', 'brussels'])('is for nobody when its visibility is %j', async (visibility) => {
    await force(visibility);
    for (const scope of ['public', 'lobby'] as const) {
      const keys = await keysIn(scope);
      expect([scope, OWN.filter((key) => keys.has(key))]).toEqual([scope, []]);
    }
  });

  it('is public when it is made so, with all that exists for it', async () => {
    await force('public');
    const everybody = await keysIn('public');
    expect(OWN.filter((key) => everybody.has(key))).toEqual(OWN);
  });
});
