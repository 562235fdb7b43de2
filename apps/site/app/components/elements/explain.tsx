import {
  abbreviationViews,
  type Edition,
  type Locale,
  oncePerEdition,
  placeOn,
  sectionPath,
  termViews,
} from '@mra/agenda';
import { createContext, createElement, Fragment, type ReactNode } from 'react';
import { FRAME_WORDS } from '../frame/words';

/** A term or abbreviation that a page explains at its first occurrence. */
interface Explained {
  key: string;
  /** As written in texts; compared case-insensitively unless it is an abbreviation. */
  form: string;
  text: string;
  lang: Locale;
  /** Its anchor in the glossary. */
  path: string;
  /** Abbreviations match exactly as written, terms in any case. */
  sort: 'term' | 'abbreviation';
}

/** How many leading characters a form is indexed by. */
const BEGINNING = 2;

const beginningOf = (text: string) => text.slice(0, BEGINNING).toLowerCase();

/** Everything an edition explains, indexed by its first characters, so that a text is scanned once however long the glossary is. */
const glossaryOf = oncePerEdition((edition, locale) => {
  const terms = termViews(edition, locale).flatMap(({ key, text: { text, lang }, forms }): Explained[] => {
    const path = placeOn(sectionPath('glossary', locale), edition, key, locale);
    return forms.map((form) => ({ key, form, text, lang, path, sort: 'term' }));
  });
  const abbreviations = abbreviationViews(edition, locale).map(
    ({ key, short, title: { text, lang } }): Explained => ({
      key,
      form: short,
      text,
      lang,
      path: placeOn(sectionPath('glossary', locale), edition, key, locale),
      sort: 'abbreviation',
    }),
  );
  const byBeginning = new Map<string, Explained[]>();
  // Longer forms come first, so that they win over their own beginnings.
  for (const each of [...terms, ...abbreviations].toSorted((a, b) => b.form.length - a.form.length)) {
    const others = byBeginning.get(beginningOf(each.form));
    if (others) others.push(each);
    else byBeginning.set(beginningOf(each.form), [each]);
  }
  return byBeginning;
});

/** What may be explained on a page, each at its first occurrence. */
export interface Explanations {
  byBeginning: ReadonlyMap<string, readonly Explained[]>;
  /** What the page has explained so far; a page is rendered once, from top to bottom. */
  done: Set<string>;
  locale: Locale;
}

/** The explanations that a page of an edition can draw on. */
export function explanationsOf(edition: Edition, locale: Locale): Explanations {
  return { byBeginning: glossaryOf(edition, locale), done: new Set(), locale };
}

export const Explaining = createContext<Explanations>({
  byBeginning: new Map(),
  done: new Set(),
  locale: 'nl',
});

/** A word that shows its meaning on the spot, in a popover that needs no script. */
function explain({ key, text, lang, path }: Explained, word: string, locale: Locale): ReactNode {
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
      createElement('a', { href: path }, FRAME_WORDS[locale].allTerms),
    ),
  );
}

/** Positions at which an explained form can begin: never within a word. */
const START = /(?<![\p{L}\p{N}-])[\p{L}\p{N}]/gu;
const GOES_ON = /^[\p{L}\p{N}-]/u;

/** The form found at a position in a text, as whole words. */
function standsAt(text: string, at: number, { byBeginning }: Explanations): Explained | undefined {
  return byBeginning.get(beginningOf(text.slice(at, at + BEGINNING)))?.find(({ form, sort }) => {
    const word = text.slice(at, at + form.length);
    // Abbreviations match as written: “AI”, not “ai”.
    const same = sort === 'term' ? word.toLowerCase() === form.toLowerCase() : word === form;
    return same && !GOES_ON.test(text.slice(at + form.length, at + form.length + 2));
  });
}

/** A text with its terms and abbreviations explained, each only at its first occurrence on the page. */
export function explained(text: string, explanations: Explanations): ReactNode {
  const pieces: ReactNode[] = [];
  let from = 0;
  for (const { index } of text.matchAll(START)) {
    const found = index < from ? undefined : standsAt(text, index, explanations);
    if (!found || explanations.done.has(found.key)) continue;
    explanations.done.add(found.key);
    const word = text.slice(index, index + found.form.length);
    pieces.push(text.slice(from, index), explain(found, word, explanations.locale));
    from = index + word.length;
  }
  if (pieces.length === 0) return text;
  return createElement(Fragment, null, ...pieces, text.slice(from));
}
