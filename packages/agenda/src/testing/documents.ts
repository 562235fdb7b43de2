import { KINDS, type Kind } from '../documents.js';
import type { Candidate, RawDocument } from '../edition/compile.js';

const both = (nl: string, en: string) => ({ nl, en });

const page = (key: string, nl: string, en: string) => ({
  key,
  changedOn: '2026-01-02',
  slug: both(nl.toLowerCase().replaceAll(' ', '-'), en.toLowerCase().replaceAll(' ', '-')),
  title: both(nl, en),
  lead: both(`Over ${nl}.`, `About ${en}.`),
});

const noDocuments = () =>
  Object.fromEntries(KINDS.map((kind) => [kind, []])) as unknown as Record<Kind, RawDocument[]>;

/** A small agenda with one document of most kinds, for tests. Every call gives new objects. */
export function smallAgenda(): Candidate & { documents: Record<Kind, RawDocument[]> } {
  return {
    withheld: new Set(),
    documents: {
      ...noDocuments(),
      accelerators: [
        {
          ...page('acc-1', 'Geld', 'Money'),
          number: 1,
          body: both('Zie [lijn 1a](key:1a).', 'See [line 1a](key:1a).'),
          vision: both('Geld is te vinden.', 'Money can be found.'),
          governmentRole: both('Verbinden.', 'Connecting.'),
        },
      ],
      'action-lines': [
        {
          ...page('1a', 'Fondsen afstemmen', 'Aligning funds'),
          code: '1a',
          accelerator: 'acc-1',
          body: both('De fondsen praten.', 'The funds talk.'),
          deliverable: both('Eén aanbod.', 'One offer.'),
          initiators: ['ijmond', 'org-roms'],
          partners: [],
        },
      ],
      subregions: [
        {
          ...page('ijmond', 'IJmond', 'IJmond'),
          order: 1,
          tagline: both('Staal en zee', 'Steel and sea'),
          profile: both('Industrie aan zee.', 'Industry by the sea.'),
          ambition: both('Schoon staal.', 'Clean steel.'),
          keyFigures: ['fig-banen'],
        },
      ],
      figures: [
        {
          key: 'fig-banen',
          changedOn: '2026-03-04',
          value: 1_500_000,
          unit: 'count',
          label: both('banen', 'jobs'),
          year: null,
          area: 'mra',
          section: both('2.1', '2.1'),
        },
      ],
      asks: [
        {
          key: 'need-ij-lobby',
          changedOn: '2026-01-02',
          kind: 'lobby',
          title: both('Steun de IJmond', 'Support IJmond'),
          subregion: 'ijmond',
          addressees: ['state'],
          addressBasis: 'stated',
          audiences: ['the-hague'],
          problem: both('Het net is vol.', 'The grid is full.'),
          request: both('Verzwaar het net.', 'Reinforce the grid.'),
          figures: ['fig-banen'],
          actionLines: ['1a'],
          section: both('5.1', '5.1'),
        },
        {
          key: 'need-ij-inzet',
          changedOn: '2026-01-02',
          kind: 'commitment',
          title: both('Netwerken verbinden', 'Linking networks'),
          subregion: 'ijmond',
          addressees: [],
          addressBasis: 'none',
          audiences: ['the-hague'],
          problem: both('Netwerken kennen elkaar niet.', 'Networks do not know each other.'),
          request: both('IJmond brengt ze samen.', 'IJmond brings them together.'),
          section: both('5.1', '5.1'),
        },
      ],
      organisations: [
        { key: 'org-roms', changedOn: '2026-01-02', title: both('De ROM’s', 'The ROMs'), type: 'collective' },
      ],
      audiences: [
        {
          ...page('the-hague', 'Den Haag', 'The Hague'),
          order: 1,
          message: both('Dit vragen wij.', 'This is our ask.'),
          keyFigures: ['fig-banen'],
        },
        {
          ...page('public', 'Iedereen', 'Everyone'),
          order: 4,
          message: both('Dit doen wij.', 'This is what we do.'),
          keyFigures: ['fig-banen'],
        },
      ],
      municipalities: [
        { ...page('place-velsen', 'Velsen', 'Velsen'), subregion: 'ijmond' },
        { ...page('place-beverwijk', 'Beverwijk', 'Beverwijk'), subregion: 'ijmond' },
      ],
    },
  };
}
