import {
  type ChapterView,
  type Edition,
  type IllustrationView,
  illustrationView,
  type Locale,
  latest,
  listPath,
  type Phrase,
  type Prose,
  storyView,
} from '@mra/agenda';
import { type BriefFigure, briefFigure } from './figures.js';
import { type Sender, senderOf } from './sender.js';

/** What a chapter's picture is drawn from, as far as it is drawn. */
export type ChapterPicture =
  | { draws: 'map' | 'number' }
  | { draws: 'network'; links: { from: string | null; to: string[] }[] }
  | { draws: 'sign'; sign: string };

/** A chapter of the story as the brief shows it. */
export interface StoryChapter extends Pick<ChapterView, 'key' | 'order' | 'title' | 'lead'> {
  stretches: { body: Prose; figures: BriefFigure[] }[];
  picture: ChapterPicture;
  /** The figure that is set large, where the chapter has one. */
  first: BriefFigure | null;
  messages: { audience: Phrase; text: Phrase }[];
}

/** What the brief of the story shows, and nothing else. */
export interface StorySlice {
  title: Phrase;
  lead: Phrase;
  chapters: StoryChapter[];
  sender: Sender;
  permalink: string;
  changedOn: string;
}

const TITLE: Record<Locale, string> = {
  nl: 'Zeven regio’s, één verhaal',
  en: 'Seven regions, one story',
};

function pictureOf(view: IllustrationView): ChapterPicture {
  if (view.draws === 'network') return { draws: 'network', links: view.links };
  if (view.draws === 'accelerators') return { draws: 'sign', sign: String(view.accelerators.length) };
  if (view.draws === 'hotspots') return { draws: 'sign', sign: String(view.hotspots.length) };
  if (view.draws === 'asks') {
    const asked = view.counts.reduce((sum, { count }) => sum + count, view.ofTheWhole);
    return { draws: 'sign', sign: String(asked) };
  }
  return { draws: view.draws };
}

export function storySlice(edition: Edition, _key: string, locale: Locale): StorySlice {
  const chapters = storyView(edition, locale);
  return {
    title: { text: TITLE[locale], lang: locale },
    lead: chapters[0]?.lead ?? { text: TITLE[locale], lang: locale },
    chapters: chapters.map((chapter) => ({
      key: chapter.key,
      order: chapter.order,
      title: chapter.title,
      lead: chapter.lead,
      stretches: chapter.stretches.map(({ body, figures }) => ({ body, figures: figures.map(briefFigure) })),
      picture: pictureOf(illustrationView(edition, chapter.key, locale)),
      first: chapter.figures[0] ? briefFigure(chapter.figures[0]) : null,
      messages: chapter.messages.map(({ audience, text }) => ({ audience: audience.title, text })),
    })),
    sender: senderOf(edition, locale),
    permalink: listPath('chapters', locale),
    changedOn: latest(...chapters.map(({ changedOn }) => changedOn)),
  };
}
