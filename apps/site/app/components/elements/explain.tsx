import { type Locale, sectionPath } from '@mra/agenda';
import { createContext, createElement, Fragment, type ReactNode } from 'react';
import type { Explained } from '../../use-site';
import { MENU_WORDS } from '../../words/menu';

/** What may be explained on a page, each where it first stands. */
export interface Explanations {
  pattern: RegExp | null;
  byForm: ReadonlyMap<string, Explained>;
  /** What this page has explained already; a page is rendered once, from top to bottom. */
  done: Set<string>;
  locale: Locale;
}

const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Makes ready what a page may explain. A longer form is found before a shorter one that it begins with. */
export function explanationsOf(explained: readonly Explained[], locale: Locale): Explanations {
  const byForm = new Map<string, Explained>();
  for (const each of explained)
    for (const form of each.forms) byForm.set(each.sort === 'term' ? form.toLowerCase() : form, each);
  const forms = [...byForm.keys()].toSorted((a, b) => b.length - a.length).map(quoted);
  const pattern =
    forms.length > 0
      ? new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}-])`, 'giu')
      : null;
  return { pattern, byForm, done: new Set(), locale };
}

export const Explaining = createContext<Explanations>({
  pattern: null,
  byForm: new Map(),
  done: new Set(),
  locale: 'nl',
});

/** A word that shows what it means where it stands: a popover, which needs no script. */
function explain({ key, text, lang }: Explained, word: string, locale: Locale): ReactNode {
  const id = `means-${key}`;
  return createElement(
    Fragment,
    null,
    createElement('button', { type: 'button', className: 'term', popovertarget: id }, word),
    createElement(
      'span',
      { className: 'meaning', id, popover: 'auto' },
      createElement('span', lang === locale ? null : { lang }, text),
      ' ',
      createElement('a', { href: `${sectionPath('glossary', locale)}#${key}` }, MENU_WORDS[locale].allTerms),
    ),
  );
}

/** A text with its terms and abbreviations explained, each only where the page first has it. */
export function explained(text: string, { pattern, byForm, done, locale }: Explanations): ReactNode {
  if (!pattern) return text;
  const pieces: ReactNode[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const [word] = match;
    const found = byForm.get(word) ?? byForm.get(word.toLowerCase());
    // Abbreviations are matched as written: “AI”, not “ai”.
    if (!found || (found.sort === 'abbreviation' && !found.forms.includes(word)) || done.has(found.key))
      continue;
    done.add(found.key);
    pieces.push(text.slice(from, match.index), explain(found, word, locale));
    from = match.index + word.length;
  }
  if (pieces.length === 0) return text;
  return createElement(Fragment, null, ...pieces, text.slice(from));
}
