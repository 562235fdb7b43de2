import { oncePerEdition } from '../../edition/once.js';
import { type Phrase, phrase } from '../../locales.js';
import { inOrder } from '../../views/order.js';

/** An entry of the glossary. */
export interface TermView {
  key: string;
  title: Phrase;
  text: Phrase;
  /** How the term may stand in a text, in any language, itself among them. */
  forms: string[];
}

/** The glossary, by name. */
export const termViews = oncePerEdition((edition, locale): readonly TermView[] =>
  inOrder(edition, 'terms', locale).map((term) => {
    const title = phrase(term.title, locale);
    return { key: term.key, title, text: phrase(term.text, locale), forms: [title.text, ...term.forms] };
  }),
);
