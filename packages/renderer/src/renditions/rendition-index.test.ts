import { describe, expect, it } from 'vitest';
import { ORIGIN, smallEdition } from '../testing/edition.js';
import { renditionsOf } from './rendition-index.js';

const index = renditionsOf(smallEdition(), { origin: ORIGIN });
const all = [...index.all()];

describe('the files of an edition, as they are asked for', () => {
  it('are each found by its id, as it is in the list of all', () => {
    for (const rendition of all) expect(index.get(rendition.id), rendition.id).toEqual(rendition);
  });

  it('have names that are known without what they show', () => {
    const names = [...index.names()];
    expect(names.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    for (const [at, { id, filename, mimeType, pattern, locale }] of names.entries()) {
      expect(all[at]).toMatchObject({ id, filename, mimeType, pattern, locale });
      expect(index.named(id)).toEqual(names[at]);
    }
  });

  it.each([
    '',
    'brief',
    'brief/subregion/nl',
    'brief/subregion/utrecht/nl',
    'brief/subregion/ijmond',
    'brief/subregion/ijmond/fr',
    'brief/agenda/nl/extra',
    'card/figure/fig-banen/nl',
    'card/figure/fig-banen/square/nl/pdf',
    'card/figure/fig-banen/huge/nl',
    'card/page/home/list/nl',
    'card/../etc/nl',
  ])('are none under %j', (id) => {
    expect(index.named(id)).toBeUndefined();
    expect(index.get(id)).toBeUndefined();
  });

  it('are the same objects when asked for again', () => {
    expect(index.get('brief/subregion/ijmond/nl')).toBe(index.get('brief/subregion/ijmond/nl'));
  });
});
