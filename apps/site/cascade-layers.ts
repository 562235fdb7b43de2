import type { AtRule, Plugin } from 'postcss';

/** Moves the rules for print to the end of their layer, as one block: every style sheet has them last. */
function printLast(layer: AtRule): void {
  const isPrint = (node: unknown): node is AtRule =>
    (node as AtRule).type === 'atrule' &&
    (node as AtRule).name === 'media' &&
    (node as AtRule).params === 'print';
  const [first, ...others] = (layer.nodes ?? []).filter(isPrint);
  if (!first) return;
  for (const { nodes } of others) if (nodes) first.append(nodes);
  for (const other of others) other.remove();
  layer.append(first);
}

/**
 * Makes one block of all blocks of a cascade layer, and of all rules for print in it, to save bytes. The order of style sheets within a
 * layer does not matter, and that between layers is declared at the top.
 */
export function oneBlockPerLayer(): Plugin {
  return {
    postcssPlugin: 'one-block-per-layer',
    OnceExit(root) {
      const blocks = new Map<string, AtRule>();
      for (const node of [...root.nodes]) {
        if (node.type !== 'atrule' || node.name !== 'layer' || !node.nodes) continue;
        const block = blocks.get(node.params);
        if (block) {
          block.append(node.nodes);
          node.remove();
        } else blocks.set(node.params, node);
      }
      for (const block of blocks.values()) printLast(block);
    },
  };
}
