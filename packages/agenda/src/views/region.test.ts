import { expect, it } from 'vitest';
import { actionLineView } from '../kinds/action-lines/view.js';
import { developmentLineViews } from '../kinds/development-lines/view.js';
import { hotspotLinks } from '../kinds/hotspots/view.js';
import { infrastructureViews } from '../kinds/infrastructure/view.js';
import { smallAgenda } from '../testing/documents.js';
import { editionOf } from '../testing/edition.js';

const both = (text: string) => ({ nl: text, en: text });
const base = { changedOn: '2026-01-02' };
const page = (key: string) => ({
  ...base,
  key,
  slug: both(key),
  title: both(key),
  lead: both(`Over ${key}.`),
});

function hotspots() {
  const agenda = smallAgenda();
  agenda.documents.places = [
    { ...base, key: 'place-leiden', title: both('Leiden'), type: 'city', outside: true },
  ];
  agenda.documents.hotspots = [
    { ...page('hot-haven'), type: 'port', subregion: 'ijmond' },
    { ...page('hot-leiden'), type: 'science-park', subregion: null, place: 'place-leiden' },
    { ...page('hot-ergens'), type: 'lab', subregion: null },
  ];
  for (const ask of agenda.documents.asks) Object.assign(ask, { hotspots: ['hot-haven'] });
  return editionOf(agenda);
}

it('says that a hotspot lies outside the MRA only where its place does', () => {
  expect(hotspotLinks(hotspots(), 'nl').map(({ key, outside }) => [key, outside])).toEqual([
    ['hot-ergens', false],
    ['hot-haven', false],
    ['hot-leiden', true],
  ]);
});

it('finds hotspots outside the MRA, and those whose place is not known, apart', () => {
  const keys = (subregion: string) => hotspotLinks(hotspots(), 'nl', { subregion }).map(({ key }) => key);
  expect(keys('outside')).toEqual(['hot-leiden']);
  expect(keys('not-known')).toEqual(['hot-ergens']);
  expect(keys('ijmond')).toEqual(['hot-haven']);
});

it('shows with an action line the hotspots that its asks are about, each once', () => {
  expect(actionLineView(hotspots(), '1a', 'nl').hotspots.map(({ key }) => key)).toEqual(['hot-haven']);
});

it('puts development lines below the one that they are a part of, in order', () => {
  const agenda = smallAgenda();
  const line = (key: string, order: number, parent: string | null = null) => ({
    ...base,
    key,
    subregion: 'ijmond',
    kind: 'line',
    order,
    parent,
    title: both(key),
    text: both('Wat de deelregio de komende jaren wil ontwikkelen.'),
  });
  agenda.documents['development-lines'] = [
    line('dev-b', 2),
    line('dev-a', 1),
    line('dev-b-2', 2, 'dev-b'),
    line('dev-b-1', 1, 'dev-b'),
  ];
  const shown = developmentLineViews(editionOf(agenda), 'ijmond', 'nl');
  expect(shown.map(({ key, parts }) => [key, parts.map((part) => part.key)])).toEqual([
    ['dev-a', []],
    ['dev-b', ['dev-b-1', 'dev-b-2']],
  ]);
});

it('counts what serves the whole MRA as a subregion’s infrastructure too', () => {
  const agenda = smallAgenda();
  agenda.documents.infrastructure = [
    { ...base, key: 'infra-net', title: both('Stroomnet'), type: 'energy', subregions: [] },
    { ...base, key: 'infra-haven', title: both('Haven'), type: 'port', subregions: ['ijmond'] },
  ];
  const edition = editionOf(agenda);
  expect(infrastructureViews(edition, 'nl', 'ijmond').map(({ key }) => key)).toEqual([
    'infra-haven',
    'infra-net',
  ]);
  expect(infrastructureViews(edition, 'nl', 'amsterdam').map(({ key }) => key)).toEqual(['infra-net']);
});
