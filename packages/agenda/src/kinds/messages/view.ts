import type { Edition } from '../../edition/edition.js';
import { type Locale, type Phrase, phrase } from '../../locales.js';
import { inOrder } from '../../views/order.js';
import { type LinkView, linkTo } from '../../views/page.js';

/** A sentence of the story for one audience. */
export interface MessageView {
  key: string;
  text: Phrase;
  audience: LinkView;
  chapter: LinkView;
}

/** @throws {UnknownDocumentError} where the edition has no such message. */
export function messageView(edition: Edition, key: string, locale: Locale): MessageView {
  const message = edition.get('messages', key);
  return {
    key,
    text: phrase(message.text, locale),
    audience: linkTo('audiences', edition.get('audiences', message.audience), locale),
    chapter: linkTo('chapters', edition.get('chapters', message.chapter), locale),
  };
}

/** All messages for an audience, in the order of the story. */
export function messagesFor(edition: Edition, audience: string, locale: Locale): MessageView[] {
  return inOrder(edition, 'chapters', locale).flatMap(({ key }) =>
    edition
      .referring('messages', 'chapter', key)
      .filter((message) => message.audience === audience)
      .map((message) => messageView(edition, message.key, locale)),
  );
}
