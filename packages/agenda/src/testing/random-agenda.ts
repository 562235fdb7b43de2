import fc from 'fast-check';
import { KINDS, type Kind } from '../documents.js';
import type { RawDocument } from '../edition/compile.js';

const changedOn = '2026-01-02';
const both = (text: string) => ({ nl: `${text} nl`, en: `${text} en` });

/** Keys by kind: all that documents of a random agenda may refer to. */
const POOL = {
  chapters: ['ch-1', 'ch-2'],
  accelerators: ['acc-1', 'acc-2'],
  'action-lines': ['1a', '1b', '2a'],
  subregions: ['noord', 'zuid', 'oost'],
  hotspots: ['hot-1', 'hot-2', 'hot-3', 'hot-4'],
  organisations: ['org-1', 'org-2', 'org-3'],
  figures: ['fig-1', 'fig-2', 'fig-3', 'fig-4'],
  sources: ['src-1', 'src-2'],
  indicators: ['ind-1', 'ind-2'],
  observations: ['obs-1', 'obs-2', 'obs-3'],
  asks: ['ask-1', 'ask-2', 'ask-3'],
  audiences: ['public', 'the-hague'],
  messages: ['msg-1', 'msg-2', 'msg-3'],
  updates: ['upd-1', 'upd-2'],
  pages: ['colophon', 'contact'],
  media: ['pic-1', 'pic-2'],
  settings: ['settings'],
} as const satisfies Partial<Record<Kind, readonly string[]>>;

type PoolKind = keyof typeof POOL;

/** A document with the kind that it is of. */
export interface RandomDocument {
  kind: Kind;
  document: RawDocument;
}

const ALL_KEYS = Object.values(POOL).flat();

/** Chooses, always the same for the same seed. */
class Choices {
  constructor(private seed: number) {}

  /** A whole number from 0 to below `limit` (mulberry32). */
  below(limit: number): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  one<T>(...of: readonly T[]): T {
    return of[this.below(of.length)] as T;
  }

  some<T>(of: readonly T[], most = of.length): T[] {
    return of
      .map((each) => ({ each, at: this.below(1000) }))
      .toSorted((a, b) => a.at - b.at)
      .slice(0, this.below(Math.min(most, of.length) + 1))
      .map(({ each }) => each);
  }
}

/** Documents as an editor might have made them: any of them refers to any others that its fields allow, and its texts link to anything. */
function documentsOf(choose: Choices, keys: readonly string[]): RandomDocument[] {
  const from = (kind: PoolKind) => POOL[kind].filter((key) => keys.includes(key));
  const one = (kind: PoolKind) => choose.one(...from(kind));
  const maybe = (kind: PoolKind) => choose.one(null, ...from(kind));
  const many = (kind: PoolKind) => choose.some(from(kind));
  const link = () => `[${choose.one('daar', 'een *ander*', 'hier (en nu)')}](key:${choose.one(...keys)})`;
  const text = () =>
    choose.one(
      () => `Zie ${link()}.`,
      () => `${link()}${link()} en **vet ${link()}**`,
      () => `- een\n- ${link()}, twee`,
      () => 'Los.',
    )();
  const markdown = () => ({ nl: `${text()}\n\n${text()}`, en: text() });
  const page = (key: string) => ({ slug: { nl: key, en: key }, title: both(key), lead: both('Lead') });
  const make: Record<PoolKind, (key: string, at: number) => Record<string, unknown>> = {
    chapters: (key, at) => ({
      ...page(key),
      order: at + 1,
      body: markdown(),
      illustration: 'map',
      figures: many('figures'),
    }),
    accelerators: (key, at) => ({
      ...page(key),
      number: at + 1,
      body: markdown(),
      vision: markdown(),
      governmentRole: both('Verbinden.'),
      image: maybe('media'),
    }),
    'action-lines': (key) => ({
      ...page(key),
      code: key,
      accelerator: maybe('accelerators'),
      body: markdown(),
      deliverable: both('Iets.'),
      initiators: [...many('organisations'), ...many('subregions')],
    }),
    subregions: (key, at) => ({
      ...page(key),
      order: at + 1,
      tagline: both('Staal'),
      profile: markdown(),
      ambition: both('Schoon.'),
      keyFigures: many('figures'),
      image: maybe('media'),
    }),
    hotspots: (key) => ({
      ...page(key),
      type: 'campus',
      body: markdown(),
      subregion: maybe('subregions'),
      partOf: maybe('hotspots'),
      organisations: many('organisations'),
    }),
    organisations: (key) => ({ title: both(key), type: 'other', subregion: maybe('subregions') }),
    figures: () => ({
      value: 1,
      unit: 'count',
      label: both('banen'),
      year: null,
      area: choose.one('mra', 'subregion'),
      subregion: maybe('subregions'),
      source: maybe('sources'),
      section: both('2.1'),
    }),
    sources: (key) => ({ title: both(key), url: null, year: null }),
    indicators: (key, at) => ({
      title: both(key),
      definition: markdown(),
      unit: 'count',
      source: maybe('sources'),
      order: at + 1,
    }),
    observations: (_, at) => ({
      indicator: one('indicators'),
      period: `${2020 + at}`,
      area: choose.one('mra', 'subregion'),
      subregion: maybe('subregions'),
      value: 1,
      figure: maybe('figures'),
    }),
    asks: (key) => ({
      kind: 'ask',
      title: both(key),
      subregion: maybe('subregions'),
      addressBasis: 'none',
      audiences: many('audiences'),
      problem: markdown(),
      request: markdown(),
      figures: many('figures'),
      sources: many('sources'),
      actionLines: many('action-lines'),
      hotspots: many('hotspots'),
      section: both('5.1'),
    }),
    audiences: (key, at) => ({
      ...page(key),
      order: at + 1,
      message: markdown(),
      keyFigures: many('figures'),
    }),
    messages: () => ({ chapter: one('chapters'), audience: one('audiences'), text: both('Zo is het.') }),
    updates: () => ({
      actionLine: one('action-lines'),
      date: changedOn,
      title: both('Nieuws'),
      text: markdown(),
      source: maybe('sources'),
    }),
    pages: (key) => ({ ...page(key), body: markdown() }),
    media: (key) => ({
      alt: both(key),
      blob: (key === 'pic-1' ? '1' : '2').repeat(64),
      mimeType: 'image/png',
      width: 1,
      height: 1,
    }),
    settings: () => ({
      sender: both('De regio'),
      licence: both('CC BY 4.0'),
      licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
      logos: many('media'),
      navigation: ['agenda', ...many('pages')],
    }),
  };
  return (Object.keys(POOL) as PoolKind[]).flatMap((kind) =>
    from(kind).map((key, at) => ({ kind, document: { key, changedOn, ...make[kind](key, at) } })),
  );
}

/** Documents in the shape of a candidate. */
export function byKind(documents: readonly RandomDocument[]): Record<Kind, RawDocument[]> {
  const all = Object.fromEntries(KINDS.map((kind): [Kind, RawDocument[]] => [kind, []])) as Record<
    Kind,
    RawDocument[]
  >;
  for (const { kind, document } of documents) all[kind].push(document);
  return all;
}

/** What documents of a later day may differ in from an earlier one's. */
export interface RandomChanges {
  before: RandomDocument[];
  put: RandomDocument[];
  withdraw: string[];
}

function changesOf(seed: number, whole: boolean): RandomChanges {
  const choose = new Choices(seed);
  const first = ['public', ...POOL.chapters, ...POOL.indicators, ...POOL['action-lines']];
  const present = whole ? ALL_KEYS : [...new Set([...first, ...choose.some(ALL_KEYS)])];
  const before = documentsOf(choose, present);
  const put = choose.some(documentsOf(choose, ALL_KEYS), 4);
  const isPut = new Set(put.map(({ document }) => document.key));
  const takeable = ALL_KEYS.filter((key) => key !== 'public' && !isPut.has(key));
  return { before, put, withdraw: choose.some(takeable, 4) };
}

/** An agenda that holds together, documents added to it or changed, and keys that are withdrawn, which others may refer to. */
export const randomChanges: fc.Arbitrary<RandomChanges> = fc.integer().map((seed) => changesOf(seed, false));

/** The documents of an agenda that has all of them and holds together, always the same. */
export function randomAgenda(): RandomDocument[] {
  return changesOf(7, true).before;
}
