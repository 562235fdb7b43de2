import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StartedFrontDoor, startFrontDoor } from '../../testing/started-front-door.js';

let front: StartedFrontDoor;

beforeAll(async () => {
  front = await startFrontDoor();
});
afterAll(() => front.stop());

const health = async () => {
  const { status, body } = await front.ask('/healthz');
  return { status, said: JSON.parse(body) };
};

test('says that it is starting, in the language of the visitor, until there is an edition', async () => {
  const before = await health();
  expect(before.status).toBe(503);
  expect(before.said).toMatchObject({ status: 'starting', edition: null });
  const page = await front.ask('/en');
  expect([page.status, page.headers['retry-after']]).toEqual([503, '10']);
  expect(page.body).toContain('One moment');
  await front.intake.poll();
  expect((await health()).said).toEqual({
    status: 'ok',
    edition: front.intake.live?.edition.id,
    editionAge: expect.any(Number),
    cms: 'up',
    files: { wanted: 0, ready: 0, made: 0, failed: 0 },
    releases: { read: 0, unreadable: [] },
  });
});

test('goes on when the CMS is gone, and says so calmly at its door', async () => {
  await front.stopCms();
  await front.intake.poll();
  const desk = await front.ask('/admin', { headers: { 'accept-language': 'nl' } });
  expect(desk.status).toBe(502);
  expect(desk.body).toContain('De redactie is even niet bereikbaar');
  expect((await front.ask('/nl/page')).status).toBe(200);
  expect((await health()).said).toMatchObject({ status: 'ok', cms: 'down' });
});
