import layoutDocument from '@react-pdf/layout';
import renderPDF from '@react-pdf/render';
import { Font, pdf } from '@react-pdf/renderer';
import PDFDocument from 'pdfkit';
import type { ReactElement } from 'react';

/** A node of the layout, as far as tagging needs it. */
export interface LaidOutNode {
  type: string;
  props?: Record<string, unknown> & {
    tag?: string;
    alt?: string;
    decorative?: boolean;
    fixed?: boolean;
    lang?: string;
    scope?: string;
    order?: number;
  };
  box?: { left?: number; top?: number; width?: number; height?: number };
  children?: LaidOutNode[];
  lines?: unknown[];
  [rest: string]: unknown;
}

/** pdfkit's own structure element. */
interface StructureElement {
  add(child: unknown): StructureElement;
  end(): void;
}

/** What of pdfkit's document the tagging uses beyond its published types. */
interface TaggedDocument extends NodeJS.EventEmitter {
  struct(type: string, options?: Record<string, unknown>): StructureElement;
  addStructure(element: StructureElement): void;
  markContent(tag: string, options?: Record<string, unknown>): void;
  markStructureContent(tag: string): unknown;
  endMarkedContent(): void;
  appendXML(xml: string): void;
  page: { markings: unknown[] };
  link: AnnotationMethod;
  goTo: AnnotationMethod;
  addContent(content: string): unknown;
  _addInfo(): void;
  info: Record<string, unknown>;
}

type AnnotationMethod = (
  x: number,
  y: number,
  width: number,
  height: number,
  target: string,
  options?: object,
) => unknown;

/** The layout's own types leave out the fonts, without which it can't measure a text. */
const layout = layoutDocument as unknown as (root: LaidOutNode, fonts: typeof Font) => Promise<LaidOutNode>;

/** What a document says of itself. */
export interface DocumentFacts {
  title: string;
  author: string;
  subject: string;
  /** BCP 47. */
  language: string;
  /** Fixed by the content, so that the same content gives the same bytes. */
  date: Date;
}

/** Thrown for a drawing that says neither what it shows nor that it is decoration. */
export class MissingAlternativeError extends Error {
  override name = 'MissingAlternativeError';
}

const DRAWINGS = new Set(['SVG', 'IMAGE', 'CANVAS']);

const PDF_UA = `<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about=""><pdfuaid:part>1</pdfuaid:part></rdf:Description><rdf:Description xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#" rdf:about=""><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA ID</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>part</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`;

const escapeXml = (text: unknown) =>
  typeof text === 'string' ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;') : text;

function openDocument({ title, author, subject, language, date }: DocumentFacts): TaggedDocument {
  const options = {
    pdfVersion: '1.7',
    // PDF/A-2a carries the claim of accessible structure; PDF/UA-1 is added to its metadata below.
    subset: 'PDF/A-2a',
    tagged: true,
    lang: language,
    displayTitle: true,
    autoFirstPage: false,
    info: {
      Title: title,
      Author: author,
      Subject: subject,
      Creator: 'MRA Innovatie',
      Producer: 'pdfkit',
      CreationDate: date,
    },
  };
  const document = new PDFDocument(
    options as unknown as PDFKit.PDFDocumentOptions,
  ) as unknown as TaggedDocument;
  document.appendXML(PDF_UA);
  // pdfkit writes these texts into XML as they are: an ampersand in a title would break the metadata.
  const addInfo = document._addInfo;
  document._addInfo = function addEscaped(this: TaggedDocument) {
    const { info } = this;
    this.info = {
      ...info,
      Title: escapeXml(info.Title),
      Author: escapeXml(info.Author),
      Subject: escapeXml(info.Subject),
    };
    addInfo.call(this);
    this.info = info;
  };
  return document;
}

/** Draws a structure tree along with the pages: groups open and close around their content, leaves mark it. */
class Tagger {
  readonly #stack: { element: StructureElement; tag: string }[];
  readonly #elements = new Map<number, StructureElement>();
  #leaf: { element: StructureElement; tag: string } | null = null;
  #link: { target: string; element: StructureElement; open: boolean } | null = null;

  constructor(
    readonly document: TaggedDocument,
    language: string,
  ) {
    const root = document.struct('Document', { lang: language });
    document.addStructure(root);
    this.#stack = [{ element: root, tag: 'Document' }];
    // Whatever is outside a leaf is decoration.
    document.on('pageAdded', () => document.markContent('Artifact'));
    document.link = this.#annotating(document.link);
    document.goTo = this.#annotating(document.goTo);
    this.#followText();
  }

  /** The layout with markers around all that has a meaning. */
  mark(nodes: readonly LaidOutNode[], left = 0, top = 0): LaidOutNode[] {
    return nodes.flatMap((node) =>
      this.#markNode(node, left + (node.box?.left ?? 0), top + (node.box?.top ?? 0)),
    );
  }

  #markNode(node: LaidOutNode, x: number, y: number): LaidOutNode[] {
    const props = node.props ?? {};
    if (props.fixed) return [node];
    if (node.type === 'TEXT') {
      if (!node.lines?.length) return [node];
      return [
        this.#marker(() => this.#openLeaf(node, props.tag ?? 'P')),
        node,
        this.#marker(() => this.#closeLeaf()),
      ];
    }
    if (DRAWINGS.has(node.type)) {
      if (props.decorative) return [node];
      if (!props.alt)
        throw new MissingAlternativeError(
          `A drawing (${node.type}) has no text alternative and is not marked as decorative`,
        );
      const { width = 0, height = 0 } = node.box ?? {};
      const figure = { alt: props.alt, bbox: [x, y, x + width, y + height] };
      return [
        this.#marker(() => this.#openContent(this.#elementOf(node, 'Figure', figure), 'Figure')),
        node,
        this.#marker(() => this.#close()),
      ];
    }
    const tag = props.tag ?? (node.type === 'LINK' ? 'Link' : null);
    const children = this.mark(node.children ?? [], x, y);
    if (!tag) return [{ ...node, children }];
    return [
      this.#marker(() => this.#stack.push({ element: this.#elementOf(node, tag), tag })),
      { ...node, children },
      this.#marker(() => {
        const closed = this.#stack.pop();
        // An annotation is written to the page that is open when its element ends.
        if (closed?.tag === 'Link') closed.element.end();
      }),
    ];
  }

  #marker(paint: () => void): LaidOutNode {
    return { type: 'CANVAS', box: { top: 0, left: 0, width: 1, height: 1 }, style: {}, props: { paint } };
  }

  get #parent(): { element: StructureElement; tag: string } {
    const parent = this.#stack.at(-1);
    if (!parent) throw new Error('The structure tree was closed more often than it was opened');
    return parent;
  }

  /** One element for a node, also when the node is split over pages. */
  #elementOf(node: LaidOutNode, tag: string, options: Record<string, unknown> = {}): StructureElement {
    const order = node.props?.order;
    const known = order === undefined ? undefined : this.#elements.get(order);
    if (known) return known;
    const { lang, scope } = node.props ?? {};
    const element = this.document.struct(tag, { lang, scope, ...options });
    this.#parent.element.add(element);
    if (order !== undefined) this.#elements.set(order, element);
    return element;
  }

  #endOpenMarks(): void {
    while (this.document.page.markings.length > 0) this.document.endMarkedContent();
  }

  #openContent(element: StructureElement, tag: string): void {
    this.#endOpenMarks();
    element.add(this.document.markStructureContent(tag));
  }

  #close(): void {
    this.#endOpenMarks();
    this.document.markContent('Artifact');
  }

  #openLeaf(node: LaidOutNode, tag: string): void {
    this.#leaf = { element: this.#elementOf(node, tag), tag };
    this.#openContent(this.#leaf.element, tag);
  }

  #closeLeaf(): void {
    this.#endLink();
    this.#leaf = null;
    this.#close();
  }

  #endLink(): void {
    this.#link?.element.end();
    this.#link = null;
  }

  /** A link inside a text becomes an element of its own inside the text's. */
  #annotating(annotate: AnnotationMethod): AnnotationMethod {
    return (x, y, width, height, target, options) => {
      const described = { ...options, Contents: new String(target) };
      if (!this.#leaf) {
        const inside = this.#parent.tag === 'Link' ? { structParent: this.#parent.element } : {};
        return annotate.call(this.document, x, y, width, height, target, { ...described, ...inside });
      }
      if (this.#link?.target !== target) {
        this.#endLink();
        const element = this.document.struct('Link');
        this.#leaf.element.add(element);
        this.#link = { target, element, open: false };
      }
      const link = this.#link;
      annotate.call(this.document, x, y, width, height, target, {
        ...described,
        structParent: link?.element,
      });
      if (link) {
        this.#openContent(link.element, 'Link');
        link.open = true;
      }
      return this.document;
    };
  }

  /** react-pdf writes a link's annotation before its text: the text that follows belongs to the link. */
  #followText(): void {
    const { document } = this;
    const addContent = document.addContent;
    document.addContent = (content: string) => {
      if (content === 'BT' && this.#leaf && this.#link && !this.#link.open) this.#endLink();
      addContent.call(document, content);
      if (content === 'ET' && this.#link?.open && this.#leaf) {
        this.#link.open = false;
        this.#openContent(this.#leaf.element, this.#leaf.tag);
      }
      return document;
    };
  }
}

/** Numbers the nodes before the layout splits them over pages, so that the parts are known as one. */
function number(root: LaidOutNode): void {
  let order = 0;
  const visit = (node: LaidOutNode) => {
    if (!node.props) return;
    order += 1;
    node.props = { ...node.props, order };
    node.children?.forEach(visit);
  };
  root.children?.forEach(visit);
}

/**
 * Makes a tagged PDF (PDF/UA-1 and PDF/A-2a) of a react-pdf document. Elements say what they are with `tag` (`H1`, `P`, `L`, …);
 * drawings have an `alt` or are `decorative`.
 * @throws {MissingAlternativeError}
 */
export async function renderTaggedPdf(element: ReactElement, facts: DocumentFacts): Promise<Buffer> {
  const { container } = pdf(element as Parameters<typeof pdf>[0]) as unknown as {
    container: { document: LaidOutNode };
  };
  number(container.document);
  const document = openDocument(facts);
  const tagger = new Tagger(document, facts.language);
  const laidOut = await layout(container.document, Font);
  const pages = (laidOut.children ?? []).map((page) => ({
    ...page,
    children: tagger.mark(page.children ?? []),
  }));
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
  renderPDF(document as never, { ...laidOut, children: pages } as never);
  return done;
}
