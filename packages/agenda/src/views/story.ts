import type { DocumentOf } from '../documents.js';
import type { Edition } from '../edition/edition.js';
import { type Locale, type Phrase, phrase } from '../locales.js';
import {
  type FigureView,
  figureViews,
  type LinkView,
  latest,
  linkTo,
  type PageView,
  type Prose,
  pageOf,
  proseOf,
} from './parts.js';

/** A sentence of the story for one audience. */
export interface MessageView {
  key: string;
  text: Phrase;
  audience: LinkView;
  chapter: LinkView;
}

/** A chapter of the innovation story. */
export interface ChapterView extends PageView {
  order: number;
  body: Prose;
  illustration: DocumentOf<'chapters'>['illustration'];
  figures: FigureView[];
  messages: MessageView[];
  previous: LinkView | null;
  next: LinkView | null;
}

const inOrder = (edition: Edition) => edition.all('chapters').toSorted((a, b) => a.order - b.order);

function messageView(edition: Edition, message: DocumentOf<'messages'>, locale: Locale): MessageView {
  return {
    key: message.key,
    text: phrase(message.text, locale),
    audience: linkTo('audiences', edition.get('audiences', message.audience), locale),
    chapter: linkTo('chapters', edition.get('chapters', message.chapter), locale),
  };
}

/** All messages for an audience, in the order of the story. */
export function messagesFor(edition: Edition, audience: string, locale: Locale): MessageView[] {
  return inOrder(edition).flatMap(({ key }) =>
    edition
      .referring('messages', 'chapter', key)
      .filter((message) => message.audience === audience)
      .map((message) => messageView(edition, message, locale)),
  );
}

/** The chapters as links, in order. */
export function chapterLinks(edition: Edition, locale: Locale): LinkView[] {
  return inOrder(edition).map((chapter) => linkTo('chapters', chapter, locale));
}

/** @throws {UnknownDocumentError} where the edition has no such chapter. */
export function chapterView(edition: Edition, key: string, locale: Locale): ChapterView {
  const chapter = edition.get('chapters', key);
  const chapters = chapterLinks(edition, locale);
  const at = chapters.findIndex((each) => each.key === key);
  const figures = figureViews(edition, chapter.figures, locale);
  return {
    ...pageOf('chapters', chapter, locale, [latest(...figures.map(({ changedOn }) => changedOn))]),
    order: chapter.order,
    body: proseOf(edition, chapter.body, locale),
    illustration: chapter.illustration,
    figures,
    messages: edition
      .referring('messages', 'chapter', key)
      .map((message) => messageView(edition, message, locale)),
    previous: chapters[at - 1] ?? null,
    next: chapters[at + 1] ?? null,
  };
}

/** The whole story, chapter by chapter. */
export function storyView(edition: Edition, locale: Locale): ChapterView[] {
  return inOrder(edition).map(({ key }) => chapterView(edition, key, locale));
}

/** A page that stands by itself. */
export interface StandingPageView extends PageView {
  body: Prose;
}

/** @throws {UnknownDocumentError} where the edition has no such page. */
export function standingPageView(edition: Edition, key: string, locale: Locale): StandingPageView {
  const document = edition.get('pages', key);
  return { ...pageOf('pages', document, locale, []), body: proseOf(edition, document.body, locale) };
}
