import { Document, Page } from '@react-pdf/renderer';
import { describe, expect, it } from 'vitest';
import { Box, Words } from '../briefs/parts/words/elements.js';
import { layOutPages } from './render.js';
import type { LaidOutNode } from './tagger.js';

const ROWS = Array.from({ length: 700 }, (_, at) => `row-${at}`);

const textsOf = ({ lines = [], children = [] }: LaidOutNode): string[] => [
  ...lines.map((line) => (line as { string: string }).string.trim()),
  ...children.flatMap(textsOf),
];

describe('a flow that is far longer than what is laid out of it at a time', () => {
  it('goes on over pages with every row once, in order, and what follows it after the last', async () => {
    const { pages } = await layOutPages({
      element: () => (
        <Document>
          <Page size="A4" style={{ padding: 50 }}>
            <Box>
              {ROWS.map((row, at) => (
                <Box key={row} wrap={false} style={{ height: 14 + (at % 5) * 9 }}>
                  <Words style={{ fontSize: 9 }}>{row}</Words>
                </Box>
              ))}
            </Box>
            <Words>end</Words>
          </Page>
        </Document>
      ),
      facts: { title: '', author: '', subject: '', language: 'en', date: new Date(0) },
      pages: Number.POSITIVE_INFINITY,
    });
    expect(pages.length).toBeGreaterThan(25);
    expect(pages.flatMap(textsOf)).toEqual([...ROWS, 'end']);
    expect(pages.filter((page) => textsOf(page).length < 10)).toHaveLength(0);
  });
});
