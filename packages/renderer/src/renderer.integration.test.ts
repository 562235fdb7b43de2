import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, describe, expect, it } from 'vitest';
// As built: the child processes load the package from there.
import { createRenderer, listRenditions, type Rendition } from '../dist/index.js';
import { smallEdition } from './testing/edition.js';

const ORIGIN = 'https://mra.example';
const folders: string[] = [];
const renderers: { close(): Promise<void> }[] = [];

function freshRenderer() {
  const folder = mkdtempSync(join(tmpdir(), 'renditions-'));
  folders.push(folder);
  const renderer = createRenderer({ folder, processes: 1 });
  renderers.push(renderer);
  return renderer;
}

afterAll(async () => {
  await Promise.all(renderers.map((renderer) => renderer.close()));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function named(id: string, edition = smallEdition()): Rendition {
  const found = listRenditions(edition, { origin: ORIGIN }).find((rendition) => rendition.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

interface StructureNode {
  role?: string;
  lang?: string;
  alt?: string;
  children?: StructureNode[];
}

/** The structure tree as text: one element a line, indented. */
function outline(node: StructureNode, depth = 0): string[] {
  const children = node.children ?? [];
  if (!node.role) return [];
  const own =
    node.role === 'Root'
      ? []
      : [
          `${'  '.repeat(depth)}${node.role}${node.lang ? ` lang=${node.lang}` : ''}${node.alt ? ` “${node.alt}”` : ''}`,
        ];
  return [...own, ...children.flatMap((child) => outline(child, node.role === 'Root' ? depth : depth + 1))];
}

async function read(bytes: Buffer) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1)));
  const texts = await Promise.all(
    pages.map(async (page) =>
      (await page.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(' '),
    ),
  );
  const trees = await Promise.all(pages.map((page) => page.getStructTree()));
  const { info } = await pdf.getMetadata();
  return {
    text: texts.join(' '),
    structure: trees.flatMap((tree) => (tree ? outline(tree as StructureNode) : [])).join('\n'),
    language: (info as { Language?: string }).Language,
    marked: await pdf.getMarkInfo(),
    bookmarks: (await pdf.getOutline())?.map(({ title }) => title),
    pages: pdf.numPages,
  };
}

describe('briefs', () => {
  it('a subregion profile says in its structure what a reader sees', async () => {
    const { bytes } = await freshRenderer().render(named('brief/subregion/ijmond/en'));
    const pdf = await read(bytes);
    expect(pdf.marked).toMatchObject({ Marked: true });
    expect(pdf.language).toBe('en-GB');
    expect(pdf.text).toContain('4,500');
    expect(pdf.text).toContain('Reinforce the grid');
    expect(pdf.bookmarks).toContain('Ambition');
    expect(pdf.structure).toMatchInlineSnapshot(`
      "Document lang=en-GB
        Sect
          H1
          P
          P
          Figure “Map of the Amsterdam Metropolitan Area in squares, with IJmond lit.”
        L
          LI
            Lbl
            LBody
        Sect
          H2
          H3
          P
            Link
          L
            LI
              Lbl
              LBody
            LI
              Lbl
              LBody
        Sect
          H2
          P
        Sect
          H2
          L
            LI
              Lbl
              LBody
        Sect
          H2
          L
            LI
              Lbl
              LBody
        Sect
          H2
          P
      Document lang=en-GB
        Sect
          H2
          L
            LI
              Lbl
              LBody"
    `);
  }, 60_000);

  it('a lobby brief has a block for each ask, with its sources', async () => {
    const { bytes } = await freshRenderer().render(named('brief/lobby/brussels/en'));
    const pdf = await read(bytes);
    expect(pdf.text).toContain('Share the cost.');
    expect(pdf.text).toContain('Asked by: IJmond');
    expect(pdf.structure).toMatchInlineSnapshot(`
      "Document lang=en-GB
        H1
        P
        P
        L
          LI
            Lbl
            LBody
        Sect
          H2
          Sect
            H3
            P
            P
            P
            P
        Sect
          H2
          L
            LI
              Lbl
              LBody
            LI
              Lbl
              LBody"
    `);
  }, 60_000);
});

describe('renditions', () => {
  it('are the same bytes from two processes', async () => {
    for (const id of ['brief/subregion/ijmond/nl', 'card/page/subregions/ijmond/nl']) {
      const [one, other] = await Promise.all(
        [freshRenderer(), freshRenderer()].map((renderer) => renderer.render(named(id))),
      );
      expect(one?.bytes.equals(other?.bytes as Buffer)).toBe(true);
    }
  }, 60_000);

  it('are made once, and found afterwards also by their address', async () => {
    const renderer = freshRenderer();
    const card = named('card/new-dutch/ijmond/en');
    const [first, second] = await Promise.all([renderer.render(card), renderer.render(card)]);
    expect(first).toBe(second);
    expect((await renderer.render(card)).made).toBe(false);
    expect(await renderer.find(card.key, card.filename)).toEqual(first?.bytes);
    expect(await renderer.find('../../etc', 'passwd')).toBeNull();
  }, 60_000);

  it('change their key only when something that they show has changed', () => {
    const keys = (edition = smallEdition()) =>
      new Map(listRenditions(edition, { origin: ORIGIN }).map(({ id, key }) => [id, key]));
    const before = keys();
    const shown = keys(
      smallEdition((documents) => Object.assign(documents.figures?.[0] ?? {}, { value: 4600 })),
    );
    const unshown = keys(
      smallEdition((documents) => Object.assign(documents.figures?.[1] ?? {}, { value: 78 })),
    );
    expect(unshown).toEqual(before);
    expect(shown.get('brief/subregion/ijmond/nl')).not.toBe(before.get('brief/subregion/ijmond/nl'));
    expect(shown.get('card/new-dutch/ijmond/nl')).not.toBe(before.get('card/new-dutch/ijmond/nl'));
    expect(shown.get('card/page/subregions/ijmond/nl')).toBe(before.get('card/page/subregions/ijmond/nl'));
  });

  it('are cards of 1200 by 630 under a megabyte, with what they show in words', async () => {
    const card = named('card/page/home/home/nl');
    const { bytes } = await freshRenderer().render(card);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(bytes.length).toBeLessThan(1_000_000);
    expect(card.alt).toContain('Zeven regio’s');
  }, 60_000);
});
