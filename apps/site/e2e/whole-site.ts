import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** All that a stranger can reach from the sitemap. */
export interface WholeSite {
  /** The HTML of each page by its path. */
  pages: ReadonlyMap<string, string>;
  /** Where each file that a page links to or shows is now, by its file name. */
  files: ReadonlyMap<string, string>;
  /** Where there is something for machines: data, feeds, calendars. */
  data: ReadonlySet<string>;
}

/** The further pages of a long list, and the kinds of cards on offer, which no sitemap names. */
const FURTHER = /href="(\/[^"#]+\?[^"#]*\b(?:cards|pagina|page)=[^"#]*)/g;

/** Reads every page of the sitemap, and those of its long lists, and finds every file on them. @param origin the address of a running site */
export async function readWholeSite(origin: string): Promise<WholeSite> {
  const sitemap = await (await fetch(`${origin}/sitemap.xml`)).text();
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
  const pages = new Map<string, string>();
  const files = new Map<string, string>();
  const data = new Set<string>();
  const lasting = new Set<string>();
  const waiting = new Set(paths);
  for (const path of waiting) {
    const answer = await fetch(origin + path);
    if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
    const html = await answer.text();
    pages.set(path, html);
    // What is added to a set while it is read is read as well.
    for (const [, further = ''] of html.matchAll(FURTHER)) waiting.add(further.replaceAll('&amp;', '&'));
    for (const [file] of html.matchAll(/\/(?:renditions|blobs)\/[^"'\s)]+/g))
      files.set(file.slice(file.lastIndexOf('/') + 1), file);
    for (const [, file = ''] of html.matchAll(/href="(\/files\/[^"]+)"/g)) lasting.add(file);
    for (const [, link = ''] of html.matchAll(/href="(\/(?:data\/[^"]+|[^"]+\.(?:ics|atom)))"/g))
      data.add(link);
  }
  for (const path of lasting) {
    const { headers } = await fetch(origin + path, { method: 'HEAD', redirect: 'manual' });
    const file = headers.get('location');
    if (!file) throw new Error(`${path} leads nowhere`);
    files.set(file.slice(file.lastIndexOf('/') + 1), file);
  }
  return { pages, files, data };
}

/** The words of a PDF, and what it says of itself. */
export async function textOfPdf(bytes: ArrayBuffer): Promise<string> {
  // The reader takes the bytes away from whoever gave them.
  const pdf = await getDocument({ data: new Uint8Array(bytes.slice(0)), verbosity: 0 }).promise;
  const { info } = await pdf.getMetadata();
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => (await pdf.getPage(at + 1)).getTextContent()),
  );
  const words = pages.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : '')));
  return [JSON.stringify(info), ...words].join(' ');
}
