import type { DocumentOf } from '../../documents.js';
import type { Edition } from '../../edition/edition.js';
import { type Locale, type Phrase, phrase } from '../../locales.js';
import { type CitationView, citeSource } from '../../views/citation.js';
import { ordered } from '../../views/order.js';
import { type Prose, proseOf } from '../../views/prose.js';

/** One entry of a line's timeline. */
export interface UpdateView {
  key: string;
  date: string;
  title: Phrase;
  text: Prose;
  source: CitationView | null;
  status: DocumentOf<'updates'>['status'];
  progress: number | null;
  changedOn: string;
}

/** The timeline of an action line, newest first. */
export function updateViews(edition: Edition, actionLine: string, locale: Locale): UpdateView[] {
  return ordered('updates', edition.referring('updates', 'actionLine', actionLine), locale).map((update) => ({
    key: update.key,
    date: update.date,
    title: phrase(update.title, locale),
    text: proseOf(edition, update.text, locale),
    source: update.source ? citeSource(edition, update.source, locale) : null,
    status: update.status,
    progress: update.progress,
    changedOn: update.changedOn,
  }));
}
