import type { AnnotationMethod, StructureElement, TaggedDocument } from './document.js';

/** A node of the layout, as far as tagging needs it. */
export interface LaidOutNode {
  type: string;
  props?: Record<string, unknown> & {
    tag?: string;
    alt?: string;
    /** The text as it is read, where it is set in lines. */
    actual?: string;
    /** Where a link leads. */
    src?: string;
    decorative?: boolean;
    fixed?: boolean;
    lang?: string;
    scope?: string;
    order?: number;
    id?: string;
    /** Of what stands on every page: tagged on the first, decoration on the others. */
    once?: boolean;
    /** One of the items of which a document sets as many in full as fit. */
    item?: boolean;
  };
  box?: Partial<
    Record<
      'left' | 'top' | 'width' | 'height' | 'marginTop' | 'marginBottom' | 'paddingTop' | 'paddingBottom',
      number
    >
  >;
  children?: LaidOutNode[];
  lines?: unknown[];
  [rest: string]: unknown;
}

/** Thrown for a drawing that says neither what it shows nor that it is decoration. */
export class MissingAlternativeError extends Error {
  override name = 'MissingAlternativeError';
}

const DRAWINGS = new Set(['SVG', 'IMAGE', 'CANVAS']);

/** Draws a structure tree along with the pages: groups open and close around their content, leaves mark it. */
export class Tagger {
  readonly #stack: { element: StructureElement; tag: string }[];
  readonly #elements = new Map<number, StructureElement>();
  readonly #met = new Set<number>();
  #leaf: { element: StructureElement; tag: string } | null = null;
  #link: { target: string; element: StructureElement; open: boolean } | null = null;

  constructor(
    readonly document: TaggedDocument,
    language: string,
    /** The words of each link, by its address: what an annotation says of itself. */
    readonly linkTexts: ReadonlyMap<string, string>,
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
    if (props.fixed && !this.#isFirst(props)) return [node];
    if (node.type === 'TEXT') {
      if (!node.lines?.length || props.tag === 'Artifact') return [node];
      return [
        this.marker(() => this.#openLeaf(node, props.tag ?? 'P')),
        node,
        this.marker(() => this.#closeLeaf()),
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
        this.marker(() => this.#openContent(this.#elementOf(node, 'Figure', figure), 'Figure')),
        node,
        this.marker(() => this.#close()),
      ];
    }
    const tag = props.tag ?? (node.type === 'LINK' ? 'Link' : null);
    const children = this.mark(node.children ?? [], x, y);
    if (!tag) return [{ ...node, children }];
    return [
      this.marker(() => this.#stack.push({ element: this.#elementOf(node, tag), tag })),
      { ...node, children },
      this.marker(() => {
        const closed = this.#stack.pop();
        // An annotation is written to the page that is open when its element ends.
        if (closed?.tag === 'Link') closed.element.end();
      }),
    ];
  }

  /** Whether what stands on every page is here for the first time and has a meaning. */
  #isFirst({ once, order = 0 }: NonNullable<LaidOutNode['props']>): boolean {
    if (!once || this.#met.has(order)) return false;
    this.#met.add(order);
    return true;
  }

  /** A node that draws nothing of the layout's own but calls `act` in its place among the others. */
  marker(act: () => void): LaidOutNode {
    const props = {
      // react-pdf builds a painter of forty methods for every canvas that has a `paint`. A marker needs none, so it acts on the question.
      get paint() {
        act();
        return undefined;
      },
    };
    return { type: 'CANVAS', box: { top: 0, left: 0, width: 1, height: 1 }, style: {}, props };
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
    const { lang, scope, actual } = node.props ?? {};
    const element = this.document.struct(tag, { lang, scope, actual, ...options });
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
      const described = {
        ...options,
        Contents: new String(this.linkTexts.get(target) ?? this.linkTexts.get(`#${target}`) ?? target),
      };
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
