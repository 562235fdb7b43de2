import { Document, Page, Svg } from '@react-pdf/renderer';
import jsqr from 'jsqr';
import { createElement } from 'react';
import { describe, expect, it, vi } from 'vitest';
import make from '../engine/make.js';
import { renderTaggedPdf } from '../pdf/render.js';
import { MissingAlternativeError } from '../pdf/tagger.js';
import { listRenditions } from '../renditions/list.js';
import { named, ORIGIN, smallEdition, wholeEdition } from '../testing/edition.js';
import { picturePdf, readPdf } from '../testing/pdf.js';

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

  it.each(edition.all('subregions').map(({ key }) => key))(
    'the profile of %s fills two pages',
    async (key) => {
      for (const locale of ['nl', 'en']) {
        const pdf = await pdfOf(`brief/subregion/${key}/${locale}`, edition);
        expect(pdf.pages).toBe(2);
      }
    },
  );

  it.each(edition.all('accelerators').map(({ key }) => key))('the sheet of %s fits one page', async (key) => {
    for (const locale of ['nl', 'en'])
      expect((await pdfOf(`brief/accelerator/${key}/${locale}`, edition)).pages).toBe(1);
  });

  it.each(edition.all('themes').map(({ key }) => key))('the sheet of %s fits two pages', async (key) => {
    for (const locale of ['nl', 'en'])
      expect((await pdfOf(`brief/theme/${key}/${locale}`, edition)).pages).toBeLessThanOrEqual(2);
  });

  it.each([
    ['story', 'brief/story/nl', 8, 12],
    ['story', 'brief/story/en', 8, 12],
    ['whole agenda', 'brief/agenda/nl', 40, 80],
    ['whole agenda', 'brief/agenda/en', 40, 80],
  ])('the %s (%s) has contents that lead to the right pages', async (_, id, least, most) => {
    const pdf = await pdfOf(id, edition);
    expect(pdf.pages).toBeGreaterThanOrEqual(least);
    expect(pdf.pages).toBeLessThanOrEqual(most);
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

  it('holds every ask of The Hague, listed first, and leads to it by a bookmark', async () => {
    const pdf = await pdfOf('brief/lobby/the-hague/nl', edition);
    const asks = edition.all('asks').filter(({ audiences }) => audiences.includes('the-hague'));
    expect(asks.length).toBeGreaterThan(10);
    for (const { title } of asks) expect(pdf.bookmarks.join('|')).toContain(title.nl);
    expect(pdf.text).toContain('Wij vragen:');
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
