import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StartedFrontDoor, startFrontDoor } from '../../testing/started-front-door.js';

const LASTING = '/files/card/page/home/home/nl.png';
const PNG = '\x89PNG';

let front: StartedFrontDoor;
let card: string;

beforeAll(async () => {
  front = await startFrontDoor();
  await front.intake.poll();
  card = String((await front.ask(LASTING)).headers.location);
});
afterAll(() => front.stop());

test('sends files by their lasting and by their present address', async () => {
  expect((await front.ask(LASTING)).status).toBe(302);
  const file = await front.ask(card);
  expect([file.status, file.headers['content-type']]).toEqual([200, 'image/png']);
  expect(file.bytes.subarray(0, 4).toString('latin1')).toBe(PNG);
  expect(file.headers['cache-control']).toContain('immutable');
  expect(file.headers['cross-origin-resource-policy']).toBe('cross-origin');
  const { length } = card.split('/');
  const [, , key, name] = card.split('/');
  expect(length).toBe(4);
  for (const unknown of [
    `/renditions/0${key}/${name}`,
    `/renditions/${key}/..%2F${name}`,
    '/files/none/nl.pdf',
    LASTING.replace('.png', '.pdf'),
    `/blobs/${'a'.repeat(64)}.png`,
  ])
    expect([unknown, (await front.ask(unknown)).status]).toEqual([unknown, 404]);
});

test('sends a file once to who keeps it', async () => {
  const whole = await front.ask(card);
  const etag = String(whole.headers.etag);
  expect(etag).toMatch(/^"[^"]+"$/);
  const had = await front.ask(card, { headers: { 'if-none-match': etag } });
  expect([had.status, had.body, had.headers.etag]).toEqual([304, '', etag]);
});

test('sends a file in parts to who reads it in parts', async () => {
  const whole = await front.ask(card);
  const { length } = whole.bytes;
  const etag = String(whole.headers.etag);
  expect(whole.headers['accept-ranges']).toBe('bytes');
  const part = await front.ask(card, { headers: { range: 'bytes=1-3', 'if-range': etag } });
  expect([part.status, part.body, part.headers['content-range'], part.headers['content-length']]).toEqual([
    206,
    'PNG',
    `bytes 1-3/${length}`,
    '3',
  ]);
  const last = await front.ask(card, { headers: { range: 'bytes=-8' } });
  expect(last.bytes).toEqual(whole.bytes.subarray(-8));
  const beyond = await front.ask(card, { headers: { range: `bytes=${length}-` } });
  expect([beyond.status, beyond.body, beyond.headers['content-range']]).toEqual([
    416,
    '',
    `bytes */${length}`,
  ]);
  for (const headers of [
    { range: 'bytes=1-2', 'if-range': '"other"' },
    { range: 'lines=1' },
    { range: 'bytes=0-0,2-2' },
  ])
    expect(await front.ask(card, { headers })).toMatchObject({ status: 200, bytes: whole.bytes });
  const head = await front.ask(card, { headers: { range: 'bytes=1-2' }, method: 'HEAD' });
  expect([head.status, head.body, head.headers['content-length'], head.headers.etag]).toEqual([
    200,
    '',
    String(length),
    etag,
  ]);
});
