import { LRUCache } from 'lru-cache';
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toMarkdown } from 'mdast-util-to-markdown';

/**
 * The agenda's Markdown subset: paragraphs, headings of level 3, bullet and numbered lists of one level,
 * strong, emphasis, and links to web addresses, mailboxes or documents (`key:acc-1`). Nothing else.
 */
export type Block =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'heading'; children: Inline[] }
  | { type: 'list'; ordered: boolean; items: Inline[][] };

export type Inline =
  | { type: 'text'; text: string }
  | { type: 'strong'; children: Inline[] }
  | { type: 'emphasis'; children: Inline[] }
  | { type: 'link'; href: string; children: Inline[] };

/** Thrown for Markdown outside the subset; `construct` names what was found, in mdast's words. */
export class MarkdownError extends Error {
  override name = 'MarkdownError';
  constructor(
    readonly construct: string,
    readonly line: number | undefined,
  ) {
    super(`Markdown outside the subset: ${construct}${line ? ` on line ${line}` : ''}`);
  }
}

const KEY_LINK = /^key:([a-z0-9]+(?:-[a-z0-9]+)*)$/;
const WEB_LINK = /^(?:https?:\/\/|mailto:)[^\s<>]+$/;

/** The key that a link points to, or `null` for a link to an address outside the agenda. */
export function linkedKey(href: string): string | null {
  return KEY_LINK.exec(href)?.[1] ?? null;
}

function refuse(node: Nodes, construct: string = node.type): never {
  throw new MarkdownError(construct, node.position?.start.line);
}

function readInline(node: PhrasingContent): Inline {
  switch (node.type) {
    case 'text':
      return { type: 'text', text: node.value.replace(/\s*\n\s*/g, ' ') };
    case 'strong':
    case 'emphasis':
      return { type: node.type, children: node.children.map(readInline) };
    case 'link':
      if (!KEY_LINK.test(node.url) && !WEB_LINK.test(node.url)) refuse(node, `link to ${node.url}`);
      return { type: 'link', href: node.url, children: node.children.map(readInline) };
    default:
      return refuse(node);
  }
}

function readBlock(node: RootContent): Block {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', children: node.children.map(readInline) };
    case 'heading':
      if (node.depth !== 3) refuse(node, `heading of level ${node.depth}`);
      return { type: 'heading', children: node.children.map(readInline) };
    case 'list':
      return {
        type: 'list',
        ordered: node.ordered === true,
        items: node.children.map((item) => {
          const [only, ...rest] = item.children;
          if (only?.type !== 'paragraph' || rest.length > 0) refuse(item, 'list item of several blocks');
          return only.children.map(readInline);
        }),
      };
    default:
      return refuse(node);
  }
}

/** A text that was read: what it holds, and its canonical form once somebody wanted that. */
interface ReadText {
  blocks: readonly Block[];
  canonical?: string;
}

/** In characters: enough for ten times the agenda. */
const REMEMBERED = 8_000_000;

/**
 * Texts that were read before. Checking, compiling and indexing an edition read the same thousands of texts each time that one of them changes, and
 * reading is most of that work.
 */
const known = new LRUCache<string, ReadText>({
  maxSize: REMEMBERED,
  sizeCalculation: (_, text) => text.length + 1,
});

/** Nobody may change what others are given as well. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

function readText(markdown: string): ReadText {
  const before = known.get(markdown);
  if (before) return before;
  const text: ReadText = { blocks: frozen(fromMarkdown(markdown).children.map(readBlock)) };
  known.set(markdown, text);
  return text;
}

/**
 * Reads Markdown of the subset.
 * @throws {MarkdownError} for anything outside the subset.
 */
export function parseMarkdown(markdown: string): readonly Block[] {
  return readText(markdown).blocks;
}

function writeInline(node: Inline): PhrasingContent {
  switch (node.type) {
    case 'text':
      return { type: 'text', value: node.text };
    case 'strong':
    case 'emphasis':
      return { type: node.type, children: node.children.map(writeInline) };
    case 'link':
      return { type: 'link', url: node.href, children: node.children.map(writeInline) };
  }
}

function writeBlock(block: Block): RootContent {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', children: block.children.map(writeInline) };
    case 'heading':
      return { type: 'heading', depth: 3, children: block.children.map(writeInline) };
    case 'list':
      return {
        type: 'list',
        ordered: block.ordered,
        spread: false,
        children: block.items.map((item) => ({
          type: 'listItem',
          spread: false,
          children: [{ type: 'paragraph', children: item.map(writeInline) }],
        })),
      };
  }
}

/** Writes blocks in the canonical form: the one text that each content has, without a final newline. */
export function writeMarkdown(blocks: readonly Block[]): string {
  const root: Root = { type: 'root', children: blocks.map(writeBlock) };
  return toMarkdown(root, {
    bullet: '-',
    emphasis: '*',
    strong: '*',
    listItemIndent: 'one',
    incrementListMarker: true,
    resourceLink: true,
    join: [(left, right) => (left.type === 'listItem' && right.type === 'listItem' ? 0 : 1)],
  }).trimEnd();
}

/** Brings Markdown of the subset into its canonical form. @throws {MarkdownError} outside the subset. */
export function canonicalMarkdown(markdown: string): string {
  const text = readText(markdown);
  text.canonical ??= writeMarkdown(text.blocks);
  return text.canonical;
}

function inlineText(node: Inline): string {
  return node.type === 'text' ? node.text : node.children.map(inlineText).join('');
}

/** The text of inline content without its marks. */
export function plainInline(children: readonly Inline[]): string {
  return children.map(inlineText).join('');
}

/** The text of blocks without marks, blocks separated by a newline: for descriptions, search and checks. */
export function plainText(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      block.type === 'list' ? block.items.map(plainInline).join('\n') : plainInline(block.children),
    )
    .join('\n');
}

/** The keys of all documents that a Markdown text links to. @throws {MarkdownError} outside the subset. */
export function linkedKeys(markdown: string): string[] {
  const keys: string[] = [];
  const visit = (node: Inline) => {
    if (node.type === 'text') return;
    if (node.type === 'link') {
      const key = linkedKey(node.href);
      if (key) keys.push(key);
    }
    node.children.forEach(visit);
  };
  for (const block of parseMarkdown(markdown))
    (block.type === 'list' ? block.items.flat() : block.children).forEach(visit);
  return keys;
}
