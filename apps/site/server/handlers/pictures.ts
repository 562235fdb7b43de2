import type { EditionFolder } from '../editions/edition-folder.js';
import { pictureAt } from '../files/files.js';
import type { ServedFiles } from '../files/served-files.js';
import { sayOf } from './gone.js';
import { type EditionHandler, isUnder } from './handler.js';

/** `/blobs/…`: the pictures of an edition. */
export function picturesIn(folder: EditionFolder, served: ServedFiles): EditionHandler {
  return {
    match: isUnder('/blobs/'),
    handle: async (visit, { opened }) =>
      sayOf(await pictureAt(visit.path, opened, served, folder), visit, opened),
  };
}
