import type { Block, Inline, Locale, Phrase, Prose } from '@mra/agenda';
import { createContext, Fragment, type ReactNode, useContext } from 'react';

/** The language of the page, so that what is in another can be marked. */
export const PageLocale = createContext<Locale>('nl');

/** `lang` where a text is not in the page's language. */
export function useLang(lang: Locale): { lang?: Locale } {
  return useContext(PageLocale) === lang ? {} : { lang };
}

/** A line of text, marked where it is in another language than the page. */
export function Line({ of }: { of: Phrase }) {
  const mark = useLang(of.lang);
  return mark.lang ? <span {...mark}>{of.text}</span> : <>{of.text}</>;
}

function inline(nodes: readonly Inline[]): ReactNode {
  return nodes.map((node, at) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes on the page
    if (node.type === 'text') return <Fragment key={at}>{node.text}</Fragment>;
    const Tag = node.type === 'strong' ? 'strong' : 'em';
    const children = inline(node.children);
    return node.type === 'link' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes on the page
      <a key={at} href={node.href}>
        {children}
      </a>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes on the page
      <Tag key={at}>{children}</Tag>
    );
  });
}

function BlockOf({ block, heading: Heading }: { block: Block; heading: 'h3' | 'h4' }) {
  if (block.type === 'heading') return <Heading>{inline(block.children)}</Heading>;
  if (block.type === 'paragraph') return <p>{inline(block.children)}</p>;
  const Tag = block.ordered ? 'ol' : 'ul';
  // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes on the page
  return (
    <Tag>
      {block.items.map((item, at) => (
        <li key={at}>{inline(item)}</li>
      ))}
    </Tag>
  );
}

/** Running text. @param heading the level of headings inside it */
export function Text({ of, heading = 'h3' }: { of: Prose; heading?: 'h3' | 'h4' }) {
  return (
    <div className="prose" {...useLang(of.lang)}>
      {of.blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes on the page
        <BlockOf key={at} block={block} heading={heading} />
      ))}
    </div>
  );
}
