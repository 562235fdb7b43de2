import { isPageKind, pagePath } from '../addresses.js';
import type { Edition } from '../edition/edition.js';
import { type Locale, type LocalizedText, type Phrase, phrase } from '../locales.js';
import { type Block, type Inline, linkedKey, parseMarkdown, plainText } from '../text/markdown.js';

/** A running text in one language, its links resolved to addresses. */
export interface Prose {
  blocks: Block[];
  lang: Locale;
}

/** The text in the reader's language with its links to documents turned into addresses; links without a page become text. */
export function proseOf(edition: Edition, text: LocalizedText, locale: Locale): Prose {
  const { text: markdown, lang } = phrase(text, locale);
  const resolve = (nodes: readonly Inline[]): Inline[] =>
    nodes.flatMap((node): Inline[] => {
      if (node.type === 'text') return [node];
      const children = resolve(node.children);
      const key = node.type === 'link' ? linkedKey(node.href) : null;
      if (!key) return [{ ...node, children }];
      const href = pathOfKey(edition, key, locale);
      return href ? [{ type: 'link', href, children }] : children;
    });
  const blocks = parseMarkdown(markdown).map(
    (block): Block =>
      block.type === 'list'
        ? { ...block, items: block.items.map(resolve) }
        : { ...block, children: resolve(block.children) },
  );
  return { blocks, lang };
}

/** The address of the page of a key in a language, or `null` where it has none. */
export function pathOfKey(edition: Edition, key: string, locale: Locale): string | null {
  const kind = edition.kindOf(key);
  return kind && isPageKind(kind) ? pagePath(kind, edition.get(kind, key), locale) : null;
}

/** A running text as one line, without its links and emphasis; `null` where there is none. */
export function plainPhrase(text: LocalizedText | null, locale: Locale): Phrase | null {
  if (!text) return null;
  const { text: markdown, lang } = phrase(text, locale);
  return { text: plainText(parseMarkdown(markdown)).replace(/\s+/g, ' '), lang };
}
