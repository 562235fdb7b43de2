import { type Block, type Inline, linkedKey } from '@mra/agenda';
import { BOLD, type DocumentLink, ITALIC, type LexicalNode, type LexicalState } from './lexical';

/** Finds the document of a key, or `null`. */
export type LinkTo = (key: string) => DocumentLink | null;

const element = { version: 1, direction: 'ltr', format: '', indent: 0 } as const;

/** Names the links of one text, each with a name of its own as the editor wants it. */
type NextId = () => string;

function linkFields(href: string, linkTo: LinkTo): LexicalNode['fields'] | null {
  const key = linkedKey(href);
  if (key === null) return { linkType: 'custom', url: href, newTab: false };
  const doc = linkTo(key);
  return doc && { linkType: 'internal', doc, newTab: false };
}

function inlineNode(node: Inline, marks: number, linkTo: LinkTo, nextId: NextId): LexicalNode[] {
  if (node.type === 'text')
    return [
      { type: 'text', version: 1, text: node.text, format: marks, detail: 0, mode: 'normal', style: '' },
    ];
  const mark = { strong: BOLD, emphasis: ITALIC, link: 0 }[node.type];
  const children = node.children.flatMap((child) => inlineNode(child, marks | mark, linkTo, nextId));
  const fields = node.type === 'link' ? linkFields(node.href, linkTo) : null;
  return fields ? [{ ...element, type: 'link', version: 3, id: nextId(), children, fields }] : children;
}

/**
 * Turns the agenda's blocks into the editor's state.
 * @param linkTo finds the document of a key; `null` leaves plain text
 */
export function stateOf(blocks: readonly Block[], linkTo: LinkTo): LexicalState {
  let links = 0;
  const nextId = () => {
    links += 1;
    return String(links).padStart(24, '0');
  };
  const inlineNodes = (inlines: readonly Inline[]) =>
    inlines.flatMap((node) => inlineNode(node, 0, linkTo, nextId));
  const children = blocks.map((block): LexicalNode => {
    if (block.type === 'list') {
      const items = block.items.map(
        (item, at): LexicalNode => ({
          ...element,
          type: 'listitem',
          value: at + 1,
          children: inlineNodes(item),
        }),
      );
      const [listType, tag] = block.ordered ? ['number', 'ol'] : ['bullet', 'ul'];
      return { ...element, type: 'list', listType, tag, start: 1, children: items };
    }
    const inner = inlineNodes(block.children);
    if (block.type === 'heading') return { ...element, type: 'heading', tag: 'h3', children: inner };
    return { ...element, type: 'paragraph', textFormat: 0, textStyle: '', children: inner };
  });
  return { root: { ...element, type: 'root', children } };
}
