import {
  compileContent,
  type Edition,
  KINDS,
  type Kind,
  openEdition,
  type RawDocument,
  sealBundle,
} from '@mra/agenda';
import { loadContent, publicDocument } from '@mra/content';
import { listRenditions } from '../renditions/list.js';
import type { Rendition } from '../renditions/rendition.js';

export const ORIGIN = 'https://mra.example';

const both = (nl: string, en: string) => ({ nl, en });

const page = (key: string, nl: string, en: string) => ({
  key,
  changedOn: '2026-01-02',
  slug: both(key, key),
  title: both(nl, en),
  lead: both(`Over ${nl}.`, `About ${en}.`),
});

const figure = (key: string, value: number, nl: string, en: string) => ({
  key,
  changedOn: '2026-01-02',
  value,
  unit: 'count',
  label: both(nl, en),
  year: null,
  area: 'mra',
  section: both('2.1 Sterk', '2.1 Strong'),
});

/** A small edition that never changes, so that what is made of it can be compared with a reviewed expectation. */
export function smallEdition(change: (documents: Record<string, RawDocument[]>) => void = () => {}): Edition {
  const documents: Record<string, RawDocument[]> = {
    ...Object.fromEntries(KINDS.map((kind) => [kind, []])),
    subregions: [
      {
        ...page('ijmond', 'IJmond', 'IJmond'),
        order: 1,
        tagline: both('Staal & zee', 'Steel & sea'),
        profile: both(
          '### Haven\n\nEen *haven* met [lijn 1a](key:1a).\n\n- wind\n- staal',
          '### Port\n\nA *port* with [line 1a](key:1a).\n\n- wind\n- steel',
        ),
        ambition: both('Schoon staal.', 'Clean steel.'),
        keyFigures: ['fig-banen'],
      },
    ],
    municipalities: ['Beverwijk', 'Velsen'].map((name) => ({
      ...page(`place-${name.toLowerCase()}`, name, name),
      subregion: 'ijmond',
    })),
    'action-lines': [
      {
        ...page('1a', 'Fondsen afstemmen', 'Aligning funds'),
        code: '1a',
        accelerator: 'acc-1',
        body: both('Tekst.', 'Text.'),
        deliverable: both('Aanbod.', 'Offer.'),
        initiators: ['ijmond'],
      },
    ],
    figures: [figure('fig-banen', 4500, 'banen', 'jobs'), figure('fig-woningen', 77, 'woningen', 'homes')],
    asks: [
      {
        key: 'need-ij',
        changedOn: '2026-01-02',
        kind: 'ask',
        title: both('Verzwaar het net', 'Reinforce the grid'),
        subregion: 'ijmond',
        addressees: ['eu'],
        addressBasis: 'stated',
        audiences: ['brussels'],
        problem: both('Het net is vol.', 'The grid is full.'),
        request: both('Betaal mee.', 'Share the cost.'),
        figures: ['fig-banen'],
        section: both('5.1 IJmond', '5.1 IJmond'),
      },
    ],
    accelerators: [
      {
        ...page('acc-1', 'Ondernemerschap & kapitaal', 'Entrepreneurship & capital'),
        number: 1,
        body: both('Geld vinden kost tijd.', 'Finding money takes time.'),
        vision: both('Elk goed plan vindt geld.', 'Every good plan finds money.'),
        governmentRole: both('Verbinden.', 'Connect.'),
      },
    ],
    themes: [{ ...page('theme-staal', 'Staal', 'Steel'), order: 1 }],
    sectors: [
      {
        key: 'sector-staal',
        changedOn: '2026-01-02',
        title: both('Groen staal', 'Green steel'),
        text: both('Staal zonder kolen.', 'Steel without coal.'),
        theme: 'theme-staal',
        subregions: ['ijmond'],
      },
    ],
    hotspots: [
      {
        ...page('hotspot-haven', 'De haven', 'The port'),
        type: 'port',
        subregion: 'ijmond',
        focus: both('wind op zee', 'wind at sea'),
        themes: ['theme-staal'],
      },
    ],
    chapters: [
      {
        ...page('chapter-begin', 'Het begin', 'The beginning'),
        order: 1,
        body: both('### Nu\n\nEr is staal.', '### Now\n\nThere is steel.'),
        illustration: 'map',
        figures: ['fig-banen'],
      },
    ],
    messages: [
      {
        key: 'message-begin',
        changedOn: '2026-01-02',
        chapter: 'chapter-begin',
        audience: 'brussels',
        text: both('Europa heeft staal nodig.', 'Europe needs steel.'),
      },
    ],
    terms: [
      {
        key: 'term-staal',
        changedOn: '2026-01-02',
        title: both('Staal', 'Steel'),
        text: both('IJzer met koolstof.', 'Iron with carbon.'),
      },
    ],
    settings: [
      {
        key: 'settings',
        changedOn: '2026-01-02',
        sender: both('De regio', 'The region'),
        mailbox: 'agenda@mra.example',
        transparencyRegister: '123456789012-34',
        licence: both('CC BY', 'CC BY'),
        licenceUrl: 'https://mra.example/licence',
        hashtags: ['Staal'],
      },
    ],
    audiences: ['public', 'brussels', 'new-dutch'].map((key, at) => ({
      ...page(key, key, key),
      order: at + 1,
      message: both('Onze boodschap.', 'Our message.'),
      keyFigures: ['fig-banen'],
    })),
  };
  change(documents);
  return editionOf(documents as Record<Kind, RawDocument[]>);
}

/** The small edition with so many asks that a lobby brief sets some in full and names the others. */
export function manyAsks(): Edition {
  return smallEdition((documents) => {
    const [ask] = documents.asks ?? [];
    documents.asks = Array.from({ length: 14 }, (_, at) => ({
      ...ask,
      key: `need-${String(at + 1).padStart(2, '0')}`,
      title: both(
        `Vraag ${at + 1}: verzwaar het net voor de haven en haar bedrijven`,
        `Ask ${at + 1}: reinforce the grid for the port and its companies`,
      ),
      problem: both(
        'Het net is vol, en nieuwe bedrijven moeten wachten op stroom. '.repeat(4),
        'The grid is full, and new companies have to wait for power. '.repeat(4),
      ),
      request: both(
        'Betaal mee aan een zwaarder net, en begin daar dit jaar mee. '.repeat(2),
        'Share the cost of a heavier grid, and begin with it this year. '.repeat(2),
      ),
    }));
  });
}

function editionOf(
  documents: Record<Kind, RawDocument[]>,
  withheld: ReadonlySet<string> = new Set(),
): Edition {
  const { content, problems } = compileContent({ documents, withheld });
  if (!content) throw new Error(JSON.stringify(problems));
  const facts = { sequence: 1, revision: 1, compiledAt: '2026-01-02T08:00:00.000Z', rollback: false };
  return openEdition(sealBundle(content, facts, 'secret'));
}

/** The agenda itself as an edition: what is public of the content that a new installation is filled with. */
export function wholeEdition(): Edition {
  const content = loadContent();
  const isWithheld = (document: object) => 'visibility' in document && document.visibility === 'lobby';
  const published = (kind: Kind) =>
    content[kind]
      .filter((document) => !isWithheld(document))
      .map((document) => publicDocument(document) as RawDocument);
  const withheld = KINDS.flatMap((kind) => content[kind].filter(isWithheld).map(({ key }) => key));
  return editionOf(
    Object.fromEntries(KINDS.map((kind) => [kind, published(kind)])) as Record<Kind, RawDocument[]>,
    new Set(withheld),
  );
}

const listed = new WeakMap<Edition, Rendition[]>();

/** A file of an edition by its id. The files of an edition are listed once. */
export function named(id: string, edition: Edition = smallEdition()): Rendition {
  const all = listed.get(edition) ?? listRenditions(edition, { origin: ORIGIN });
  listed.set(edition, all);
  const found = all.find((rendition) => rendition.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}
