import { contentSchema, type Edition, KINDS, openEdition, sealBundle } from '@mra/agenda';
import { renditionsOf } from '@mra/renderer';
import type { OpenedEdition } from '../contract/opened-edition.js';
import { channelAt } from '../server/channels/channels.js';
import { openedEdition } from '../server/editions/opened-edition.js';
import { PUBLIC } from './public-audience.js';

export const ORIGIN = 'https://agenda.example';

export const HOTSPOT = {
  key: 'hot-lab',
  changedOn: '2026-11-20',
  slug: { nl: 'lab', en: 'lab' },
  title: { nl: 'Het “Lab”, in Haarlem', en: 'The Lab' },
  lead: { nl: 'Een plek waar bedrijven nieuwe machines uitproberen voordat zij ze kopen.' },
  type: 'lab',
  stage: null,
  subregion: null,
};

/** An edition of a few documents. @param documents by their kind */
export function editionOf(documents: object): Edition {
  const all = { ...Object.fromEntries(KINDS.map((kind) => [kind, []])), audiences: [PUBLIC], ...documents };
  const content = contentSchema.parse({ scope: 'public', documents: all });
  const facts = { sequence: 1, revision: 1, compiledAt: '2026-11-24T08:00:00.000Z', rollback: false };
  return openEdition(sealBundle(content, facts, 'secret'));
}

/** An edition of a few documents, ready to be served. */
export const openedOf = (documents: object): OpenedEdition => {
  const edition = editionOf(documents);
  return openedEdition(edition, renditionsOf(edition, { origin: ORIGIN }));
};

/** What a channel of an edition says; `null` where there is no such channel. */
export const readChannel = (edition: Edition, path: string) =>
  channelAt(path, edition, ORIGIN, '2026-11-24')?.make() ?? null;
