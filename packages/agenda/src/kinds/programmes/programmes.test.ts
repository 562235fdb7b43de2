import { expect, it } from 'vitest';
import { smallAgenda } from '../../testing/documents.js';
import { editionOf } from '../../testing/edition.js';
import { PROGRAMME_KIND_LABELS } from './names.js';
import { programmeLinks } from './view.js';

const both = (text: string) => ({ nl: text, en: text });
const programme = (key: string, more: object) => ({
  changedOn: '2026-01-02',
  key,
  slug: both(key),
  title: both(key),
  lead: both(`Over ${key}.`),
  area: 'nl',
  ...more,
});

it('finds a programme by its kind and by every form of money that it gives besides', () => {
  const agenda = smallAgenda();
  agenda.documents.programmes = [
    programme('prog-fonds', { type: 'fund', alsoGives: ['loan'] }),
    programme('prog-subsidie', { type: 'subsidy', alsoGives: ['voucher'] }),
    programme('prog-training', { type: 'training' }),
  ];
  const edition = editionOf(agenda);
  const found = Object.keys(PROGRAMME_KIND_LABELS).map((kind) => [
    kind,
    programmeLinks(edition, 'nl', { kind }).map(({ key }) => key),
  ]);
  expect(found.filter(([, keys]) => keys?.length)).toEqual([
    ['fund', ['prog-fonds']],
    ['loan', ['prog-fonds']],
    ['grant', ['prog-subsidie']],
    ['voucher', ['prog-subsidie']],
    ['support', ['prog-training']],
  ]);
});
