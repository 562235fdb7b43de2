import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { SETTINGS_KEY } from '@mra/agenda';
import { CHROMIUM_FLAGS, findBrowser, type System, startSystem } from '@mra/commands';
import { boundaryMap, MAP } from '@mra/design';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk, rich, type Stored } from './desk';

const LINE = '1a';
/** Where pictures of the pages go, for whoever wants to look at them. */
const PICTURES = process.env.PICTURES_OF_TESTS;

let system: System;
let desk: Desk;
let browser: Browser;

beforeAll(async () => {
  system = await startSystem();
  desk = await openDesk(system);
  browser = await chromium.launch({ executablePath: findBrowser(), args: CHROMIUM_FLAGS });
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await system?.stop();
}, 60_000);

const text = async (path: string) => (await fetch(system.origin + path)).text();

/** Waits until an address says something. */
const says = (path: string, words: string | RegExp) =>
  expect.poll(() => text(path), { timeout: 15_000, interval: 200, message: path }).toMatch(words);

async function picture(name: string, path: string) {
  if (!PICTURES) return;
  mkdirSync(PICTURES, { recursive: true });
  for (const width of [360, 1280])
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      await page.goto(system.origin + path);
      const file = join(PICTURES, `${name}-${width}-${colorScheme}.png`);
      await page.screenshot({ path: file, fullPage: true });
      await page.close();
    }
}

async function documentOf(collection: string, key: string): Promise<Stored> {
  const [found] = await desk.list(collection, `where[key][equals]=${key}`);
  if (!found) throw new Error(`There is no ${key}.`);
  return found;
}

describe('an event', () => {
  let event: Stored;

  it('is in the calendar, on its page and in the subscribers’ calendars when it is published', async () => {
    event = await desk.create('events', {
      title: 'Open dag van de makers',
      lead: 'Kijk binnen bij bedrijven die chips, kazen en schepen maken.',
      body: rich('Elke deur staat open, en wie er werkt vertelt erover.'),
      startsAt: '2031-05-08T10:00',
      endsAt: '2031-05-08T16:30',
      timeZone: 'Europe/Amsterdam',
      location: 'Velsen-Noord',
      subregion: (await documentOf('subregions', 'ijmond')).id,
      language: 'nl',
      registration: 'https://open-dag.example/aanmelden',
      _status: 'published',
    });
    await says('/nl/kalender', 'Open dag van de makers');
    await says('/nl/kalender/open-dag-van-de-makers', /donderdag 8 mei 2031,? 10:00–16:30/);
    expect(await text('/en/calendar')).toContain('Open dag van de makers');
    const calendar = await text('/nl/kalender.ics');
    expect(calendar).toContain('SUMMARY;LANGUAGE=nl:Open dag van de makers');
    expect(calendar).toContain('STATUS:CONFIRMED');
    await picture('calendar', '/nl/kalender');
    await picture('event', '/nl/kalender/open-dag-van-de-makers');
  }, 60_000);

  it('says so everywhere when it is cancelled', async () => {
    await desk.change('events', event.id, { cancelled: true, sequence: 1, _status: 'published' });
    await says('/nl/kalender.ics', /SEQUENCE:1[\s\S]*STATUS:CANCELLED/);
    const page = await text('/nl/kalender/open-dag-van-de-makers');
    expect(page).toContain('Gaat niet door');
    expect(page).toContain('EventCancelled');
    expect(page).not.toContain('https://open-dag.example/aanmelden');
    expect(await text('/nl/kalender')).toContain('Gaat niet door');
    await picture('cancelled', '/nl/kalender/open-dag-van-de-makers');
  }, 60_000);
});

it('an update stands on the timeline of its action line, in the tracker and in the line’s feed', async () => {
  const line = await documentOf('action-lines', LINE);
  const page = `/nl/actielijnen/${line.slug}`;
  expect(await text(page)).not.toContain('55%');
  await desk.create('updates', {
    actionLine: line.id,
    date: '2026-10-12',
    title: 'De eerste werkplaats is open',
    text: rich('Scholen en bedrijven delen er machines.'),
    status: 'under-way',
    progress: 55,
    _status: 'published',
  });
  await says(page, 'De eerste werkplaats is open');
  expect(await text(page)).toMatch(/55\s?(%|procent)/);
  expect(await text('/nl/actielijnen?status=under-way')).toContain(String(line.title));
  expect(await text('/nl/actielijnen')).toMatch(/55\s?(%|procent)/);
  expect(await text(`${page}.atom`)).toContain('Scholen en bedrijven delen er machines.');
  await picture('line', page);
  await picture('tracker', '/nl/actielijnen');
}, 60_000);

it('an observation is on the monitor', async () => {
  const [indicator] = await desk.list('indicators');
  if (!indicator) throw new Error('There is no indicator.');
  await desk.create('observations', {
    indicator: indicator.id,
    period: '2031',
    area: 'mra',
    value: 4321,
    qualifier: 'exact',
    _status: 'published',
  });
  await says('/nl/monitor', '4.321');
  await says('/en/monitor', '4,321');
  await picture('monitor', '/nl/monitor');
}, 60_000);

it('a release can be opened, and says what became different', async () => {
  expect(await text('/nl/vaste-edities')).toContain('Er is nog geen vaste editie');
  const release = await desk.create('releases', { name: 'Najaar 2026', note: 'Voor de bestuurders.' });
  await says('/nl/vaste-edities', 'Najaar 2026');
  expect(await text('/nl/vaste-edities')).toContain('Sindsdien is er niets veranderd');
  const opened = (await (await fetch(`${system.origin}/data/releases/${release.edition}.json`)).json()) as {
    id: string;
  };
  expect(opened.id).toBe(release.edition);
  const source = await documentOf('abbreviations', (await desk.list('abbreviations'))[0]?.key ?? '');
  await desk.change('abbreviations', source.id, { title: 'Een heel andere naam', _status: 'published' });
  await says('/nl/vaste-edities', /Sindsdien.*1.*verschil/);
  expect(await text('/nl/vaste-edities')).toContain('Een heel andere naam');
  expect(await text('/en/releases')).toContain('1 difference from the current version');
  await picture('releases', '/nl/vaste-edities');
}, 60_000);

it('the map of the hotspots is drawn with boundaries as soon as the settings have them', async () => {
  const raster = await text('/nl/hotspots');
  const features = MAP.map(({ name }, at) => {
    const [west, south] = [4.4 + (at % 6) * 0.2, 52.2 + Math.floor(at / 6) * 0.1];
    const ring: [number, number][] = [
      [west, south],
      [west + 0.2, south],
      [west + 0.2, south + 0.1],
      [west, south + 0.1],
      [west, south],
    ];
    return {
      type: 'Feature' as const,
      properties: { statnaam: name },
      geometry: { type: 'Polygon' as const, coordinates: [ring] },
    };
  });
  const boundaries = { type: 'FeatureCollection' as const, features };
  await desk.setGlobal(SETTINGS_KEY, { ...(await desk.global(SETTINGS_KEY)), boundaries });
  const drawn = boundaryMap(boundaries).shapes.map(({ path }) => `d="${path}"`);
  expect(drawn.filter((path) => raster.includes(path))).toEqual([]);
  await says('/nl/hotspots', drawn[0] ?? '');
  const html = await text('/nl/hotspots');
  expect(drawn.filter((path) => !html.includes(path))).toEqual([]);
  await picture('boundaries', '/nl/hotspots');
}, 60_000);
