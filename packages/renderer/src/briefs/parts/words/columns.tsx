import { type Block, type Prose, plainInline } from '@mra/agenda';
import { Box } from './elements.js';
import { Running } from './running.js';

const lengthOf = (block: Block): number =>
  block.type === 'list'
    ? block.items.reduce((sum, item) => sum + 20 + plainInline(item).length, 0)
    : 30 + plainInline(block.children).length;

const lengthOfAll = (blocks: readonly Block[]) => blocks.reduce((sum, block) => sum + lengthOf(block), 0);

/** A second column that is the longer one looks worse than a first, by so much. */
const SECOND_LONGER = 1.2;

/** A text in two parts of about the same length, none of which ends with a heading. */
export function halvesOf(blocks: readonly Block[]): [Block[], Block[]] {
  const unevenness = (cut: number) => {
    const surplus = lengthOfAll(blocks.slice(0, cut)) - lengthOfAll(blocks.slice(cut));
    return surplus >= 0 ? surplus : -SECOND_LONGER * surplus;
  };
  const [cut = blocks.length] = blocks
    .map((_, at) => at + 1)
    .filter((at) => blocks[at - 1]?.type !== 'heading')
    .toSorted((a, b) => unevenness(a) - unevenness(b));
  return [blocks.slice(0, cut), blocks.slice(cut)];
}

/** A text in the parts that its headings make, or in two of about the same length where it has none. */
export function partsOf(blocks: readonly Block[]): Block[][] {
  if (!blocks.some(({ type }) => type === 'heading')) return halvesOf(blocks);
  const parts: Block[][] = [];
  for (const block of blocks) {
    if (block.type === 'heading' || parts.length === 0) parts.push([block]);
    else parts.at(-1)?.push(block);
  }
  return parts;
}

/** So many characters have room in a column of one page. */
const MOST_ON_A_PAGE = 2600;
const isShort = (blocks: readonly Block[] = []) => lengthOfAll(blocks) <= MOST_ON_A_PAGE;

/** Running text in two columns, read row by row. */
export function TwoColumns({ of }: { of: Prose }) {
  const parts = partsOf(of.blocks);
  const rows = Array.from({ length: Math.ceil(parts.length / 2) }, (_, row) => [
    parts[row * 2],
    parts[row * 2 + 1],
  ]);
  return (
    <>
      {rows.map((row, at) => (
        <Box key={at} wrap={!row.every(isShort)} style={{ flexDirection: 'row', gap: 24, marginBottom: 3 }}>
          {row.map((blocks, column) => (
            <Box key={column} style={{ flex: 1 }}>
              <Running of={{ ...of, blocks: blocks ?? [] }} heading="H2" />
            </Box>
          ))}
        </Box>
      ))}
    </>
  );
}
