import { fileAt } from '../files/files.js';
import { type EditionHandler, isUnder } from './handler.js';

/** `/files/…`: addresses of files that last, each leading to the newest. */
export const lastingFiles: EditionHandler = {
  match: isUnder('/files/'),
  handle: ({ path }, { opened }) => fileAt(path, opened) ?? 'unknown',
};
