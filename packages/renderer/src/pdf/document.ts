import PDFDocument from 'pdfkit';

/** pdfkit's own structure element. */
export interface StructureElement {
  add(child: unknown): StructureElement;
  end(): void;
}

/** What of pdfkit's document the tagging uses beyond its published types. */
export interface TaggedDocument extends NodeJS.EventEmitter {
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
  font(source: unknown, size: number): TaggedDocument;
  _font: unknown;
  fontSize(size: number): TaggedDocument;
  fillColor(colour: string): TaggedDocument;
  text(text: string, x: number, y: number, options: { lineBreak: false }): TaggedDocument;
  widthOfString(text: string): number;
  _addInfo(): void;
  info: Record<string, unknown>;
}

export type AnnotationMethod = (
  x: number,
  y: number,
  width: number,
  height: number,
  target: string,
  options?: object,
) => unknown;

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

const PDF_UA = `<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about=""><pdfuaid:part>1</pdfuaid:part></rdf:Description><rdf:Description xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#" rdf:about=""><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA ID</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>part</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`;

const escapeXml = (text: unknown) =>
  typeof text === 'string' ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;') : text;

/** Each run of text names its font anew, and pdfkit compares it with those that it has, table by table: once is enough. */
function rememberFonts(document: TaggedDocument): void {
  const embedded = new WeakMap<object, unknown>();
  const { font } = document;
  document.font = function remembered(source, size) {
    if (typeof source !== 'object' || source === null) return font.call(document, source, size);
    const known = embedded.get(source);
    if (known) {
      document._font = known;
      return document.fontSize(size);
    }
    font.call(document, source, size);
    embedded.set(source, document._font);
    return document;
  };
}

/** An empty tagged document with its metadata: PDF 1.7, PDF/A-2a and PDF/UA-1. */
export function openDocument({ title, author, subject, language, date }: DocumentFacts): TaggedDocument {
  const options = {
    pdfVersion: '1.7',
    // PDF/A-2a carries the claim of accessible structure; PDF/UA-1 is added to its metadata below.
    subset: 'PDF/A-2a',
    tagged: true,
    lang: language,
    displayTitle: true,
    autoFirstPage: false,
    // pdfkit would read the Helvetica that nothing here is set in.
    font: null,
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
  rememberFonts(document);
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
