import { Document, Page } from '@react-pdf/renderer';
import { describe, expect, it } from 'vitest';
import { Box, Words } from '../briefs/parts/words/elements.js';
import { fitted, itemsInFull } from './fit.js';

/** On a page with room for 300 points: items of a height, and a list of what is only named. */
const documentOf = (items: number, height: number, { heading = 20, name = 10, pages = 1 } = {}) => ({
  element: (_scale: number, full: number) => (
    <Document>
      <Page size={[400, 400]} style={{ padding: 50 }}>
        {Array.from({ length: full }, (_, at) => (
          <Box key={at} item wrap={false} style={{ height }}>
            <Words style={{ fontSize: 8 }}>{`item ${at}`}</Words>
          </Box>
        ))}
        {full < items ? (
          <Box wrap={false} style={{ height: heading + name * (items - full) }}>
            <Words style={{ fontSize: 8 }}>others</Words>
          </Box>
        ) : null}
      </Page>
    </Document>
  ),
  pages,
  items,
});

describe('a document that names what it can’t set in full', () => {
  it.each([
    ['more than the first trial', 20, 18, { name: 1 }, 15],
    ['fewer than the first trial', 20, 90, { name: 4 }, 2],
    ['over several pages', 30, 90, { name: 4, pages: 3 }, 8],
    ['all of them', 12, 20, {}, 12],
    ['all of them, where the last name under its heading would take more room', 5, 60, { heading: 80 }, 5],
    ['one, where none fits', 8, 500, {}, 1],
  ])('sets as many as fit in full: %s', async (_, items, height, others, expected) => {
    expect(await itemsInFull(documentOf(items, height, others))).toBe(expected);
  });

  it('keeps to its pages', async () => {
    const { pages } = await fitted(documentOf(20, 90, { name: 4 }));
    expect(pages).toHaveLength(1);
  });
});
