import { renditionAt } from '../files/files.js';
import type { RenditionMaker } from '../files/renditions.js';
import { type EditionHandler, isUnder } from './handler.js';

/** `/renditions/…`: PDFs and cards, each under an address that its content names. */
export function renditionFiles(maker: RenditionMaker): EditionHandler {
  return {
    match: isUnder('/renditions/'),
    handle: async ({ path }, { opened }) => (await renditionAt(path, opened, maker)) ?? 'unknown',
  };
}
