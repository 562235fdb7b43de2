import type { DocumentOf } from '../../documents.js';
import type { Edition } from '../../edition/edition.js';
import type { Locale } from '../../locales.js';
import { normalWord, wordsOf } from '../../search/words.js';
import { plainText } from '../../text/markdown.js';
import { inOrder } from '../../views/order.js';
import { type LinkView, latest, linkTo, type PageView, pageOf } from '../../views/page.js';
import { type Prose, proseOf } from '../../views/prose.js';
import { type FigureView, figureViews } from '../figures/view.js';
import { type MessageView, messageView } from '../messages/view.js';

/** A part of a chapter under one heading. */
export interface Stretch {
  body: Prose;
  figures: FigureView[];
}

/** A chapter of the innovation story. */
export interface ChapterView extends PageView {
  order: number;
  body: Prose;
  /** The same text in stretches, each with the figures that it speaks of. */
  stretches: Stretch[];
  illustration: DocumentOf<'chapters'>['illustration'];
  figures: FigureView[];
  messages: MessageView[];
  previous: LinkView | null;
  next: LinkView | null;
}

/** The chapters as links, in order. */
export function chapterLinks(edition: Edition, locale: Locale): LinkView[] {
  return inOrder(edition, 'chapters', locale).map((chapter) => linkTo('chapters', chapter, locale));
}

function wordsIn(text: string, locale: Locale): Set<string> {
  return new Set(wordsOf(text).flatMap((word) => normalWord(word, locale) ?? []));
}

/** Puts each figure where the text speaks of it most; the first stands above the text and those without a place of their own follow it. */
function stretchesOf({ blocks, lang }: Prose, figures: readonly FigureView[], locale: Locale): Stretch[] {
  const stretches: Stretch[] = [{ body: { blocks: [], lang }, figures: [] }];
  for (const block of blocks) {
    if (block.type === 'heading') stretches.push({ body: { blocks: [], lang }, figures: [] });
    stretches.at(-1)?.body.blocks.push(block);
  }
  const filled = stretches.filter(({ body }) => body.blocks.length > 0);
  const words = filled.map(({ body }) => wordsIn(plainText(body.blocks), locale));
  for (const figure of figures.slice(1)) {
    const own = wordsIn(`${figure.number} ${figure.label.text}`, locale);
    const scores = words.map((there) => [...own].filter((word) => there.has(word)).length);
    const best = Math.max(...scores);
    const place = filled[best > 0 ? scores.indexOf(best) : filled.length - 1];
    place?.figures.push(figure);
  }
  return filled;
}

/** @throws {UnknownDocumentError} where the edition has no such chapter. */
export function chapterView(edition: Edition, key: string, locale: Locale): ChapterView {
  const chapter = edition.get('chapters', key);
  const chapters = chapterLinks(edition, locale);
  const at = chapters.findIndex((each) => each.key === key);
  const figures = figureViews(edition, chapter.figures, locale);
  const body = proseOf(edition, chapter.body, locale);
  return {
    ...pageOf('chapters', chapter, locale, [latest(...figures.map(({ changedOn }) => changedOn))]),
    order: chapter.order,
    body,
    stretches: stretchesOf(body, figures, locale),
    illustration: chapter.illustration,
    figures,
    messages: edition
      .referring('messages', 'chapter', key)
      .map((message) => messageView(edition, message.key, locale)),
    previous: chapters[at - 1] ?? null,
    next: chapters[at + 1] ?? null,
  };
}

/** The whole story, chapter by chapter. */
export function storyView(edition: Edition, locale: Locale): ChapterView[] {
  return inOrder(edition, 'chapters', locale).map(({ key }) => chapterView(edition, key, locale));
}
