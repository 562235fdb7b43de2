import { expect, it } from 'vitest';
import { smallAgenda } from '../../testing/documents.js';
import { editionOf } from '../../testing/edition.js';
import { asksWhere } from './view.js';

const factsOf = (more: object, locale: 'nl' | 'en') => {
  const agenda = smallAgenda();
  agenda.documents.asks = agenda.documents.asks
    .filter(({ key }) => key === 'need-ij-lobby')
    .map((ask) => ({ ...ask, ...more }));
  const [ask] = asksWhere(editionOf(agenda), () => true, locale);
  return ask?.facts.map(({ label, value }) => `${label}: ${value.text} (${value.lang})`);
};

it('tells what is known of an ask, each fact with its name, in the language that it is in', () => {
  const known = {
    decisionMoment: { nl: 'Voorjaarsnota 2027', en: 'Spring budget 2027' },
    mandate: { nl: 'Het bestuur' },
    mandatedOn: '2026-03-04',
    outcome: { nl: 'Het net is [verzwaard](key:1a).\n\nIn **2027**.' },
  };
  expect(factsOf(known, 'nl')).toEqual([
    'Beslismoment: Voorjaarsnota 2027 (nl)',
    'Mandaat: Het bestuur, 4 maart 2026 (nl)',
    'Uitkomst: Het net is verzwaard. In 2027. (nl)',
  ]);
  expect(factsOf(known, 'en')).toEqual([
    'Decision moment: Spring budget 2027 (en)',
    'Mandate: Het bestuur, 4 maart 2026 (nl)',
    'Outcome: Het net is verzwaard. In 2027. (nl)',
  ]);
  expect(factsOf({}, 'nl')).toEqual([]);
});
