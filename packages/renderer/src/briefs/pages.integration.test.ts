import { describe, expect, it } from 'vitest';
import { documentOf } from '../engine/draw-brief.js';
import { layOutPages } from '../pdf/render.js';
import { BRIEF_KINDS } from '../renditions/brief-kinds.js';
import { listRenditions } from '../renditions/list.js';
import { templateOf } from '../renditions/templates.js';
import { ORIGIN, wholeEdition } from '../testing/edition.js';
import { flawsOf } from '../testing/layout.js';

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

const briefs = listRenditions(wholeEdition(), { origin: ORIGIN }).filter((each) => each.type === 'brief');

describe('every brief of the agenda, in both languages', () => {
  it.each(BRIEF_KINDS.map(({ pattern }) => pattern))(
    '%s keeps its pages, and has none that a printer would send back',
    async (pattern) => {
      const [least = 0, most = 0] = PAGES[pattern] ?? [];
      const wrong: string[] = [];
      for (const brief of briefs.filter((each) => each.pattern === pattern)) {
        const { pages } = await layOutPages(documentOf(await templateOf(brief.template), brief));
        if (pages.length < least || pages.length > most) wrong.push(`${brief.id} has ${pages.length} pages`);
        wrong.push(...flawsOf(pages).map((flaw) => `${brief.id}: ${flaw}`));
      }
      expect(wrong).toEqual([]);
    },
  );
});
