import { type Edition, type Locale, messageView, pageLink, REGION_NAME } from '@mra/agenda';
import { type CardSlice, fieldOf } from '../slice.js';

/** What the region says to an audience. */
export function audienceMessageSlice(edition: Edition, key: string, locale: Locale): CardSlice {
  const { title, lead } = pageLink(edition, 'audiences', key, locale);
  return {
    label: title.text,
    above: '',
    title: lead.text,
    text: REGION_NAME[locale],
    note: '',
    ground: 'paper',
    layout: { kind: 'quote' },
    fields: { title: fieldOf('audiences', key, 'lead'), label: fieldOf('audiences', key, 'title') },
  };
}

/** What a chapter of the story says to an audience, in one sentence. */
export function chapterMessageSlice(edition: Edition, key: string, locale: Locale): CardSlice {
  const { text, audience, chapter } = messageView(edition, key, locale);
  return {
    label: audience.title.text,
    above: '',
    title: text.text,
    text: chapter.title.text,
    note: '',
    ground: 'ink',
    layout: { kind: 'quote' },
    fields: {
      title: fieldOf('messages', key, 'text'),
      text: fieldOf('chapters', chapter.key, 'title'),
      label: fieldOf('audiences', audience.key, 'title'),
    },
  };
}
