import { acceleratorLink, type Edition, type Locale } from '@mra/agenda';
import { type CardSlice, rowFields } from '../slice.js';
import { titleSlice } from './named.js';

/** An accelerator: its number and its action lines. */
export function acceleratorSlice(edition: Edition, key: string, locale: Locale): CardSlice {
  const { number, actionLines } = acceleratorLink(edition, key, locale);
  const page = titleSlice(edition, 'accelerators', key, locale);
  const rows = actionLines.map(({ code, title }) => ({ sign: code, text: title.text }));
  return {
    ...page,
    text: '',
    layout: { kind: 'numbered', sign: String(number), rows },
    fields: { ...page.fields, ...rowFields('action-lines', actionLines) },
  };
}
