import { expect, it } from 'vitest';
import { FOOTER_GROUPS } from './words';

it('leads from the foot of every page to the lists and sections, in groups', () => {
  expect(FOOTER_GROUPS.map(({ title, parts }) => [title.en, ...parts])).toEqual([
    [
      'The agenda',
      ...['chapters', 'agenda', 'accelerators', 'action-lines', 'cross-pollinations', 'audiences'],
    ],
    [
      'The region',
      ...['subregions', 'municipalities', 'themes', 'hotspots', 'find-my-place', 'programmes', 'partners'],
    ],
    [
      'Figures and data',
      ...['monitor', 'events', 'sources', 'glossary', 'downloads', 'open-data', 'changes', 'releases'],
    ],
  ]);
});
