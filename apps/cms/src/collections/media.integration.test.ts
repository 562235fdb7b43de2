import { sha256 } from '@mra/agenda';
import { handleEndpoints } from 'payload';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCms, type TestCms } from '../testing/cms';

let cms: TestCms;
let data: Buffer;

beforeAll(async () => {
  cms = await openCms();
  data = await sharp({ create: { width: 8, height: 6, channels: 3, background: 'teal' } })
    .png()
    .toBuffer();
});

afterAll(() => cms?.stop());

const upload = (alt: { nl: string; en?: string }) =>
  cms.payload.create({
    collection: 'media',
    // What the schema of an upload asks for is what is tested here.
    data: { alt: alt as { nl: string; en: string }, credit: 'Iemand', visibility: 'public' },
    file: { data, mimetype: 'image/png', name: 'haven.png', size: data.length },
    overrideAccess: false,
    user: cms.user('editor'),
    context: {},
  });

async function blob(hash: string) {
  const { default: config } = await import('../payload.config');
  const headers = { authorization: `Bearer ${process.env.EDITION_SECRET}` };
  const request = new Request(`http://localhost:3000/api/edition/blobs/${hash}`, { headers });
  const response = await handleEndpoints({ config, request });
  return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) };
}

describe('a picture', () => {
  it('needs a description in both languages', async () => {
    const refusal = await upload({ nl: 'De haven' }).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ data: { errors: [{ path: 'alt.en' }] } });
  });

  it('is the public’s once a published page shows it, and its file stays with the users', async () => {
    const { id } = await upload({ nl: 'De haven', en: 'The port' });
    const hash = sha256(data);
    expect((await blob(hash)).status).toBe(404);
    const ijmond = await cms.record('subregions', 'ijmond');
    const path = `/subregions/${ijmond.id}?locale=nl`;
    const shown = await cms.ask('editor', 'PATCH', path, { image: id, _status: 'published' });
    expect(shown.status).toBe(200);
    expect(await blob(hash)).toEqual({ status: 200, bytes: data });
    const { filename } = await cms.payload.findByID({ collection: 'media', id });
    expect((await cms.ask(null, 'GET', `/media/file/${filename}`)).status).toBe(403);
    expect((await cms.ask('lobbyist', 'GET', `/media/file/${filename}`)).status).toBe(200);
    const removed = await cms.ask('editor', 'DELETE', `/media/${id}`);
    expect([removed.status, removed.body]).toEqual([409, expect.stringContaining('“IJmond”')]);
  });
});
