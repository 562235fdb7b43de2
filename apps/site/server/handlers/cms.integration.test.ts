import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StartedFrontDoor, startFrontDoor } from '../../testing/started-front-door.js';

let front: StartedFrontDoor;

beforeAll(async () => {
  front = await startFrontDoor();
  await front.intake.poll();
});
afterAll(() => front.stop());

test('passes the CMS its requests with the address that the visitor sees', async () => {
  const answer = await front.ask('/admin/login?next=%2F', {
    headers: { host: 'agenda.example' },
    method: 'POST',
  });
  expect(answer.body).toBe('CMS POST /admin/login?next=%2F');
  expect(answer.headers['set-cookie']).toEqual(['token=1']);
  const seen = front.seenByCms();
  expect(seen).toMatchObject({ 'x-forwarded-host': 'agenda.example', 'x-forwarded-proto': 'https' });
  expect(seen['x-forwarded-for']).toContain('127.0.0.1');
  expect(answer.headers['content-security-policy']).toBeUndefined();
  expect((await front.ask('/_next/static/a.js')).body).toContain('CMS GET');
  expect((await front.ask('/administration')).body).not.toContain('CMS');
});

test('passes web sockets on to the CMS, and no others', async () => {
  const upgrade = (path: string) =>
    new Promise<string>((resolve) => {
      const socket = connect(front.port, '127.0.0.1', () =>
        socket.write(`GET ${path} HTTP/1.1\r\nhost: a\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n`),
      );
      let text = '';
      socket.on('data', (part) => {
        text += part;
      });
      socket.on('error', () => resolve(text));
      socket.on('close', () => resolve(text));
    });
  expect(await upgrade('/_next/hmr')).toContain('hello');
  expect(await upgrade('/nl')).toBe('');
  expect(await upgrade('/%E0%A4%A')).toBe('');
});

test.each([
  '/api/edition',
  '/api/edition/blobs/abc',
  '/api/%65dition',
  '/API/edition',
  '/api//edition',
  '/api/health',
  '/api/%68ealth',
])('keeps %s to the server itself', async (path) => {
  const answer = await front.ask(path);
  expect(answer.status).toBe(404);
  expect(answer.body).not.toContain('CMS');
  expect(answer.body).not.toContain('envelope');
  expect((await front.ask(path, { method: 'POST' })).status).toBe(405);
});
