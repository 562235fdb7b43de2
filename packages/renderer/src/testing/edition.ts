import { compileContent, type Edition, KINDS, openEdition, type RawDocument, sealBundle } from '@mra/agenda';

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
        municipalities: ['Beverwijk', 'Velsen'],
        keyFigures: ['fig-banen'],
      },
    ],
    'action-lines': [
      {
        ...page('1a', 'Fondsen afstemmen', 'Aligning funds'),
        code: '1a',
        accelerator: null,
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
    audiences: ['public', 'brussels'].map((key, at) => ({
      ...page(key, key, key),
      order: at + 1,
      message: both('Onze boodschap.', 'Our message.'),
      keyFigures: ['fig-banen'],
    })),
  };
  change(documents);
  const { content, problems } = compileContent({ documents: documents as never, withheld: new Set() });
  if (!content) throw new Error(JSON.stringify(problems));
  return openEdition(
    sealBundle(
      content,
      { sequence: 1, revision: 1, compiledAt: '2026-01-02T08:00:00.000Z', rollback: false },
      'secret',
    ),
  );
}
