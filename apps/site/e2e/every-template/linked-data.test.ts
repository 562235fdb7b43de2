import { LOCALES } from '@mra/agenda';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Site, startWithEveryTemplate, templates } from './templates';

type Thing = Record<string, unknown>;
type Wanted = (value: unknown) => boolean;

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

const text: Wanted = (value) => typeof value === 'string' && value.trim() !== '';
const address: Wanted = (value) => typeof value === 'string' && /^https?:\/\/[^\s]+$/.test(value);
const day: Wanted = (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
const moment: Wanted = (value) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d[+-]\d\d:\d\d$/.test(value);
const some =
  (wanted: Wanted): Wanted =>
  (value) =>
    listOf(value).length > 0 && listOf(value).every(wanted);
const a =
  (...types: string[]): Wanted =>
  (value) =>
    isThing(value) && types.includes(String(value['@type']));

/** What those who read it make mandatory, and what they recommend and we always know. */
const RULES: Record<string, Record<string, Wanted>> = {
  // https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
  BreadcrumbList: { itemListElement: (value) => listOf(value).length >= 2 && some(a('ListItem'))(value) },
  ListItem: { position: (value) => typeof value === 'number', name: text, item: address },
  // https://developers.google.com/search/docs/appearance/structured-data/event
  Event: {
    name: text,
    startDate: moment,
    endDate: moment,
    location: some(a('Place', 'VirtualLocation')),
    description: text,
    eventStatus: address,
    eventAttendanceMode: address,
    image: some(address),
    url: address,
  },
  Place: { name: text, address: a('PostalAddress') },
  // https://developers.google.com/search/docs/appearance/structured-data/dataset
  Dataset: {
    name: text,
    description: (value) => typeof value === 'string' && value.length >= 50 && value.length <= 5000,
    creator: some(a('Organization')),
    distribution: some(a('DataDownload')),
    dateModified: day,
    url: address,
    isAccessibleForFree: (value) => value === true,
    includedInDataCatalog: a('DataCatalog'),
  },
  DataDownload: { contentUrl: address, encodingFormat: text },
  DataCatalog: { name: text, url: address },
  DefinedTermSet: { '@id': address, name: text, hasDefinedTerm: some(a('DefinedTerm')) },
  DefinedTerm: { name: text, description: text, url: address, inDefinedTermSet: isThing },
  Organization: { name: text, url: address },
  WebSite: { name: text, url: address, publisher: a('Organization') },
};

/** Everything with a type, however deep. */
function thingsIn(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn);
  if (!isThing(value)) return [];
  return [...('@type' in value ? [value] : []), ...Object.values(value).flatMap(thingsIn)];
}

/** What a thing gets wrong. */
const problemsOf = (thing: Thing) =>
  Object.entries(RULES[String(thing['@type'])] ?? {})
    .filter(([property, wanted]) => !wanted(thing[property]))
    .map(([property]) => `${thing['@type']}.${property}: ${JSON.stringify(thing[property])}`);

let site: Site;
/** What each page says for machines, by its path. */
const said = new Map<string, Thing[]>();

beforeAll(async () => {
  site = await startWithEveryTemplate();
  for (const path of LOCALES.flatMap((locale) => templates(site, locale))) {
    const html = await (await fetch(site.origin + path)).text();
    const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
    said.set(path, thingsIn(scripts.map(([, json]) => JSON.parse(json ?? ''))));
  }
}, 120_000);

afterAll(() => site?.stop());

it('says all that search engines want of each thing, on every template', () => {
  const problems = [...said].flatMap(([path, things]) =>
    things.flatMap(problemsOf).map((problem) => `${path}: ${problem}`),
  );
  expect(problems).toEqual([]);
});

it('says where every page stands but the home page and what is no page', () => {
  const lost = [...said].filter(([, things]) => !things.some(a('BreadcrumbList'))).map(([path]) => path);
  expect(lost.filter((path) => !/^\/(?:nl|en)(?:\/nothing-here|\/%ZZ)?$/.test(path))).toEqual([]);
});

it('has all sorts of things that the site is about', () => {
  const types = new Set([...said.values()].flat().map((thing) => String(thing['@type'])));
  expect([...types].toSorted()).toEqual(expect.arrayContaining(Object.keys(RULES).toSorted()));
});
