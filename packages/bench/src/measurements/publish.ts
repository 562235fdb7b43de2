import { setTimeout as sleep } from 'node:timers/promises';
import type { System } from '@mra/commands';
import { z } from 'zod';
import type { Measurement } from '../measurement.js';
import { median } from '../median.js';

const PAGE = '/en/subregions/amsterdam';
const FIGURE = 'fig-ams-studenten';
const RUNS = 5;
const POLL_MS = 10;
const PATIENCE_MS = 30_000;

const loginSchema = z.object({ token: z.string() });
const foundSchema = z.object({ docs: z.tuple([z.object({ id: z.union([z.number(), z.string()]) })]) });

async function ask(address: string, init: RequestInit): Promise<unknown> {
  const answer = await fetch(address, init);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

/** Publishes a value as an editor does. @returns ms until the CMS says that it is done, and until a visitor sees it */
async function publishOnce(origin: string, token: string, id: string, value: number) {
  const shown = value.toLocaleString('en-GB');
  const began = performance.now();
  await ask(`${origin}/api/figures/${id}?locale=nl&depth=0`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
    body: JSON.stringify({ value, _status: 'published' }),
  });
  const saved = performance.now() - began;
  while (!(await (await fetch(origin + PAGE)).text()).includes(shown)) {
    if (performance.now() - began > PATIENCE_MS) throw new Error(`${shown} never came to ${PAGE}.`);
    await sleep(POLL_MS);
  }
  return { saved, visible: performance.now() - began };
}

async function logIn({ origin, editor }: System): Promise<string> {
  const answer = await ask(`${origin}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(editor),
  });
  return loginSchema.parse(answer).token;
}

/** How long it takes from Publish to a page that shows it. */
export const publish: Measurement = {
  name: 'publish',
  about: `a figure published through REST until ${PAGE} shows it; medians of ${RUNS}`,
  async measure(stage) {
    const system = await stage.system();
    const { origin } = system;
    const token = await logIn(system);
    const found = foundSchema.parse(
      await ask(`${origin}/api/figures?where[key][equals]=${FIGURE}&limit=1&depth=0`, {
        headers: { authorization: `JWT ${token}` },
      }),
    );
    const id = String(found.docs[0].id);
    await publishOnce(origin, token, id, 126_000);
    const runs = [];
    for (let run = 1; run <= RUNS; run += 1) runs.push(await publishOnce(origin, token, id, 126_000 + run));
    return [
      { what: 'publish: saved', value: median(runs.map(({ saved }) => saved)), unit: 'ms' },
      { what: 'publish: visible', value: median(runs.map(({ visible }) => visible)), unit: 'ms' },
    ];
  },
};
