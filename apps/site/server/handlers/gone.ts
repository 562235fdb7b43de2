import type { OpenedEdition } from '../../contract/opened-edition.js';
import { type FileAnswer, insteadOf } from '../files/files.js';
import type { LocalVisit, Outcome } from './handler.js';

/** What is said to somebody who asked for a file. */
export function sayOf(file: FileAnswer, { locale }: LocalVisit, opened: OpenedEdition): Outcome {
  if (!file) return 'unknown';
  return 'answer' in file ? file.answer : { trouble: 'gone', to: insteadOf(file.gone, opened, locale) };
}
