import { describe, expect, it } from 'vitest';
import make from '../engine/make.js';
import { manyAsks, named, smallEdition } from '../testing/edition.js';
import { comparePage } from '../testing/pictures.js';

describe('a page of a brief looks as it was reviewed', () => {
  it.each([
    ['subregion', 'brief/subregion/ijmond/nl', 1, smallEdition],
    ['accelerator', 'brief/accelerator/acc-1/en', 1, smallEdition],
    ['action-line', 'brief/action-line/1a/nl', 1, smallEdition],
    ['theme', 'brief/theme/theme-staal/nl', 1, smallEdition],
    ['lobby-few', 'brief/lobby/brussels/en', 1, smallEdition],
    ['lobby-many', 'brief/lobby/brussels/nl', 2, manyAsks],
    ['story-cover', 'brief/story/nl', 1, smallEdition],
    ['story-chapter', 'brief/story/en', 3, smallEdition],
    ['agenda-contents', 'brief/agenda/nl', 2, smallEdition],
    ['agenda-chapter', 'brief/agenda/en', 9, smallEdition],
  ] as const)('%s', async (name, id, page, edition) => {
    // The version changes with the renderer itself.
    const rendition = { ...named(id, edition()), contentVersion: '00000000' };
    expect(await comparePage(name, (await make(rendition)).bytes, page)).toBe('same');
  });
});
