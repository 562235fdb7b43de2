import { permalinkAt } from '../editions/paths.js';
import { type EditionHandler, isUnder } from './handler.js';

/** `/id/…`: a document by its key, wherever its page is now. */
export const permalinks: EditionHandler = {
  match: isUnder('/id/'),
  handle: ({ path, locale }, { opened }) => permalinkAt(path, opened.edition, locale) ?? 'unknown',
};
