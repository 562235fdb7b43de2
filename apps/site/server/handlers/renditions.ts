import { renditionAt } from '../files/files.js';
import type { RenditionMaker } from '../files/renditions.js';
import type { ServedFiles } from '../files/served-files.js';
import { sayOf } from './gone.js';
import { type EditionHandler, isUnder } from './handler.js';

/** `/renditions/…`: PDFs and cards, each under an address that its content names. */
export function renditionFiles(maker: RenditionMaker, served: ServedFiles): EditionHandler {
  return {
    match: isUnder('/renditions/'),
    handle: async (visit, { opened }) =>
      sayOf(await renditionAt(visit.path, opened, served, maker), visit, opened),
  };
}
