import { afterAll, beforeAll, expect, test } from 'vitest';
import { HOTSPOT } from '../../testing/editions.js';
import { type StartedFrontDoor, startFrontDoor } from '../../testing/started-front-door.js';

let front: StartedFrontDoor;

beforeAll(async () => {
  front = await startFrontDoor({
    hotspots: [HOTSPOT],
    redirects: [{ key: 'old-campaign', changedOn: '2026-03-04', from: '/campagne', to: '/nl/verhaal' }],
  });
  await front.intake.poll();
});
afterAll(() => front.stop());

const leads = async (path: string, headers = {}) => {
  const { status, headers: heard } = await front.ask(path, { headers });
  return [status, heard.location];
};

test('chooses the language at the door', async () => {
  const english = await front.ask('/', { headers: { 'accept-language': 'en-GB' } });
  expect([english.status, english.headers.location, english.headers.vary]).toEqual([
    302,
    '/en',
    'accept-language',
  ]);
  expect(await leads('/')).toEqual([302, '/nl']);
});

test('leads on from another spelling, and keeps what was chosen', async () => {
  expect(await leads('/nl/Deelregios/')).toEqual([301, '/nl/deelregios']);
  expect(await leads('/NL/Hotspots?stage=existing', { 'accept-language': 'en' })).toEqual([
    301,
    '/nl/hotspots?stage=existing',
  ]);
  expect(await leads('/EN')).toEqual([301, '/en']);
});

test('leads on from an address that editors sent elsewhere', async () => {
  expect(await leads('/campagne?from=poster')).toEqual([301, '/nl/verhaal']);
});

test('leads from a key to its page, in the language of the visitor', async () => {
  expect(await leads('/id/hot-lab', { 'accept-language': 'en' })).toEqual([302, '/en/hotspots/lab']);
  expect((await front.ask('/id/none')).status).toBe(404);
  expect((await front.ask('/id/old-campaign')).status).toBe(404);
});

test('leads to where security.txt is looked for', async () => {
  expect(await leads('/security.txt')).toEqual([301, '/.well-known/security.txt']);
  expect((await front.ask('/.well-known/security.txt')).body).toContain('Contact: ');
});
