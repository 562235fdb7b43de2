import { Document, Page, Svg } from '@react-pdf/renderer';
import jsqr from 'jsqr';
import { createElement } from 'react';
import { describe, expect, it, vi } from 'vitest';
import make from '../engine/make.js';
import { renderTaggedPdf } from '../pdf/render.js';
import { MissingAlternativeError } from '../pdf/tagger.js';
import { listRenditions } from '../renditions/list.js';
import { manyAsks, named, ORIGIN, smallEdition, wholeEdition } from '../testing/edition.js';
import { picturePdf, readPdf } from '../testing/pdf.js';
import { typeset } from '../text/typeset.js';

// The package is CommonJS: its default export is one level down for TypeScript alone.
const readQr = jsqr as unknown as typeof jsqr.default;

const pdfOf = async (id: string, edition = smallEdition()) => readPdf((await make(named(id, edition))).bytes);

describe('the structure of a brief', () => {
  it.each([
    ['subregion profile', 'brief/subregion/ijmond/en'],
    ['sheet of an accelerator', 'brief/accelerator/acc-1/nl'],
    ['factsheet of an action line', 'brief/action-line/1a/en'],
    ['lobby brief', 'brief/lobby/brussels/nl'],
    ['profile without asks', 'brief/lobby/new-dutch/en'],
    ['sheet of a theme', 'brief/theme/theme-staal/en'],
    ['story', 'brief/story/nl'],
    ['whole agenda', 'brief/agenda/en'],
  ])('a %s says what a reader sees', async (_, id) => {
    const rendition = named(id);
    const pdf = await readPdf((await make(rendition)).bytes);
    expect(pdf.marked).toMatchObject({ Marked: true });
    expect(pdf.language).toBe(id.endsWith('nl') ? 'nl-NL' : 'en-GB');
    const structure = pdf.structure.replaceAll(rendition.contentVersion, '«version»');
    await expect(structure).toMatchFileSnapshot(`../testing/structure/${id.replaceAll('/', '-')}.txt`);
  });

  it('a lobby brief with many asks says what a reader sees', async () => {
    const rendition = named('brief/lobby/brussels/en', manyAsks());
    const pdf = await readPdf((await make(rendition)).bytes);
    const structure = pdf.structure.replaceAll(rendition.contentVersion, '«version»');
    await expect(structure).toMatchFileSnapshot('../testing/structure/brief-lobby-many-en.txt');
  });

  it('marks passages in another language', async () => {
    const edition = smallEdition((documents) => {
      Object.assign(documents.subregions?.[0] ?? {}, { ambition: { nl: 'Schoon staal.' } });
    });
    const { structure } = await pdfOf('brief/subregion/ijmond/en', edition);
    expect(structure).toContain('Div lang=nl\n');
  });

  it('gives links the words that they stand on', async () => {
    const { links } = await pdfOf('brief/subregion/ijmond/en');
    expect(links).toContainEqual({ url: `${ORIGIN}/en/action-lines/1a`, words: 'line 1a' });
  });
});

describe('a brief', () => {
  const edition = wholeEdition();

  it.each([
    ['story', 'brief/story/nl'],
    ['story', 'brief/story/en'],
    ['whole agenda', 'brief/agenda/nl'],
    ['whole agenda', 'brief/agenda/en'],
  ])('the %s (%s) has contents that lead to the right pages', async (_, id) => {
    const pdf = await pdfOf(id, edition);
    expect(pdf.leads.length).toBeGreaterThan(8);
    for (const { words, page } of pdf.leads) {
      const [, title = '', printed] = /^(?:[\d.]+ )?(.+?) (\d+)$/.exec(words) ?? [];
      expect(Number(printed)).toBe(page);
      expect(pdf.texts[page - 1]?.replace(/\s/g, ''), words).toContain(title.replace(/\s/g, ''));
      expect(
        pdf.bookmarks.some((bookmark) => bookmark.endsWith(title)),
        title,
      ).toBe(true);
    }
  });

  it('repeats the heading of a table on each page, and tells it to a reader once', async () => {
    const pdf = await pdfOf('brief/agenda/en', edition);
    const run = pdf.texts.filter(
      (text) => text.includes('Innovation hotspots') && text.includes('What it is about'),
    );
    expect(run.length).toBeGreaterThan(2);
    expect(pdf.structure.match(/TH Kind$/gm)).toHaveLength(2);
  });

  it('never holds a block that is higher than a page, which would be drawn over others', async () => {
    const warned = vi.spyOn(console, 'warn');
    for (const { id } of listRenditions(edition, { origin: ORIGIN }).filter(({ id }) =>
      id.startsWith('brief/lobby'),
    ))
      await pdfOf(id, edition);
    expect(warned).not.toHaveBeenCalled();
  });

  it('holds every ask of The Hague: some in full, led to by a bookmark, the others by name', async () => {
    const pdf = await pdfOf('brief/lobby/the-hague/nl', edition);
    const asks = edition.all('asks').filter(({ audiences }) => audiences.includes('the-hague'));
    expect(asks.length).toBeGreaterThan(10);
    const letters = (text: string) => typeset(text).replace(/[\s-]/g, '');
    for (const { title } of asks) expect(letters(pdf.text)).toContain(letters(title.nl));
    const full = asks.filter(({ title }) => pdf.bookmarks.some((bookmark) => bookmark.endsWith(title.nl)));
    expect(full.length).toBeGreaterThan(3);
    expect(pdf.text.match(/Wij vragen:/g)).toHaveLength(full.length);
    expect(pdf.text).toContain(`Alle ${asks.length} vragen`);
    expect(pdf.links.map(({ url }) => url)).toContain(`${ORIGIN}/id/the-hague`);
  });

  it('sets in full the asks that weigh most, and of equal ones one of each asker first', async () => {
    const heavy = smallEdition((documents) => {
      const [ask] = documents.asks ?? [];
      documents.asks = Array.from({ length: 14 }, (_, at) => ({
        ...ask,
        key: `need-${at}`,
        subregion: at === 12 ? null : 'ijmond',
        weight: at === 13 ? 1 : null,
        title: { nl: `Vraag nummer ${at}x` },
        problem: { nl: 'Het net is vol, en nieuwe bedrijven moeten wachten op stroom. '.repeat(4) },
      }));
    });
    const { bookmarks } = await pdfOf('brief/lobby/brussels/nl', heavy);
    const asks = bookmarks.filter((bookmark) => bookmark.startsWith('Vraag nummer'));
    expect(asks.slice(0, 2)).toEqual(['Vraag nummer 13x', 'Vraag nummer 12x']);
    expect(asks.length).toBeLessThan(14);
  });

  it('leads from a source to where it is published', async () => {
    const sourced = smallEdition((documents) => {
      documents.sources = [
        {
          key: 'src-net',
          changedOn: '2026-01-02',
          title: { nl: 'Het net in cijfers' },
          url: 'https://www.net.example/cijfers',
          year: '2025',
        },
      ];
      Object.assign(documents.asks?.[0] ?? {}, { sources: ['src-net'] });
    });
    const { links, text } = await pdfOf('brief/lobby/brussels/nl', sourced);
    expect(links).toContainEqual({ url: 'https://www.net.example/cijfers', words: 'Het net in cijfers' });
    expect(text).toContain('(net.example)');
  });

  it('is stamped with version, date and permalink, which a phone reads from its QR code', async () => {
    const rendition = named('brief/subregion/ijmond/nl');
    const { bytes } = await make(rendition);
    const { text, pages } = await readPdf(bytes);
    expect(text).toContain(
      `Inhoudsversie ${rendition.contentVersion} · 2 januari 2026 · ${ORIGIN}/id/ijmond`,
    );
    const { data, width, height } = await picturePdf(bytes, pages, 3);
    expect(readQr(data, width, height)?.data).toBe(`${ORIGIN}/id/ijmond`);
  });

  it('is not made with a drawing that says nothing', async () => {
    const silent = createElement(Document, {}, createElement(Page, {}, createElement(Svg, {})));
    const facts = { title: 'T', author: 'A', subject: 'S', language: 'nl-NL', date: new Date(0) };
    await expect(renderTaggedPdf({ element: () => silent, facts, pages: 1 })).rejects.toThrow(
      MissingAlternativeError,
    );
  });
});
