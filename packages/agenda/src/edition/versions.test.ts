import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { documentSchemas, KINDS } from '../documents.js';
import { type Bundle, contentSchema, hmacOf } from './bundle.js';
import { canonicalJson, sha256 } from './canonical.js';
import { openEdition } from './edition.js';
import { BundleError, type Reader, readBundle } from './read-bundle.js';
import { schemaHash } from './schema-hash.js';
import { SCHEMA_VERSION, SCHEMA_VERSIONS } from './versions.js';

const SECRET = 'a secret that everybody knows';

const fixtureFile = (version: string) => new URL(`./fixtures/edition-${version}.json`, import.meta.url);
const fixture = (version: string) => readFileSync(fixtureFile(version), 'utf8');

/** A bundle as a CMS of another time would seal it. */
function sealed(content: unknown, schemaVersion: unknown, more: object = {}): string {
  const { hmac, ...envelope } = (JSON.parse(fixture('1.2')) as Bundle).envelope;
  const own = { ...envelope, ...more, schemaVersion, id: sha256(canonicalJson(content)) };
  return JSON.stringify({ envelope: { ...own, hmac: hmacOf(own, SECRET) }, content });
}

type Raw = { scope: string; documents: Record<string, Record<string, unknown>[]> };

/** The content of a stored bundle, to be changed. */
const raw = (version = '1.2') => (JSON.parse(fixture(version)) as { content: Raw }).content;

describe('the versions of the schema', () => {
  it('have a new one when the schema changed', () => {
    expect(
      SCHEMA_VERSIONS.at(-1)?.hash,
      `The schema of editions is not that of version ${SCHEMA_VERSION} any more. Add a version to versions.ts: behind the dot where a program of ` +
        'today can read what will be written (something was added), before the dot where it can’t (renamed, removed, narrowed, another choice), ' +
        'and then a migration with it. `npm run small-edition` in packages/content prints its fixture.',
    ).toBe(schemaHash(contentSchema));
  });

  it('go up one by one, each with a hash and a bundle of its own', () => {
    const numbers = SCHEMA_VERSIONS.map(({ version }) => version.split('.').map(Number));
    for (const [at, [major = 0, minor = 0]] of numbers.entries()) {
      const [lastMajor = 0, lastMinor = 0] = numbers[at - 1] ?? [1, -1];
      const next = major === lastMajor ? minor === lastMinor + 1 : major === lastMajor + 1 && minor === 0;
      expect([major, minor, next]).toEqual([major, minor, true]);
    }
    expect(new Set(SCHEMA_VERSIONS.map(({ hash }) => hash)).size).toBe(SCHEMA_VERSIONS.length);
    for (const { version } of SCHEMA_VERSIONS)
      expect([version, existsSync(fixtureFile(version))]).toEqual([version, true]);
  });
});

describe('the hash of a schema', () => {
  const before = z.strictObject({ a: z.string().max(5), b: z.enum(['x', 'y']).default('x') });
  it.each([
    ['a longer text', z.strictObject({ a: z.string().max(6), b: z.enum(['x', 'y']).default('x') }), false],
    [
      'another choice',
      z.strictObject({ a: z.string().max(5), b: z.enum(['x', 'y', 'z']).default('x') }),
      false,
    ],
    ['another default', z.strictObject({ a: z.string().max(5), b: z.enum(['x', 'y']).default('y') }), false],
    ['another order', z.strictObject({ b: z.enum(['y', 'x']).default('x'), a: z.string().max(5) }), true],
  ])('with %s is the same: %s', (_, after, same) => {
    expect(schemaHash(after) === schemaHash(before)).toBe(same);
  });
});

describe.each(SCHEMA_VERSIONS)('a bundle of version $version', ({ version }) => {
  const bundle = readBundle(fixture(version), SECRET);
  const edition = openEdition(bundle);

  it('is read with all that it holds', () => {
    expect(edition.envelope).toMatchObject({ sequence: 7, revision: 12 });
    for (const kind of KINDS) expect(edition.all(kind)).toMatchObject(raw(version).documents[kind] ?? []);
    expect(edition.get('updates', 'update-1a').text.nl).toBe('Zie [IJmond](key:ijmond).');
    const image = edition.get('subregions', 'ijmond').image;
    expect(edition.get('media', image ?? '').alt.en).toBe('The port at night');
  });

  it('has what came later empty', () => {
    for (const programme of edition.all('programmes')) expect(Array.isArray(programme.alsoGives)).toBe(true);
  });

  it('is refused when it was altered', () => {
    expect(() => readBundle(fixture(version).replace('De haven', 'Het haventje'), SECRET)).toThrow(
      'does not fit its id',
    );
    expect(() => readBundle(fixture(version).replace('"sequence": 7', '"sequence": 8'), SECRET)).toThrow(
      'HMAC',
    );
  });
});

describe('a bundle of a newer CMS', () => {
  it('is read where only something was added: fields and kinds that are not known here are left out, with references to such', () => {
    const content = raw();
    const [figure] = content.documents.figures ?? [];
    const subregion = content.documents.subregions?.find(({ key }) => key === 'ijmond');
    Object.assign(figure ?? {}, {
      confidence: 'high',
      label: { ...(figure?.label as object), fr: 'emplois' },
    });
    Object.assign(subregion ?? {}, { profile: { nl: 'Zie [een bedrijf](key:company-1).' } });
    content.documents.companies = [{ key: 'company-1', name: 'Een bedrijf' }];
    const read = readBundle(sealed(content, '1.99', { channel: 'new' }), SECRET);
    expect(JSON.stringify(read.content)).not.toMatch(/confidence|emplois|company-1/);
    const edition = openEdition(read);
    expect(edition.get('subregions', 'ijmond').profile.nl).toBe('Zie een bedrijf.');
    expect(edition.all('figures').length).toBe(raw().documents.figures?.length);
  });

  it('is still held to who sealed it and to its hash, as these were written', () => {
    const content = raw();
    content.documents.companies = [{ key: 'company-1' }];
    const json = sealed(content, '1.99', { channel: 'new' });
    expect(() => readBundle(json.replace('"channel":"new"', '"channel":"old"'), SECRET)).toThrow('HMAC');
    expect(() => readBundle(json.replace('company-1', 'company-2'), SECRET)).toThrow('does not fit its id');
  });

  it('is refused where its major version is newer, saying what to do', () => {
    const read = () => readBundle(sealed(raw(), '2.0'), SECRET);
    expect(read).toThrow(BundleError);
    expect(read).toThrow(
      /written in version 2\.0 .* this program reads 1\.\d+ and older: bring it up to date/,
    );
  });

  it('of the same version has no fields that are not known', () => {
    const content = raw();
    Object.assign(content.documents.figures?.[0] ?? {}, { internalNote: 'a note' });
    expect(() => readBundle(sealed(content, SCHEMA_VERSION), SECRET)).toThrow('Unrecognized key');
  });
});

describe('a bundle of an older major version', () => {
  /** A program of tomorrow: sources have a name and no title, terms are gone, labels of figures are shorter. */
  const { terms: _, ...kept } = contentSchema.shape.documents.shape;
  const { title, ...source } = documentSchemas.sources.shape;
  const tomorrow = z.strictObject({
    scope: contentSchema.shape.scope,
    documents: z.strictObject({
      ...kept,
      sources: z.array(z.strictObject({ ...source, name: title })),
      figures: z.array(
        documentSchemas.figures.extend({
          label: z.strictObject({ nl: z.string().max(20), en: z.string().max(20) }),
        }),
      ),
    }),
  });
  const reader = (migrations: Reader['migrations']): Reader =>
    ({ version: '2.0', schema: tomorrow, migrations }) as unknown as Reader;
  const shortened = (text: unknown) => String(text).slice(0, 20);

  const toTwo: Reader['migrations'][number] = (content) => {
    const { terms: gone, ...documents } = (content as unknown as Raw).documents;
    const sources = (documents.sources ?? []).map(({ title: name, ...rest }) => ({ ...rest, name }));
    const figures = (documents.figures ?? []).map(({ label, ...rest }) => {
      const { nl, en } = label as Record<string, unknown>;
      return { ...rest, label: { nl: shortened(nl), en: shortened(en) } };
    });
    return { ...content, documents: { ...documents, sources, figures } };
  };

  it.each(SCHEMA_VERSIONS)(
    'as $version is brought up to a schema that renames, removes and narrows',
    ({ version }) => {
      const { content } = readBundle(fixture(version), SECRET, reader({ 1: toTwo }));
      expect(content.documents).not.toHaveProperty('terms');
      const [source] = content.documents.sources as unknown as { name: object }[];
      expect(source?.name).toEqual(raw(version).documents.sources?.[0]?.title);
    },
  );

  it('goes through every version between, in order', () => {
    const third = {
      ...reader({ 1: toTwo, 2: (content) => ({ ...content, scope: 'lobby' }) }),
      version: '3.0',
    };
    expect(readBundle(fixture('1.0'), SECRET, third).content.scope).toBe('lobby');
  });

  it('is refused where nothing brings it up, and where what does leaves something wrong', () => {
    expect(() => readBundle(fixture('1.0'), SECRET, reader({}))).toThrow(
      'nothing makes of version 1 of the schema the next one',
    );
    expect(() => readBundle(fixture('1.0'), SECRET, reader({ 1: (content) => content }))).toThrow(
      BundleError,
    );
  });
});
