import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface StructureNode {
  role?: string;
  lang?: string;
  alt?: string;
  /** Of a leaf: the marked content that it stands for. */
  id?: string;
  children?: StructureNode[];
}

interface TextItem {
  type?: string;
  id?: string;
  str?: string;
}

/** The texts of a page by the marked content that they stand in. */
function textsOf(items: readonly TextItem[]): Map<string, string> {
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const { type, id, str } of items) {
    if (type === 'beginMarkedContentProps' || type === 'beginMarkedContent') open.push(id ?? '');
    else if (type === 'endMarkedContent') open.pop();
    else if (str) texts.set(open.at(-1) ?? '', (texts.get(open.at(-1) ?? '') ?? '') + str);
  }
  return texts;
}

/** The structure tree of a page as text: an element a line, indented, with the beginning of what it says. */
function outline(node: StructureNode, texts: ReadonlyMap<string, string>, depth = 0): string[] {
  if (!node.role) return [];
  const children = node.children ?? [];
  const own = children.flatMap(({ role, id }) => (role ? [] : [texts.get(id ?? '') ?? ''])).join('');
  const words = own.length > 60 ? `${own.slice(0, 59)}…` : own;
  const line = [
    `${'  '.repeat(depth)}${node.role}`,
    node.lang ? `lang=${node.lang}` : '',
    node.alt ? `“${node.alt}”` : '',
    words.trim(),
  ];
  const isRoot = node.role === 'Root';
  return [
    ...(isRoot ? [] : [line.filter(Boolean).join(' ')]),
    ...children.flatMap((child) => outline(child, texts, isRoot ? depth : depth + 1)),
  ];
}

/** The links within a document: their words, and the page that they lead to. */
async function leadsOf(pdf: PDFDocumentProxy) {
  const leads: { words: string; page: number }[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    for (const { dest, contentsObj } of await (await pdf.getPage(number)).getAnnotations()) {
      if (typeof dest !== 'string') continue;
      const [page] = (await pdf.getDestination(dest)) ?? [];
      leads.push({ words: String(contentsObj?.str ?? ''), page: (await pdf.getPageIndex(page)) + 1 });
    }
  }
  return leads;
}

/** What a reader's software learns from a PDF. */
export async function readPdf(bytes: Uint8Array) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => {
      const page = await pdf.getPage(at + 1);
      const marked = await page.getTextContent({ includeMarkedContent: true });
      const tree = (await page.getStructTree()) as StructureNode | null;
      const links = (await page.getAnnotations()).flatMap(({ url, contentsObj }) =>
        url ? [{ url: String(url), words: String(contentsObj?.str ?? '') }] : [],
      );
      return {
        text: marked.items.map((item) => ('str' in item ? item.str : '')).join(' '),
        structure: tree ? outline(tree, textsOf(marked.items as TextItem[])) : [],
        links,
      };
    }),
  );
  const { info } = await pdf.getMetadata();
  return {
    text: pages
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' '),
    /** The tree of each page, pages apart. */
    structure: pages.map(({ structure }) => structure.join('\n')).join('\n---\n'),
    links: pages.flatMap(({ links }) => links),
    language: (info as { Language?: string }).Language,
    title: (info as { Title?: string }).Title,
    marked: await pdf.getMarkInfo(),
    bookmarks: (await pdf.getOutline())?.map(({ title }) => title) ?? [],
    /** Where each link within the document leads: the page, counted from one. */
    leads: await leadsOf(pdf),
    texts: pages.map(({ text }) => text.replace(/\s+/g, ' ')),
    pages: pdf.numPages,
  };
}

/** A page as pixels. @param scale of 72 dots an inch */
export async function picturePdf(bytes: Uint8Array, pageNumber: number, scale: number) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const page = await pdf.getPage(pageNumber);
  const viewport = page.getViewport({ scale });
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  const { canvas, context } = (
    pdf as unknown as {
      canvasFactory: {
        create(
          width: number,
          height: number,
        ): {
          canvas: HTMLCanvasElement;
          context: { getImageData(x: number, y: number, w: number, h: number): { data: Uint8ClampedArray } };
        };
      };
    }
  ).canvasFactory.create(width, height);
  await page.render({ canvas, canvasContext: context as never, viewport }).promise;
  return { data: context.getImageData(0, 0, width, height).data, width, height };
}
