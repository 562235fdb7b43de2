import type { CollectionSlug } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCms, type TestCms } from '../testing/cms';

let cms: TestCms;

beforeAll(async () => {
  cms = await openCms();
});

afterAll(() => cms?.stop());

/** What the site would be given now. */
async function edition() {
  const { compilerOf } = await import('./compiler');
  const stored = await compilerOf(cms.payload).current();
  if (!stored) throw new Error('There is no edition');
  return stored.bundle;
}

/** Does what the admin does, as an editor. @returns the id, or the sentences with the fields that they stand at */
async function save(collection: CollectionSlug, key: string, data: object, query: string) {
  const { id } = await cms.record(collection, key);
  const { status, body } = await cms.ask('editor', 'PATCH', `/${collection}/${id}?${query}`, data);
  return { status, body, errors: errorsOf(body) };
}

const publish = (collection: CollectionSlug, key: string, data: object, locale = 'nl') =>
  save(collection, key, { ...data, _status: 'published' }, `locale=${locale}`);
const saveDraft = (collection: CollectionSlug, key: string, data: object, locale = 'nl') =>
  save(collection, key, { ...data, _status: 'draft' }, `locale=${locale}&draft=true`);
const unpublish = (collection: CollectionSlug, key: string) =>
  save(collection, key, { _status: 'draft' }, 'unpublishAllLocales=true');
async function remove(collection: CollectionSlug, key: string) {
  const { id } = await cms.record(collection, key);
  const { status, body } = await cms.ask('editor', 'DELETE', `/${collection}/${id}`);
  return { status, errors: errorsOf(body) };
}

function errorsOf(body: string): unknown[] {
  type Refusal = { message: string; data?: { errors?: { path: string; message: string }[] } };
  const { errors = [] } = JSON.parse(body) as { errors?: Refusal[] };
  return errors.flatMap(({ message, data }) =>
    data?.errors ? data.errors.map((each) => `${each.path}: ${each.message}`) : [message],
  );
}

describe('pressing Publish', () => {
  it('says each problem in Dutch at its field, and stores nothing', async () => {
    const before = (await edition()).envelope.id;
    const tooLong = await publish('subregions', 'ijmond', { tagline: 'a'.repeat(91), order: null });
    expect(tooLong.errors).toEqual([
      'order: Vul dit in voordat u publiceert.',
      'tagline: Nederlands: Dit is te lang: hoogstens 90 tekens.',
    ]);
    const english = await publish('subregions', 'ijmond', { lead: 'b'.repeat(400) }, 'en');
    expect(english.errors).toEqual(['lead: Engels: Dit is te lang: hoogstens 320 tekens.']);
    const taken = await publish('subregions', 'ijmond', { slug: 'amsterdam' });
    expect(taken.errors).toEqual(['slug: Nederlands: Dit webadres is al in gebruik bij “amsterdam”.']);
    const year = await publish('figures', 'fig-inwoners', { year: 'vorig jaar' });
    expect(year.errors).toEqual(['year: Dit klopt niet: kijk naar de uitleg bij het veld.']);
    expect((await edition()).envelope.id).toBe(before);
  });

  it('refuses an ask of a subregion that is not published: it would become one of the whole region', async () => {
    await cms.payload.create({
      collection: 'subregions',
      locale: 'nl',
      draft: true,
      data: { title: 'Nieuwland', _status: 'draft' },
    });
    const { id: subregion } = await cms.record('subregions', 'nieuwland');
    const { docs } = await cms.payload.find({ collection: 'asks', limit: 1, depth: 0 });
    const key = String(docs[0]?.key);
    const { errors } = await publish('asks', key, { subregion });
    expect(errors).toEqual([
      'subregion: Dit verwijst naar “nieuwland”, en dat is niet gepubliceerd. Publiceer dat eerst.',
    ]);
  });

  it('keeps the key, and lets the former address redirect', async () => {
    const done = await publish('accelerators', 'acc-1', { key: 'anders', slug: 'Nieuw adres' });
    expect(done.status).toBe(200);
    const { documents } = (await edition()).content;
    const accelerator = documents.accelerators.find(({ key }) => key === 'acc-1');
    expect(accelerator?.slug.nl).toBe('nieuw-adres');
    expect(accelerator?.formerSlugs).toHaveLength(1);
    expect(accelerator?.formerSlugs[0]).toMatch(/^nl\//);
  });

  it('gives a new document a key and addresses of its own', async () => {
    const made = await cms.ask('editor', 'POST', '/organisations?locale=nl', {
      title: 'IJmond',
      type: 'other',
      _status: 'published',
    });
    expect(made.status).toBe(201);
    expect((await edition()).content.documents.organisations.map(({ key }) => key)).toContain('ijmond-2');
    const { id } = await cms.record('organisations', 'ijmond-2');
    const untranslated = async (role: 'editor' | null = 'editor') =>
      JSON.parse((await cms.ask(role, 'GET', `/organisations/${id}/untranslated`)).body);
    expect(await untranslated()).toEqual({ fields: [{ label: 'Naam', dutch: 'IJmond' }] });
    expect(await untranslated(null)).toEqual({ fields: [] });
    expect((await publish('organisations', 'ijmond-2', { title: 'IJmond' }, 'en')).status).toBe(200);
    expect(await untranslated()).toEqual({ fields: [] });
    expect((await remove('organisations', 'ijmond-2')).status).toBe(200);
  });

  it('leaves drafts out, and dates only what really changed', async () => {
    const before = await edition();
    expect((await saveDraft('figures', 'fig-inwoners', { value: 1 })).status).toBe(200);
    expect((await edition()).envelope).toEqual(before.envelope);
    expect((await publish('figures', 'fig-inwoners', { internalNote: 'nagekeken', value: 2 })).status).toBe(
      200,
    );
    const after = await edition();
    expect(after.content.documents.figures.find(({ key }) => key === 'fig-inwoners')?.value).toBe(2);
    expect(after.envelope.sequence).toBeGreaterThan(before.envelope.sequence);
    expect(JSON.stringify(after)).not.toContain('nagekeken');
  });

  it('holds when editors publish at the same time', async () => {
    const keys = ['fig-inwoners', 'fig-bbp', 'fig-snelgroeiers', 'fig-top-vijf-europa'];
    let over = false;
    const publishing = Promise.all(keys.map((key, at) => publish('figures', key, { value: 3 + at }))).finally(
      () => {
        over = true;
      },
    );
    // Meanwhile somebody looks around, and what the screen remembers is written as well.
    const looking = new Set<number>();
    for (let at = 0; !over; at += 1) {
      const { status } = await cms.ask('lobbyist', 'POST', '/payload-preferences/locale', {
        value: `nl${at}`,
      });
      looking.add(status);
      // What is refused at once would leave the publishers no time.
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect((await publishing).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect([...looking]).toEqual([200]);
    const { figures } = (await edition()).content.documents;
    expect(keys.map((key) => figures.find((figure) => figure.key === key)?.value)).toEqual([3, 4, 5, 6]);
  });
});

describe('saving the settings', () => {
  it('says when the boundaries are none, and puts anything that is right live at once', async () => {
    const save = (data: object) => cms.ask('editor', 'POST', '/globals/settings?locale=nl', data);
    const wrong = await save({ boundaries: { type: 'FeatureCollection', features: [{ type: 'Point' }] } });
    expect(errorsOf(wrong.body)).toEqual([expect.stringMatching(/^boundaries: Dit is geen GeoJSON met/)]);
    const right = await save({ sender: 'De metropoolregio' });
    expect([right.status, (await edition()).content.documents.settings[0]?.sender.nl]).toEqual([
      200,
      'De metropoolregio',
    ]);
  });
});

describe('withdrawing', () => {
  it('is refused for what others name alone, saying what they are', async () => {
    const subregion = await unpublish('subregions', 'ijmond');
    expect(subregion.status).toBe(409);
    expect(subregion.errors).toEqual([
      expect.stringMatching(
        /^Dit wordt nog gebruikt door “.+”(?:, “.+”)*(?: en nog \d+)?\. Haal het daar eerst weg\. Er is niets gewijzigd\.$/,
      ),
    ]);
    expect((await unpublish('accelerators', 'acc-1')).errors).toEqual([
      expect.stringContaining('Dit wordt nog gebruikt door “'),
    ]);
    expect((await edition()).content.documents.subregions.map(({ key }) => key)).toContain('ijmond');
  });

  it('is refused for the audience that the home page opens with', async () => {
    const sentence = 'De voorpagina opent hiermee, dus dit kan niet worden gemist. Er is niets gewijzigd.';
    expect(await unpublish('audiences', 'public')).toMatchObject({
      status: 409,
      errors: [expect.stringContaining(sentence)],
    });
    const removed = await remove('audiences', 'public');
    expect(removed).toMatchObject({ status: 409, errors: [expect.stringContaining(sentence)] });
  });

  it('takes what stands in lists and texts out of them', async () => {
    expect((await unpublish('figures', 'fig-top-vijf-europa')).status).toBe(200);
    const { envelope, content } = await edition();
    expect(JSON.stringify(content)).not.toContain('fig-top-vijf-europa');
    expect((await publish('figures', 'fig-top-vijf-europa', {})).status).toBe(200);
    expect(JSON.stringify((await edition()).content)).toContain('fig-top-vijf-europa');
    expect((await edition()).envelope.id).not.toBe(envelope.id);
  });

  it('by deleting is refused for whatever is used, in a text too', async () => {
    const used = await remove('figures', 'fig-top-vijf-europa');
    expect(used).toMatchObject({ status: 409, errors: [expect.stringContaining('“Brussel”')] });
    const linked = await remove('subregions', 'zuid-kennemerland');
    expect(linked.errors).toEqual([expect.stringContaining('Dit wordt nog gebruikt door')]);
  });

  it('keeps what only lobbyists may see out of the edition', async () => {
    const { docs } = await cms.payload.find({ collection: 'asks', limit: 1, depth: 0 });
    const key = String(docs[0]?.key);
    expect((await publish('asks', key, { visibility: 'lobby' })).errors).toEqual([]);
    expect(JSON.stringify((await edition()).content)).not.toContain(`"${key}"`);
  });
});
