import type { Block, Inline, Locale, Phrase, Prose } from '@mra/agenda';
import { createContext, createElement, type ReactNode, useContext } from 'react';
import { WORDS } from '../../words';
import { Explaining, type Explanations, explained } from './explain';

/** The language of the page, so that what is in another can be marked. */
export const PageLocale = createContext<Locale>('nl');

/** The site's words in the language of the page. */
export function useWords() {
  return WORDS[useContext(PageLocale)];
}

/** `lang` where a text is not in the page's language. */
export function useLang(lang: Locale): { lang?: Locale } {
  return useContext(PageLocale) === lang ? {} : { lang };
}

/** A line of text, marked where it is in another language than the page. */
export function Line({ of }: { of: Phrase }) {
  const mark = useLang(of.lang);
  return mark.lang ? <span {...mark}>{of.text}</span> : of.text;
}

// Children are spread, not listed: a text never changes on its page, so its parts need no keys.
function inline(nodes: readonly Inline[], explanations: Explanations | null): ReactNode[] {
  return nodes.map((node) => {
    if (node.type === 'text') return explanations ? explained(node.text, explanations) : node.text;
    // A link leads to one place, so nothing is explained inside it.
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

/** `h2` is for text that no section heading stands above. */
type HeadingLevel = 'h2' | 'h3' | 'h4';

/** Running text. @param heading the level of headings inside it */
export function Text({ of, heading = 'h3' }: { of: Prose; heading?: HeadingLevel }) {
  const explanations = useContext(Explaining);
  // The glossary speaks the language of the page; a passage in another keeps its own words.
  const fitting = of.lang === explanations.locale ? explanations : null;
  const blocks = of.blocks.map((each) => block(each, heading, fitting));
  return createElement('div', { className: 'prose', ...useLang(of.lang) }, ...blocks);
}
