// Prints a small bundle of today's schema with documents of every kind, sealed with a secret that everybody knows: what later versions of the
// agenda must still be able to read. `npm run small-edition` in this room, when `versions.test.ts` of the agenda asks for one.
import {
  compileContent,
  KINDS,
  type Kind,
  NEEDED,
  type RawDocument,
  referringFields,
  sealBundle,
} from '@mra/agenda';
import { loadContent, publicDocument } from '../index.js';

const MOST_OF_A_KIND = 1;

const SECRET = 'a secret that everybody knows';
const FACTS = { sequence: 7, revision: 12, compiledAt: '2026-12-01T09:00:00.000Z', rollback: false };

const changedOn = '2026-12-01';
const both = (nl: string, en: string) => ({ nl, en });

/** Of the kinds of which the agenda has nothing yet. */
const OURS: Partial<Record<Kind, RawDocument[]>> = {
  media: [
    {
      key: 'pic-haven',
      changedOn,
      alt: both('De haven bij avond', 'The port at night'),
      credit: 'Een fotograaf',
      blob: '0123456789abcdef'.repeat(4),
      mimeType: 'image/jpeg',
      width: 1600,
      height: 900,
    },
  ],
  events: [
    {
      key: 'event-open-dag',
      changedOn,
      slug: both('open-dag', 'open-day'),
      title: both('Open dag', 'Open day'),
      lead: both('Kom kijken wat er gemaakt wordt.', 'Come and see what is being made.'),
      startsAt: '2027-03-04T14:00',
      endsAt: '2027-03-04T17:00',
      subregion: 'ijmond',
      language: 'nl-en',
    },
  ],
  updates: [
    {
      key: 'update-1a',
      changedOn,
      actionLine: '1a',
      date: changedOn,
      title: both('Begonnen', 'Begun'),
      text: both('Zie [IJmond](key:ijmond).', 'See [IJmond](key:ijmond).'),
      status: 'under-way',
    },
  ],
  redirects: [{ key: 'redirect-oud', changedOn, from: '/oud', to: '/nl/agenda' }],
};

const content = loadContent();

const all = new Map(
  KINDS.flatMap((kind) =>
    [...content[kind].map((document) => publicDocument(document) as RawDocument), ...(OURS[kind] ?? [])].map(
      (document) => [document.key, { kind, document }] as const,
    ),
  ),
);
const ijmond = all.get('ijmond');
if (ijmond) ijmond.document.image = 'pic-haven';

/** A few documents of each kind, with all that they name alone. */
const chosen = new Set<string>();
function choose(key: string): void {
  const found = all.get(key);
  if (!found || chosen.has(key)) return;
  chosen.add(key);
  for (const { name, shape } of referringFields[found.kind])
    if (shape === 'one' && typeof found.document[name] === 'string') choose(String(found.document[name]));
}
for (const { key } of NEEDED) choose(key);
for (const kind of KINDS)
  for (const [key] of [...all].filter(([, each]) => each.kind === kind).slice(0, MOST_OF_A_KIND)) choose(key);

const documents = Object.fromEntries(
  KINDS.map((kind) => [
    kind,
    [...all.values()]
      .filter((each) => each.kind === kind && chosen.has(each.document.key))
      .map((each) => each.document),
  ]),
) as unknown as Record<Kind, RawDocument[]>;
const withheld = new Set([...all.keys()].filter((key) => !chosen.has(key)));
const compiled = compileContent({ documents, withheld });
if (!compiled.content) throw new Error(JSON.stringify(compiled.problems));
process.stdout.write(`${JSON.stringify(sealBundle(compiled.content, FACTS, SECRET), null, 1)}\n`);
