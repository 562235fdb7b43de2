import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { discover, oneOfEachKind } from './discover.js';
import { drawPdf } from './pdf-pages.js';
import { contactSheet } from './sheet.js';

const PAGES: Record<string, string> = {
  '/nl': '<meta property="og:image" content="/renditions/abc/card-home.png">',
  '/nl/deelregios': '',
  '/nl/deelregios/ijmond': '<a href="/renditions/def/ijmond-nl.pdf">',
  '/nl/deelregios/amsterdam':
    '<a href="/renditions/def/ijmond-nl.pdf"><a href="https://elsewhere.example/x.pdf">',
};

const server = createServer((request, response) => {
  const origin = `http://${request.headers.host}`;
  const map = Object.keys(PAGES).map((path) => `<url><loc>${origin}${path}</loc></url>`);
  const body = request.url === '/sitemap.xml' ? map.join('') : PAGES[request.url ?? ''];
  response.writeHead(body === undefined ? 404 : 200).end(body);
});
let origin = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

describe('looking round', () => {
  it('finds all pages, a missing one, and every file once, of this site alone', async () => {
    const { pages, pdfs, cards } = await discover(origin);
    expect(pages.map(({ name }) => name)).toEqual([
      'nl',
      'nl-deelregios',
      'nl-deelregios-ijmond',
      'nl-deelregios-amsterdam',
      'nl-not-found',
    ]);
    expect(pdfs).toEqual([{ name: 'ijmond-nl', path: '/renditions/def/ijmond-nl.pdf' }]);
    expect(cards.map(({ name }) => name)).toEqual(['card-home']);
  });

  it('takes one page of each kind', async () => {
    const { pages } = await discover(origin);
    expect(oneOfEachKind(pages).map(({ name }) => name)).not.toContain('nl-deelregios-amsterdam');
    expect(oneOfEachKind(pages).map(({ name }) => name)).toContain('nl-deelregios-ijmond');
  });

  it('says when nobody is there', async () => {
    await expect(discover('http://127.0.0.1:9')).rejects.toThrow('127.0.0.1:9/sitemap.xml does not answer');
  });
});

describe('a picture', () => {
  it('of each page of a PDF is a PNG in its shape', async () => {
    const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>>';
    const pdf = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 2/Kids[3 0 R 4 0 R]>>endobj\n3 0 obj${page}endobj\n4 0 obj${page}endobj\ntrailer<</Root 1 0 R>>\n%%EOF`;
    const images = await drawPdf(new TextEncoder().encode(pdf));
    // https://www.w3.org/TR/png-3/#11IHDR: width and height stand at bytes 16 and 20.
    expect(images.map((image) => [image.readUInt32BE(16), image.readUInt32BE(20)])).toEqual([
      [300, 150],
      [300, 150],
    ]);
  });

  it('stands on the contact sheet under its chapter', () => {
    const sheet = contactSheet({
      Pages: [{ file: 'page-nl.png', caption: '/nl, phone & light' }],
      Cards: [],
    });
    expect(sheet).toContain('<h2>Pages (1)</h2>');
    expect(sheet).toContain('<img src="page-nl.png" alt="/nl, phone &amp; light"');
    expect(sheet).not.toContain('Cards');
  });
});
