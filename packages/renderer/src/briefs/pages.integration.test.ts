import { describe, expect, it } from 'vitest';
import make from '../engine/make.js';
import { BRIEF_KINDS } from '../renditions/brief-kinds.js';
import { listRenditions } from '../renditions/list.js';
import { ORIGIN, wholeEdition } from '../testing/edition.js';
import { readPdf } from '../testing/pdf.js';

/** How many pages a brief of each kind has: at least, at most. */
const PAGES: Record<string, readonly [least: number, most: number]> = {
  'brief/agenda': [40, 80],
  'brief/story': [8, 12],
  'brief/subregion/:key': [2, 2],
  'brief/accelerator/:key': [1, 2],
  'brief/action-line/:key': [1, 2],
  'brief/theme/:key': [1, 2],
  'brief/lobby/:key': [1, 2],
};

const briefs = listRenditions(wholeEdition(), { origin: ORIGIN }).filter(({ type }) => type === 'brief');

/** What a page ends with, where that is a heading: what it is above stands on the next page. */
function strandedHeadings(structure: string): string[] {
  return structure
    .split('\n---\n')
    .map((page) => page.trimEnd().split('\n').at(-1) ?? '')
    .filter((last) => /^\s+H\d/.test(last));
}

describe('every brief of the agenda, in both languages', () => {
  it.each(BRIEF_KINDS.map(({ pattern }) => pattern))(
    '%s keeps its pages, and no heading is left alone',
    async (pattern) => {
      const [least = 0, most = 0] = PAGES[pattern] ?? [];
      const wrong: string[] = [];
      for (const brief of briefs.filter((each) => each.pattern === pattern)) {
        const { pages, structure } = await readPdf((await make(brief)).bytes);
        if (pages < least || pages > most) wrong.push(`${brief.id} has ${pages} pages`);
        wrong.push(
          ...strandedHeadings(structure).map((heading) => `${brief.id} leaves a heading: ${heading.trim()}`),
        );
      }
      expect(wrong).toEqual([]);
    },
  );
});
