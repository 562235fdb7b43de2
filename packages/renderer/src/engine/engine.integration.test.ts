import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type * as built from '../index.js';
import { named, smallEdition } from '../testing/edition.js';
import type { Limits } from './workshop.js';

// As built: the child processes load the package from there.
const BUILT = new URL('../../dist/index.js', import.meta.url).href;
const { createRenderer, diskStore, RenderError } = (await import(BUILT)) as typeof built;

const folder = mkdtempSync(join(tmpdir(), 'renditions-'));
const renderers: { close(): Promise<void> }[] = [];
let stores = 0;

function freshRenderer(limits: Limits = {}) {
  stores += 1;
  const renderer = createRenderer({
    store: diskStore(join(folder, String(stores))),
    processes: 1,
    ...limits,
  });
  renderers.push(renderer);
  return renderer;
}

afterAll(async () => {
  await Promise.all(renderers.map((renderer) => renderer.close()));
  rmSync(folder, { recursive: true, force: true });
});

/** The child processes of this one that make files. */
function workers(): number[] {
  return execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(process.pid)], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes('tinypool'))
    .map((line) => Number.parseInt(line, 10));
}

describe('the renderer', () => {
  it('makes the same bytes in two processes', async () => {
    for (const id of [
      'brief/subregion/ijmond/nl',
      'brief/lobby/brussels/en',
      'card/subregion/ijmond/story/nl',
    ]) {
      const [one, other] = await Promise.all(
        [freshRenderer(), freshRenderer()].map((renderer) => renderer.render(named(id))),
      );
      expect(one?.made && other?.made).toBe(true);
      expect(one?.bytes.equals(other?.bytes as Buffer)).toBe(true);
    }
  });

  it('makes the same bytes whatever the process made before', async () => {
    const [fresh, used] = [freshRenderer(), freshRenderer()];
    for (const id of ['brief/agenda/en', 'brief/lobby/brussels/en']) await used.render(named(id));
    const [one, other] = await Promise.all(
      [fresh, used].map((renderer) => renderer.render(named('brief/subregion/ijmond/en'))),
    );
    expect(one?.bytes.equals(other?.bytes as Buffer)).toBe(true);
  });

  it('makes a file once, and finds it afterwards also by its address', async () => {
    const renderer = freshRenderer();
    const card = named('card/new-dutch/ijmond/en');
    const [first, second] = await Promise.all([renderer.render(card), renderer.render(card)]);
    expect(first).toBe(second);
    expect((await renderer.render(card)).made).toBe(false);
    expect(await renderer.find(card.key, card.filename)).toEqual(first?.bytes);
    expect(await renderer.find('../../etc', 'passwd')).toBeNull();
  });

  it('makes what is asked for by name, in the size and kind of file that is asked for', async () => {
    const renderer = freshRenderer();
    const card = await renderer.render(named('card/figure/fig-banen/square/nl'));
    expect([card.bytes.readUInt32BE(16), card.bytes.readUInt32BE(20)]).toEqual([1080, 1080]);
    expect(card.bytes.length).toBeLessThan(1_000_000);
    const drawing = await renderer.render(named('card/figure/fig-banen/square/nl/svg'));
    expect(drawing.bytes.toString()).toMatch(/^<svg /);
    const brief = await renderer.render(named('brief/subregion/ijmond/en'));
    expect(brief.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('tries once more when a process dies under it', async () => {
    const renderer = freshRenderer();
    const running = renderer.render(named('brief/subregion/ijmond/nl'));
    const before = workers();
    for (const pid of before) process.kill(pid, 'SIGKILL');
    expect((await running).made).toBe(true);
    expect(before.length).toBeGreaterThan(0);
  });

  it('gives up a file that takes too long, naming it, and goes on', async () => {
    const renderer = freshRenderer({ timeoutMs: 1 });
    const slow = renderer.render(named('brief/subregion/ijmond/nl'));
    await expect(slow).rejects.toThrow(RenderError);
    await expect(slow).rejects.toThrow(/brief\/subregion\/ijmond\/nl could not be made: it took longer/);
  });

  it('says which file could not be kept, and why', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const renderer = createRenderer({ store: diskStore(join(file, 'below')), processes: 1 });
    renderers.push(renderer);
    await expect(renderer.render(named('card/subregion/ijmond/x/nl'))).rejects.toThrow(
      /^card\/subregion\/ijmond\/x\/nl can’t be looked for in the store: ENOTDIR/,
    );
  });

  it('refuses more than may wait', async () => {
    const renderer = freshRenderer({ queue: 1 });
    const asked = ['wide', 'x', 'square', 'story'].map((format) =>
      renderer.render(named(`card/subregion/ijmond/${format}/nl`)),
    );
    const refused = (await Promise.allSettled(asked)).filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(2);
  });

  it('makes a good document of a text without an end, of signs from right to left and of signs that no font has', async () => {
    const renderer = freshRenderer({ timeoutMs: 60_000 });
    for (const text of ['Haven en staal. '.repeat(6_000), 'שלום עולם', 'Staal 🏭 en 漢字']) {
      const edition = smallEdition((documents) => {
        Object.assign(documents.subregions?.[0] ?? {}, { ambition: { nl: text.trim(), en: text.trim() } });
      });
      const { bytes } = await renderer.render(named('brief/subregion/ijmond/nl', edition));
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    }
  });

  it('leaves no half file', () => {
    const left = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(left.filter((name) => name.includes('.unfinished/'))).toEqual([]);
    expect(left.length).toBeGreaterThan(0);
  });
});
