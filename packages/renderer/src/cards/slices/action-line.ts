import { actionLineView, type Edition, type Locale } from '@mra/agenda';
import { type CardSlice, fieldOf } from '../slice.js';
import { labelOf, titleSlice } from './named.js';

/** An action line: its code, and the accelerator that it belongs to. */
export function actionLineSlice(edition: Edition, key: string, locale: Locale): CardSlice {
  const { code, accelerator } = actionLineView(edition, key, locale);
  const page = titleSlice(edition, 'action-lines', key, locale);
  return {
    ...page,
    text: accelerator
      ? `${labelOf('accelerators', locale)} ${accelerator.number}: ${accelerator.title.text}`
      : labelOf('cross-pollinations', locale),
    layout: { kind: 'numbered', sign: code, rows: [] },
    fields: {
      ...page.fields,
      ...(accelerator ? { text: fieldOf('accelerators', accelerator.key, 'title') } : {}),
    },
  };
}
