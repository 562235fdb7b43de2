import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileContent, KINDS, type Kind, type RawDocument, sealBundle } from '@mra/agenda';
// biome-ignore lint/style/noRestrictedImports: a tool for developers, no part of the site; it stands in for the CMS
import { loadContent } from '@mra/content';

/** Writes an edition of the agenda's files into DATA_DIR/site, so that the pages can be worked on without a CMS. */
const both = (nl: string, en: string) => ({ nl, en });
const page = (key: string, nl: string, en: string) => ({
  key,
  changedOn: '2026-11-24',
  slug: both(
    nl.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
    en.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
  ),
  title: both(nl, en),
  lead: both('Een regel die nog komt.', 'A line that is still to come.'),
});

/** Stands in for kinds that have no file yet. */
const STAND_INS: Partial<Record<Kind, RawDocument[]>> = {
  accelerators: [1, 2].map((number) => ({
    ...page(`acc-${number}`, `Versneller ${number}`, `Accelerator ${number}`),
    number,
    body: both('Tekst.', 'Text.'),
    vision: both('Beeld.', 'Vision.'),
    governmentRole: both('Rol.', 'Role.'),
  })),
  'action-lines': ['1a', '2a'].map((code) => ({
    ...page(code, `Actielijn ${code}`, `Action line ${code}`),
    code,
    accelerator: `acc-${code[0]}`,
    body: both('Tekst.', 'Text.'),
    deliverable: both('Iets.', 'Something.'),
    initiators: ['ijmond'],
    partners: [],
  })),
  audiences: [
    ['public', 'Zeven regio’s, één motor', 'Seven regions, one engine'],
    ['the-hague', 'Den Haag', 'The Hague'],
    ['brussels', 'Brussel', 'Brussels'],
    ['new-dutch', 'New Dutch', 'New Dutch'],
  ].map(([key = '', nl = '', en = ''], at) => ({
    ...page(key, nl, en),
    order: at + 1,
    message: both('Boodschap.', 'Message.'),
    keyFigures: [],
  })),
  asks: ['lobby', 'commitment'].map((kind) => ({
    key: `need-${kind}`,
    changedOn: '2026-11-24',
    kind,
    title: both(`Voorbeeld van ${kind}`, `Example of ${kind}`),
    subregion: 'ijmond',
    addressees: ['state'],
    addressBasis: 'inferred',
    audiences: ['the-hague', 'brussels'],
    problem: both('Het net is vol.', 'The grid is full.'),
    request: both('Verzwaar het net.', 'Reinforce the grid.'),
    figures: [],
    sources: [],
    actionLines: ['1a'],
    section: both('5.1', '5.1'),
  })),
};

const content = loadContent();
const known = new Set<string>();
const documents = Object.fromEntries(
  KINDS.map((kind) => {
    const given = content[kind] as unknown as RawDocument[];
    const present = given.length > 0 ? given : (STAND_INS[kind] ?? []);
    return [
      kind,
      present.map(({ internalNote: _note, visibility: _visibility, ...document }) => {
        known.add(document.key);
        return document;
      }),
    ];
  }),
) as Record<Kind, RawDocument[]>;

// A link to what has no file yet is left out, as one to an unpublished document is.
const text = JSON.stringify(documents);
const named = [...text.matchAll(/"([a-z0-9-]+)"|key:([a-z0-9-]+)/g)].map(
  ([, quoted, linked]) => quoted ?? linked ?? '',
);
const withheld = new Set(named.filter((key) => !known.has(key)));
const { content: compiled, problems } = compileContent({ documents, withheld });
if (!compiled) {
  console.error(problems);
  process.exit(1);
}
const { DATA_DIR, EDITION_SECRET } = process.env;
if (!DATA_DIR || !EDITION_SECRET) throw new Error('DATA_DIR and EDITION_SECRET are needed.');
const facts = { sequence: 0, revision: 0, compiledAt: new Date().toISOString(), rollback: false };
mkdirSync(join(DATA_DIR, 'site'), { recursive: true });
writeFileSync(
  join(DATA_DIR, 'site', 'edition.json'),
  JSON.stringify(sealBundle(compiled, facts, EDITION_SECRET)),
);
console.log(`Written to ${join(DATA_DIR, 'site', 'edition.json')}`);
