import { isKind, type Kind, SETTINGS_KEY } from '../documents.js';
import { sections } from '../sections.js';
import {
  type Block,
  canonicalMarkdown,
  type Inline,
  linkedKey,
  linkedKeys,
  MarkdownError,
  parseMarkdown,
  writeMarkdown,
} from '../text/markdown.js';
import type { RawDocument } from './compile.js';
import { referringFields } from './references.js';

/** What decides about the references of a document, and hears what can't be left out of it. */
export interface Pruning {
  /** Whether a field may refer to a key. @param kinds what the field may refer to; `null` in a text, which may link to anything */
  admit(key: string, field: string, kinds: readonly Kind[] | null): boolean;
  /** Hears of a single reference that is not admitted. @returns what the field holds instead */
  single(field: string, key: string): unknown;
  /** Hears of a text outside the Markdown subset, which stays as it is. */
  malformed(field: string, construct: string): void;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unlink(children: readonly Inline[], refused: ReadonlySet<string>): Inline[] {
  return children.flatMap((child): Inline[] => {
    if (child.type === 'text') return [child];
    const inner = unlink(child.children, refused);
    const key = child.type === 'link' ? linkedKey(child.href) : null;
    return key && refused.has(key) ? inner : [{ ...child, children: inner }];
  });
}

/** Canonical Markdown in which links that are not admitted are plain text. */
function prunedMarkdown(markdown: string, admit: (key: string) => boolean): string {
  const refused = new Set(linkedKeys(markdown).filter((key) => !admit(key)));
  if (refused.size === 0) return canonicalMarkdown(markdown);
  const blocks = parseMarkdown(markdown).map(
    (block): Block =>
      block.type === 'list'
        ? { ...block, items: block.items.map((item) => unlink(item, refused)) }
        : { ...block, children: unlink(block.children, refused) },
  );
  // Two texts that a link kept apart are one text now, and are written as one.
  return canonicalMarkdown(writeMarkdown(blocks));
}

function prunedTexts(value: Record<string, unknown>, name: string, { admit, malformed }: Pruning) {
  const texts: Record<string, unknown> = {};
  for (const [locale, text] of Object.entries(value)) {
    const field = `${name}.${locale}`;
    texts[locale] = text;
    if (typeof text !== 'string') continue;
    try {
      texts[locale] = prunedMarkdown(text, (key) => admit(key, field, null));
    } catch (error) {
      if (!(error instanceof MarkdownError)) throw error;
      malformed(field, error.construct);
    }
  }
  return texts;
}

/**
 * A document rid of the references that are not admitted: lists are shorter, links in texts are plain text, and what a single reference becomes
 * is for `pruning` to say. Its texts are in their canonical form.
 */
export function pruned(kind: Kind, document: RawDocument, pruning: Pruning): RawDocument {
  const result: RawDocument = { ...document };
  for (const { name, meaning, shape } of referringFields[kind]) {
    const value = document[name];
    const kinds = meaning.references ?? null;
    const admits = (key: unknown) => typeof key !== 'string' || pruning.admit(key, name, kinds);
    if (shape === 'many' && Array.isArray(value)) result[name] = value.filter(admits);
    else if (shape === 'one' && typeof value === 'string' && !admits(value))
      result[name] = pruning.single(name, value);
    else if (shape === 'markdown' && isRecord(value)) result[name] = prunedTexts(value, name, pruning);
  }
  return result;
}

/** What the menu can name besides pages. */
const isPlace = (entry: string) => Object.hasOwn(sections, entry) || isKind(entry);

/** The settings without the pages of the menu that are not there: the menu names them by key, among words that are none. */
export function prunedMenu(kind: Kind, document: RawDocument, isGone: (key: string) => boolean): RawDocument {
  const { navigation } = document;
  if (kind !== SETTINGS_KEY || !Array.isArray(navigation)) return document;
  return {
    ...document,
    navigation: navigation.map(String).filter((entry) => isPlace(entry) || !isGone(entry)),
  };
}
