import { setTimeout as sleep } from 'node:timers/promises';
import {
  changesFeedPath,
  DATA_PATHS,
  type Edition,
  homePath,
  listPath,
  openEdition,
  pagePath,
  sectionPath,
  tablePath,
} from '@mra/agenda';
import type { System } from '@mra/commands';
import { z } from 'zod';
import { liveBundle } from '../edition.js';
import type { Measurement } from '../measurement.js';
import { median } from '../median.js';

const ACCELERATOR = 'acc-1';
const LOCALE = 'nl';
const RUNS = 5;
const POLL_MS = 20;
const PATIENCE_MS = 30_000;

const loginSchema = z.object({ token: z.string() });
const foundSchema = z.object({ docs: z.tuple([z.object({ id: z.union([z.number(), z.string()]) })]) });

async function ask(address: string, init: RequestInit): Promise<unknown> {
  const answer = await fetch(address, init);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

async function logIn({ origin, editor }: System): Promise<string> {
  const answer = await ask(`${origin}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(editor),
  });
  return loginSchema.parse(answer).token;
}

/** Somewhere that says the name of an accelerator: an address, and how it says a word of that name. */
type Place = [where: string, path: string, said: string];

function placesOf(edition: Edition, word: string): Place[] {
  const accelerator = edition.get('accelerators', ACCELERATOR);
  return [
    ['its own page', pagePath('accelerators', accelerator, LOCALE), word],
    ['the list', listPath('accelerators', LOCALE), word],
    ['the agenda', sectionPath('agenda', LOCALE), word],
    ['the home page', homePath(LOCALE), word],
    // The words that were asked for stand on that page even where nothing is found.
    ['search', `${sectionPath('search', LOCALE)}?q=${word}`, `<mark>${word}</mark>`],
    // The page of what changed leaves out the day on which the agenda was filled in, which may be today; its feed does not.
    ['the feed', changesFeedPath(LOCALE), word],
    ['open data (JSON)', DATA_PATHS.edition, word],
    ['open data (CSV)', tablePath('accelerators'), word],
  ];
}

/** Asks for an address until it says a word. @returns the time at which it did */
async function timeOf(address: string, said: string): Promise<number> {
  const end = performance.now() + PATIENCE_MS;
  while (!(await (await fetch(address)).text()).includes(said)) {
    if (performance.now() > end) throw new Error(`“${said}” never came to ${address}.`);
    await sleep(POLL_MS);
  }
  return performance.now();
}

/** How long it takes from Publish until everything that shows the change does. */
export const publish: Measurement = {
  name: 'publish',
  about: `the name of an accelerator published through REST, until each place says it; medians of ${RUNS}`,
  async measure(stage) {
    const system = await stage.system();
    const { origin } = system;
    const edition = openEdition(await liveBundle(system));
    const { title } = edition.get('accelerators', ACCELERATOR);
    const authorization = `JWT ${await logIn(system)}`;
    const found = foundSchema.parse(
      await ask(`${origin}/api/accelerators?where[key][equals]=${ACCELERATOR}&limit=1&depth=0`, {
        headers: { authorization },
      }),
    );
    const [{ id }] = found.docs;

    /** Publishes a name as an editor does. @returns ms until the CMS says that it is done, and until each place says it */
    const publishOnce = async (word: string) => {
      const began = performance.now();
      await ask(`${origin}/api/accelerators/${id}?locale=${LOCALE}&depth=0`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json', authorization },
        body: JSON.stringify({ title: `${title.nl} ${word}`, _status: 'published' }),
      });
      const saved = performance.now() - began;
      const seen = placesOf(edition, word).map(
        async ([where, path, said]) => [where, (await timeOf(origin + path, said)) - began] as const,
      );
      return { saved, seen: new Map(await Promise.all(seen)) };
    };

    await publishOnce('Proef0');
    const runs: Awaited<ReturnType<typeof publishOnce>>[] = [];
    for (let run = 1; run <= RUNS; run += 1) runs.push(await publishOnce(`Proef${run}`));
    const last = runs.map(({ seen }) => Math.max(...seen.values()));
    const each = placesOf(edition, '').map(([where]) => ({
      what: `visible: ${where}`,
      value: median(runs.map(({ seen }) => seen.get(where) ?? Number.NaN)),
      unit: 'ms',
    }));
    return [
      { what: 'publish: saved', value: median(runs.map(({ saved }) => saved)), unit: 'ms' },
      ...each,
      {
        what: 'visible everywhere',
        value: median(last),
        unit: 'ms',
        note: `goal 2,000; the slowest of ${RUNS}: ${Math.round(Math.max(...last))}`,
      },
      {
        what: 'Payload’s own website template: its list',
        value: 600,
        unit: 's',
        note: 'its home page until the next build: measured once, not now',
      },
    ];
  },
};
