import { pathToFileURL } from 'node:url';
import { FONTS } from '@mra/design';

const FACES = FONTS.map(
  ({ family, weight, style, path }) =>
    `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};src:url('${pathToFileURL(path)}')}`,
).join('');

/** A whole page of HTML with the fonts of the house. */
export function htmlPage(language: string, style: string, body: string): string {
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${language}</title><style>${FACES}${style}</style>${body}`;
}
