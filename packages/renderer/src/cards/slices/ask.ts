import { ADDRESSEE_LABELS, askView, type Edition, type Locale } from '@mra/agenda';
import { type CardSlice, fieldOf } from '../slice.js';
import { groundOf, labelField, litOf, nameOf } from './named.js';

const WORDS: Record<Locale, { label: string; to: string }> = {
  nl: { label: 'Wij vragen', to: 'Aan' },
  en: { label: 'We ask', to: 'To' },
};

/** An ask: what is asked, by whom and of whom. */
export function askSlice(edition: Edition, key: string, locale: Locale): CardSlice {
  const { title, subregion, addressees } = askView(edition, key, locale);
  const { label, to } = WORDS[locale];
  const asked = addressees.map((each) => ADDRESSEE_LABELS[each][locale]).join(', ');
  return {
    label: `${label} · ${nameOf(subregion, locale)}`,
    above: '',
    title: title.text,
    text: asked ? `${to}: ${asked}` : '',
    note: '',
    ground: groundOf(subregion?.key, 'ink'),
    layout: { kind: 'ask', lit: litOf(subregion?.key), to, addressees: asked },
    fields: { title: fieldOf('asks', key, 'title'), ...labelField(subregion) },
  };
}
