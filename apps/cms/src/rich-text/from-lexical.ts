import type { Block, Inline } from '@mra/agenda';
import { BOLD, type DocumentLink, ITALIC, type LexicalNode, type LexicalState } from './lexical';

/** Thrown for editor content that the agenda's Markdown has no form for; `construct` is Lexical's name of it. */
export class RichTextError extends Error {
  override name = 'RichTextError';
  constructor(readonly construct: string) {
    super(`The agenda's Markdown has no form for: ${construct}`);
  }
}

/** Says which key a stored link means, or `null` when the document is gone. */
export type KeyOf = (link: DocumentLink) => string | null;

/** A stretch of a line with the marks that all of it carries: text, or a link around stretches of its own. */
type Piece = { marks: number } & ({ text: string } | { link: string; inner: Piece[] });

function hrefOf(fields: LexicalNode['fields'], keyOf: KeyOf): string | null {
  if (fields?.linkType !== 'internal') return fields?.url?.trim() || null;
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
        const inner = tidy(pieces(node.children ?? [], keyOf));
        return href ? linked(href, inner) : inner;
      }
      default:
        throw new RichTextError(node.type);
    }
  });
}

const isSpace = (piece: Piece): boolean => 'text' in piece && /^\s*$/.test(piece.text);

/** A link without the spaces at its edges, which stand beside it. */
function linked(href: string, inner: readonly Piece[]): Piece[] {
  const first = inner.findIndex((piece) => !isSpace(piece));
  if (first < 0) return [...inner];
  const last = inner.findLastIndex((piece) => !isSpace(piece));
  const kept = inner.slice(first, last + 1);
  const marks = kept
    .filter((piece) => !isSpace(piece))
    .reduce((all, piece) => all & piece.marks, BOLD | ITALIC);
  return [...inner.slice(0, first), { link: href, inner: kept, marks }, ...inner.slice(last + 1)];
}

/** One space where there were several, and no mark that begins or ends with a space: Markdown has no form for that. */
function tidy(all: readonly Piece[]): Piece[] {
  const split = all.flatMap((piece): Piece[] => {
    if ('link' in piece) return [piece];
    const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(piece.text) ?? [];
    return [
      { text: before, marks: 0 },
      { text: text.replace(/[ \t\r\n]+/g, ' '), marks: piece.marks },
      { text: after, marks: 0 },
    ].filter((part) => part.text !== '');
  });
  const result: Piece[] = [];
  for (const piece of split) {
    const last = result.at(-1);
    if (isSpace(piece) && last && isSpace(last)) continue;
    result.push(
      isSpace(piece) && 'text' in piece && /^[ \t\r\n]+$/.test(piece.text) ? { ...piece, text: ' ' } : piece,
    );
  }
  // A space between two stretches with the same mark belongs to it: otherwise one bold sentence would become many.
  return result.map((piece, at) => {
    const [left, right] = [result[at - 1], result[at + 1]];
    return isSpace(piece) && left && right ? { ...piece, marks: left.marks & right.marks } : piece;
  });
}

function runOf(mark: number, all: readonly Piece[], from: number): number {
  let end = from;
  while (((all[end]?.marks ?? 0) & mark) !== 0) end += 1;
  return end;
}

/** Stretches as nested marks: the mark that goes on longest is outermost, else italic, as Markdown reads `***both***`. */
function nested(all: readonly Piece[], open: number): Inline[] {
  const result: Inline[] = [];
  for (let at = 0; at < all.length; ) {
    const piece = all[at];
    if (!piece) break;
    const [longest] = [ITALIC, BOLD]
      .filter((mark) => (open & mark) === 0)
      .map((mark) => ({ mark, end: runOf(mark, all, at) }))
      .sort((a, b) => b.end - a.end);
    if (longest && longest.end > at) {
      const children = nested(all.slice(at, longest.end), open | longest.mark);
      result.push({ type: longest.mark === BOLD ? 'strong' : 'emphasis', children });
      at = longest.end;
      continue;
    }
    const last = result.at(-1);
    if ('link' in piece) result.push({ type: 'link', href: piece.link, children: nested(piece.inner, open) });
    else if (last?.type === 'text') last.text += piece.text;
    else result.push({ type: 'text', text: piece.text });
    at += 1;
  }
  return result;
}

function line(nodes: readonly LexicalNode[] | undefined, keyOf: KeyOf): Inline[] {
  const all = tidy(pieces(nodes ?? [], keyOf));
  const first = all.findIndex((piece) => !isSpace(piece));
  return nested(all.slice(Math.max(first, 0), all.findLastIndex((piece) => !isSpace(piece)) + 1), 0);
}

/**
 * Turns the editor's state into the agenda's blocks; empty paragraphs and items fall away, and a link to a document that is gone
 * becomes plain text.
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
