import { cloneElement, isValidElement, type ReactNode } from 'react';
import { keepEnd, LEAST_AT_END } from '../../../text/ending.js';

type Hyphenation = (word: string) => string[];

const childrenOf = (node: ReactNode): ReactNode =>
  isValidElement<{ children?: ReactNode }>(node) ? node.props.children : null;

/** The strings that a text is made of, in order. */
function leavesOf(node: ReactNode): string[] {
  if (typeof node === 'string') return [node];
  return Array.isArray(node) ? node.flatMap(leavesOf) : node ? leavesOf(childrenOf(node)) : [];
}

/** The same nodes with other strings. */
function withLeaves(node: ReactNode, leaves: Iterator<string>): ReactNode {
  if (typeof node === 'string') return leaves.next().value ?? node;
  if (Array.isArray(node)) return node.map((each) => withLeaves(each, leaves));
  const children = childrenOf(node);
  if (!children || !isValidElement<{ children?: ReactNode }>(node)) return node;
  return cloneElement(node, undefined, ...[withLeaves(children, leaves)].flat());
}

/** A text of which a short last word does not come to stand on a line of its own. */
export function ended(children: ReactNode): ReactNode {
  const leaves = leavesOf(children);
  const kept = keepEnd(leaves);
  return kept === leaves ? children : withLeaves(children, kept[Symbol.iterator]());
}

/** The hyphenation of a text of which no stump of the last word comes to stand on a line of its own. */
export function untilEnd(children: ReactNode, hyphenate: Hyphenation): Hyphenation {
  const last = leavesOf(children)
    .findLast((leaf) => /[\p{L}\p{N}]/u.test(leaf))
    ?.trimEnd()
    .split(' ')
    .at(-1);
  return (word) => {
    const parts = hyphenate(word);
    if (word !== last) return parts;
    const whole = [...parts];
    while (whole.length > 1 && (whole.at(-1) ?? '').replace(/[^\p{L}\p{N}]/gu, '').length < LEAST_AT_END) {
      const end = whole.pop() ?? '';
      whole.push((whole.pop() ?? '') + end);
    }
    return whole;
  };
}
