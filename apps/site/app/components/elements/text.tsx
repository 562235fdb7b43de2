import type { Block, Inline, Locale, Phrase, Prose } from '@mra/agenda';
import { createContext, createElement, type ReactNode, useContext } from 'react';
import { WORDS } from '../../words';
import { Explaining, type Explanations, explained } from './explain';

/** The language of the page, so that text in the other language can be marked. */
export const PageLocale = createContext<Locale>('nl');

/** The site's own words in the page's language. */
export function useWords() {
  return WORDS[useContext(PageLocale)];
}

/** A `lang` attribute for text that is not in the page's language. */
export function useLang(lang: Locale): { lang?: Locale } {
  return useContext(PageLocale) === lang ? {} : { lang };
}

/** A line of text, marked if its language is not the page's. */
export function Line({ of }: { of: Phrase }) {
  const mark = useLang(of.lang);
  return mark.lang ? <span {...mark}>{of.text}</span> : of.text;
}

// Children are spread rather than passed as an array: a text never changes once rendered, so its parts need no keys.
function inline(nodes: readonly Inline[], explanations: Explanations | null): ReactNode[] {
  return nodes.map((node) => {
    if (node.type === 'text') return explanations ? explained(node.text, explanations) : node.text;
    // Nothing is explained inside a link: a link leads to one place.
    const children = inline(node.children, node.type === 'link' ? null : explanations);
    if (node.type === 'link') return createElement('a', { href: node.href }, ...children);
    return createElement(node.type === 'strong' ? 'strong' : 'em', null, ...children);
  });
}

function block(of: Block, heading: HeadingLevel, explanations: Explanations | null): ReactNode {
  if (of.type === 'heading') return createElement(heading, null, ...inline(of.children, null));
  if (of.type === 'paragraph') return createElement('p', null, ...inline(of.children, explanations));
  const items = of.items.map((item) => createElement('li', null, ...inline(item, explanations)));
  return createElement(of.ordered ? 'ol' : 'ul', null, ...items);
}

/** `h2` is for text without a section heading above it. */
type HeadingLevel = 'h2' | 'h3' | 'h4';

/** Running text. @param heading the level of its headings @param className styles that one page adds */
export function Text({
  of,
  heading = 'h3',
  className,
}: {
  of: Prose;
  heading?: HeadingLevel;
  className?: string;
}) {
  const explanations = useContext(Explaining);
  // The glossary is in the page's language; passages in the other language are left alone.
  const fitting = of.lang === explanations.locale ? explanations : null;
  const blocks = of.blocks.map((each) => block(each, heading, fitting));
  return createElement(
    'div',
    { className: className ? `prose ${className}` : 'prose', ...useLang(of.lang) },
    ...blocks,
  );
}
