import type { Block, Inline } from '@mra/agenda';
import { linkedKey } from '@mra/agenda';

/** A node of Lexical's stored state, as far as the agenda's subset needs it. */
export interface LexicalNode {
  type: string;
  version: number;
  children?: LexicalNode[];
  text?: string;
  format?: number | string;
  tag?: string;
  listType?: string;
  fields?: {
    linkType?: string;
    url?: string;
    newTab?: boolean;
    doc?: { relationTo: string; value: unknown } | null;
  };
  [rest: string]: unknown;
}

export interface LexicalState {
  root: LexicalNode;
}

/** A document as Payload's relationship fields store it. */
export interface DocumentLink {
  relationTo: string;
  value: number | string;
}

/** Thrown for editor content that the agenda's Markdown has no form for. */
export class RichTextError extends Error {
  override name = 'RichTextError';
}

const BOLD = 1;
const ITALIC = 2;

/** Says which key a stored link means, or `null` when the document is gone. */
type KeyOf = (link: DocumentLink) => string | null;

/** A piece of a line: text with its marks, or a link. */
type Piece = { text: string; marks: number } | { link: string; children: Inline[] };

function hrefOf(fields: LexicalNode['fields'], keyOf: KeyOf): string | null {
  if (fields?.linkType !== 'internal') return fields?.url || null;
  const value = fields.doc?.value;
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
  if (!fields.doc || (typeof id !== 'number' && typeof id !== 'string')) return null;
  const key = keyOf({ relationTo: fields.doc.relationTo, value: id });
  return key && `key:${key}`;
}

function pieces(nodes: readonly LexicalNode[], keyOf: KeyOf): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    switch (node.type) {
      case 'text':
        return [{ text: node.text ?? '', marks: Number(node.format ?? 0) & (BOLD | ITALIC) }];
      case 'linebreak':
      case 'tab':
        return [{ text: ' ', marks: 0 }];
      case 'link':
      case 'autolink': {
        const href = hrefOf(node.fields, keyOf);
        const inner = pieces(node.children ?? [], keyOf);
        return href ? [{ link: href, children: marked(inner, 0) }] : inner;
      }
      default:
        throw new RichTextError(node.type);
    }
  });
}

/** Markdown has no mark that begins or ends with a space: the spaces at the ends of a marked run move outside. */
function spacesOutside(run: readonly Piece[]): { before: string; inner: Piece[]; after: string } {
  const inner = run.map((piece) => ({ ...piece }));
  const [first, last] = [inner[0], inner.at(-1)];
  let [before, after] = ['', ''];
  if (first && 'text' in first) {
    before = /^\s*/.exec(first.text)?.[0] ?? '';
    first.text = first.text.slice(before.length);
  }
  if (last && 'text' in last) {
    after = /\s*$/.exec(last.text)?.[0] ?? '';
    last.text = last.text.slice(0, last.text.length - after.length);
  }
  return { before, inner: inner.filter((piece) => !('text' in piece) || piece.text !== ''), after };
}

function carries(piece: Piece | undefined, mark: number): boolean {
  return piece !== undefined && !('link' in piece) && (piece.marks & mark) !== 0;
}

/** Adds words to a line, to the text that it ends with where it ends with text. */
function addText(line: Inline[], text: string): void {
  const last = line.at(-1);
  if (last?.type === 'text') last.text += text;
  else if (text) line.push({ type: 'text', text });
}

/** Pieces as nested marks: bold outside, italic inside. */
function marked(all: readonly Piece[], open: number): Inline[] {
  const result: Inline[] = [];
  for (let at = 0; at < all.length; ) {
    const piece = all[at];
    const mark = [BOLD, ITALIC].find((each) => (open & each) === 0 && carries(piece, each));
    if (mark) {
      let end = at;
      while (carries(all[end], mark)) end += 1;
      const { before, inner, after } = spacesOutside(all.slice(at, end));
      const children = marked(inner, open | mark);
      addText(result, before);
      if (children.length > 0) result.push({ type: mark === BOLD ? 'strong' : 'emphasis', children });
      addText(result, after);
      at = end;
      continue;
    }
    if (piece && 'link' in piece) result.push({ type: 'link', href: piece.link, children: piece.children });
    else if (piece) addText(result, piece.text);
    at += 1;
  }
  return result;
}

/** A line without the spaces that Markdown would drop anyway. */
function line(nodes: readonly LexicalNode[] | undefined, keyOf: KeyOf): Inline[] {
  const inlines = marked(pieces(nodes ?? [], keyOf), 0).map((node) =>
    node.type === 'text'
      ? { ...node, text: node.text.replace(/\s+/g, (space) => (space.includes('\u00a0') ? space : ' ')) }
      : node,
  );
  const first = inlines[0];
  if (first?.type === 'text') first.text = first.text.trimStart();
  const last = inlines.at(-1);
  if (last?.type === 'text') last.text = last.text.trimEnd();
  return inlines.filter((node) => node.type !== 'text' || node.text !== '');
}

/**
 * Turns the editor's state into the agenda's blocks; empty paragraphs fall away.
 * @throws {RichTextError} for anything that the subset has no form for, such as a table.
 */
export function blocksOf(state: LexicalState, keyOf: KeyOf): Block[] {
  return (state.root.children ?? []).flatMap((node): Block[] => {
    if (node.type === 'list') {
      const items = (node.children ?? [])
        .map((item) => line(item.children, keyOf))
        .filter((item) => item.length > 0);
      return items.length > 0 ? [{ type: 'list', ordered: node.listType === 'number', items }] : [];
    }
    if (node.type !== 'paragraph' && !(node.type === 'heading' && node.tag === 'h3')) {
      throw new RichTextError(node.tag ?? node.type);
    }
    const children = line(node.children, keyOf);
    return children.length > 0 ? [{ type: node.type, children }] : [];
  });
}

const element = { version: 1, direction: 'ltr', format: '', indent: 0 } as const;

function inlineNodes(
  inlines: readonly Inline[],
  marks: number,
  linkTo: (key: string) => DocumentLink | null,
): LexicalNode[] {
  return inlines.flatMap((node): LexicalNode[] => {
    switch (node.type) {
      case 'text':
        return [
          { type: 'text', version: 1, text: node.text, format: marks, detail: 0, mode: 'normal', style: '' },
        ];
      case 'strong':
        return inlineNodes(node.children, marks | BOLD, linkTo);
      case 'emphasis':
        return inlineNodes(node.children, marks | ITALIC, linkTo);
      case 'link': {
        const children = inlineNodes(node.children, marks, linkTo);
        const key = linkedKey(node.href);
        if (!key) {
          return [
            {
              ...element,
              type: 'link',
              version: 3,
              children,
              fields: { linkType: 'custom', url: node.href, newTab: false },
            },
          ];
        }
        const doc = linkTo(key);
        if (!doc) return children;
        return [
          {
            ...element,
            type: 'link',
            version: 3,
            children,
            fields: { linkType: 'internal', doc, newTab: false },
          },
        ];
      }
      default:
        return [];
    }
  });
}

/** Turns the agenda's blocks into the editor's state. @param linkTo finds the document of a key; `null` leaves plain text */
export function stateOf(
  blocks: readonly Block[],
  linkTo: (key: string) => DocumentLink | null,
): LexicalState {
  const children = blocks.map((block): LexicalNode => {
    if (block.type === 'list') {
      const items = block.items.map(
        (item, at): LexicalNode => ({
          ...element,
          type: 'listitem',
          value: at + 1,
          children: inlineNodes(item, 0, linkTo),
        }),
      );
      const [listType, tag] = block.ordered ? ['number', 'ol'] : ['bullet', 'ul'];
      return { ...element, type: 'list', listType, tag, start: 1, children: items };
    }
    const inner = inlineNodes(block.children, 0, linkTo);
    if (block.type === 'heading') return { ...element, type: 'heading', tag: 'h3', children: inner };
    return { ...element, type: 'paragraph', textFormat: 0, textStyle: '', children: inner };
  });
  return { root: { ...element, type: 'root', children } };
}
