import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS, type Kind } from '../documents.js';
import {
  byKind,
  type RandomChanges,
  type RandomDocument,
  randomAgenda,
  randomChanges,
} from '../testing/random-agenda.js';
import { sealBundle } from './bundle.js';
import { compileContent } from './compile.js';
import { type Edition, openEdition } from './edition.js';
import { oncePerEdition } from './once.js';
import { OverlayError, overlay, withoutWithdrawn } from './overlay.js';

const FACTS = { sequence: 3, revision: 8, compiledAt: '2026-11-24T08:00:00.000Z', rollback: false };

function compiled(documents: readonly RandomDocument[], withheld: ReadonlySet<string> = new Set()): Edition {
  const { content, problems } = compileContent({ documents: byKind(documents), withheld });
  if (!content) throw new Error(JSON.stringify(problems));
  return openEdition(sealBundle(content, FACTS, 's'));
}

/** Single references that say something by being empty; all others of a random agenda are simply not known. */
const STATEMENTS = new Set(['hotspots.subregion', 'asks.subregion', 'action-lines.accelerator']);
const MUST = new Set([
  'messages.chapter',
  'messages.audience',
  'updates.actionLine',
  'observations.indicator',
]);
const SINGLE = [
  'subregion',
  'accelerator',
  'chapter',
  'audience',
  'actionLine',
  'indicator',
  'figure',
  'source',
  'image',
  'partOf',
];

/** The same by hand: what is withdrawn, and what can't stand without it, is taken out, single references are emptied, and all is compiled. */
function changedWhole({ before, put, withdraw }: RandomChanges): Edition {
  const all = new Map([...before, ...put].map((each) => [each.document.key, each]));
  for (const key of withdraw) all.delete(key);
  for (let falls = true; falls; ) {
    falls = false;
    for (const [key, { kind, document }] of all) {
      const rid: typeof document = { ...document };
      for (const field of SINGLE) {
        const target = document[field];
        if (typeof target !== 'string' || all.has(target)) continue;
        const name = `${kind}.${field}`;
        const ofSubregion = field === 'subregion' && document.area === 'subregion';
        if (MUST.has(name) || STATEMENTS.has(name) || ofSubregion) {
          all.delete(key);
          falls = true;
        }
        rid[field] = null;
      }
      if (all.has(key)) all.set(key, { kind, document: rid });
    }
  }
  const keys = [...before, ...put, ...withdraw.map((key) => ({ document: { key } }))];
  const everything = new Set([
    ...keys.map(({ document }) => document.key),
    ...referredKeys([...before, ...put]),
  ]);
  return compiled([...all.values()], new Set([...everything].filter((key) => !all.has(key))));
}

/** Whatever looks like a key somewhere in documents. */
function referredKeys(documents: readonly RandomDocument[]): string[] {
  return JSON.stringify(documents).match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? [];
}

const contentOf = (edition: Edition) => Object.fromEntries(KINDS.map((kind) => [kind, edition.all(kind)]));

describe('an overlay', () => {
  it('holds the same documents as the changed records compiled whole', () => {
    fc.assert(
      fc.property(randomChanges, (changes) => {
        const base = compiled(changes.before);
        const laid = overlay(base, changes);
        const whole = changedWhole(changes);
        expect(contentOf(laid)).toEqual(contentOf(whole));
      }),
      { numRuns: 60 },
    );
  });

  it('finds by key and by reference what a whole edition finds, also when laid over an overlay', () => {
    fc.assert(
      fc.property(randomChanges, ({ before, put, withdraw }) => {
        const base = compiled(before);
        // What the base was asked before must not be remembered by what lies over it.
        base.referring('asks', 'figures', 'fig-1');
        const laid = overlay(overlay(base, { put }), { withdraw });
        const whole = openEdition({ envelope: laid.envelope, content: laid.content });
        for (const kind of KINDS)
          for (const { key } of [...base.all(kind), ...whole.all(kind)]) {
            expect(laid.find(kind, key)).toBe(whole.find(kind, key));
            expect(laid.kindOf(key)).toBe(whole.kindOf(key));
          }
        for (const key of ['fig-1', 'fig-2', 'noord'])
          for (const [kind, field] of REFERRING)
            expect(laid.referring(kind, field as never, key)).toEqual(
              whole.referring(kind, field as never, key),
            );
      }),
      { numRuns: 40 },
    );
  });

  const REFERRING = [
    ['asks', 'figures'],
    ['subregions', 'keyFigures'],
    ['observations', 'figure'],
    ['hotspots', 'subregion'],
    ['figures', 'subregion'],
  ] as const satisfies [Kind, string][];

  it('is another edition for what is kept of editions, and leaves the first as it was', () => {
    const base = compiled(randomAgenda());
    const before = JSON.stringify(base.content);
    const titles = oncePerEdition((edition) => edition.all('pages').length + edition.all('figures').length);
    const [figure] = base.all('figures');
    const laid = overlay(base, { withdraw: [figure?.key ?? ''] });
    expect(titles(laid, 'nl')).toBe(titles(base, 'nl') - 1);
    expect(laid.id).toMatch(/^[0-9a-f]{64}$/);
    expect(laid.id).not.toBe(base.id);
    expect(overlay(base, { withdraw: [figure?.key ?? ''] }).id).toBe(laid.id);
    expect(JSON.stringify(base.content)).toBe(before);
  });

  it('shares the lists that stay as they are, and is the edition itself where nothing changes', () => {
    const base = compiled(randomAgenda());
    expect(overlay(base, { withdraw: ['nothing-of-that-name'] })).toBe(base);
    const put = base.all('sources').map((document) => ({ kind: 'sources' as const, document }));
    const laid = overlay(base, { put });
    expect(laid.all('asks')).toBe(base.all('asks'));
    expect(laid.id).not.toBe(base.id);
  });

  it('says for whom it is when that changes', () => {
    const lobby = overlay(compiled(randomAgenda()), { scope: 'lobby' });
    expect(lobby.content.scope).toBe('lobby');
  });

  it.each([
    ['what no edition can do without', { withdraw: ['public'] }, 'can do without audiences/public'],
    [
      'a note for the office',
      {
        put: [
          { kind: 'sources' as const, document: { key: 'x', changedOn: '2026-01-02', internalNote: 'x' } },
        ],
      },
      'sources/x does not fit',
    ],
    [
      'a key of another kind',
      { put: [{ kind: 'sources' as const, document: { key: 'public' } }] },
      'already used in audiences',
    ],
  ])('refuses %s', (_, changes, message) => {
    const base = compiled(randomAgenda());
    expect(() => overlay(base, changes)).toThrow(OverlayError);
    expect(() => overlay(base, changes)).toThrow(message);
  });
});

describe('an earlier edition', () => {
  it('holds nothing that the live one does not hold, and says how much went', () => {
    fc.assert(
      fc.property(randomChanges, (changes) => {
        const older = compiled(changes.before);
        const live = overlay(older, changes);
        const { edition, withdrawn } = withoutWithdrawn(older, live);
        const keys = (each: Edition) =>
          KINDS.flatMap((kind) => each.all(kind).map(({ key }) => `${kind}/${key}`));
        const held = new Set(keys(live));
        expect(keys(edition).filter((key) => !held.has(key))).toEqual([]);
        expect(withdrawn).toBe(keys(older).length - keys(edition).length);
        for (const key of changes.withdraw) {
          expect(edition.kindOf(key)).toBeUndefined();
          expect(JSON.stringify(edition.content)).not.toMatch(new RegExp(`[[,:]"${key}"[^:]|key:${key}\\)`));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('stays itself while the live one holds all of it, whatever that says of it by now', () => {
    const older = compiled(randomAgenda());
    const [source] = older.all('sources');
    if (!source) throw new Error('There is no source');
    const document = { ...source, title: { nl: 'Anders' } };
    const live = overlay(older, { put: [{ kind: 'sources', document }] });
    expect(withoutWithdrawn(older, live)).toEqual({ edition: older, withdrawn: 0 });
    expect(withoutWithdrawn(older, live).edition.get('sources', source.key).title).toEqual(source.title);
  });

  it('loses a picture of which the file was replaced, and keeps the page that showed it', () => {
    const documents = randomAgenda().map(({ kind, document }) => ({
      kind,
      document: kind === 'subregions' ? { ...document, image: 'pic-1' } : document,
    }));
    const older = compiled(documents);
    const [picture] = older.all('media').filter(({ key }) => key === 'pic-1');
    if (!picture) throw new Error('There is no picture');
    const live = overlay(older, { put: [{ kind: 'media', document: { ...picture, blob: '9'.repeat(64) } }] });
    const { edition } = withoutWithdrawn(older, live);
    expect(JSON.stringify(edition.content)).not.toContain('1'.repeat(64));
    expect(edition.all('subregions').map(({ image }) => image)).toEqual(
      older.all('subregions').map(() => null),
    );
  });
});
