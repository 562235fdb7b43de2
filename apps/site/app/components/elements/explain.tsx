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

/** Something that a page explains where it first stands in a text. */
interface Explained {
  key: string;
  /** As it stands in texts; compared without capitals unless it is an abbreviation. */
  form: string;
  text: string;
  lang: Locale;
  /** Where the glossary has it, among all that it explains. */
  path: string;
  /** An abbreviation is matched as written, a term in any case. */
  sort: 'term' | 'abbreviation';
}

/** How many of its first characters a form is looked up by. */
const BEGINNING = 2;

const beginningOf = (text: string) => text.slice(0, BEGINNING).toLowerCase();

/** All that an edition explains, by how it begins: a text is read once, however long the glossary is. */
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
  // A longer form is found before a shorter one that it begins with.
  for (const each of [...terms, ...abbreviations].toSorted((a, b) => b.form.length - a.form.length)) {
    const others = byBeginning.get(beginningOf(each.form));
    if (others) others.push(each);
    else byBeginning.set(beginningOf(each.form), [each]);
  }
  return byBeginning;
});

/** What may be explained on a page, each where it first stands. */
export interface Explanations {
  byBeginning: ReadonlyMap<string, readonly Explained[]>;
  /** What this page has explained already; a page is rendered once, from top to bottom. */
  done: Set<string>;
  locale: Locale;
}

/** What a page of an edition may explain. */
export function explanationsOf(edition: Edition, locale: Locale): Explanations {
  return { byBeginning: glossaryOf(edition, locale), done: new Set(), locale };
}

export const Explaining = createContext<Explanations>({
  byBeginning: new Map(),
  done: new Set(),
  locale: 'nl',
});

/** A word that shows what it means where it stands: a popover, which needs no script. */
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

/** Where something to explain can begin: not within a word. */
const START = /(?<![\p{L}\p{N}-])[\p{L}\p{N}]/gu;
const GOES_ON = /^[\p{L}\p{N}-]/u;

/** What stands in a text at a place, as a whole word or words. */
function standsAt(text: string, at: number, { byBeginning }: Explanations): Explained | undefined {
  return byBeginning.get(beginningOf(text.slice(at, at + BEGINNING)))?.find(({ form, sort }) => {
    const word = text.slice(at, at + form.length);
    // Abbreviations are matched as written: “AI”, not “ai”.
    const same = sort === 'term' ? word.toLowerCase() === form.toLowerCase() : word === form;
    return same && !GOES_ON.test(text.slice(at + form.length, at + form.length + 2));
  });
}

/** A text with its terms and abbreviations explained, each only where the page first has it. */
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
