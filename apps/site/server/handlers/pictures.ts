import type { EditionFolder } from '../editions/edition-folder.js';
import { pictureAt } from '../files/files.js';
import { type EditionHandler, isUnder } from './handler.js';

/** `/blobs/…`: the pictures of an edition. */
export function picturesIn(folder: EditionFolder): EditionHandler {
  return {
    match: isUnder('/blobs/'),
    handle: async ({ path }, { opened }) => (await pictureAt(path, opened, folder)) ?? 'unknown',
  };
}
