import { oncePerEdition } from '../../edition/once.js';
import { type Phrase, phrase } from '../../locales.js';
import { inOrder } from '../../views/order.js';

/** A short form and what it stands for. */
export interface AbbreviationView {
  key: string;
  short: string;
  title: Phrase;
}

/** The short forms, by themselves. */
export const abbreviationViews = oncePerEdition((edition, locale): readonly AbbreviationView[] =>
  inOrder(edition, 'abbreviations', locale).map(({ key, short, title }) => ({
    key,
    short,
    title: phrase(title, locale),
  })),
);
