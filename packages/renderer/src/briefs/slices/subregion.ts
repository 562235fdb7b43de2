import {
  type ActionLineLink,
  type AskView,
  type Edition,
  type Locale,
  type Phrase,
  type Prose,
  plainInline,
  subregionView,
} from '@mra/agenda';
import { type BriefFigure, briefFigure } from './figures.js';

/** An ask or commitment, its text shown only where there is room. */
export type BriefPoint = Pick<AskView, 'title' | 'request'>;

/** What the profile of a subregion shows, and nothing else. */
export interface SubregionSlice {
  key: string;
  title: Phrase;
  tagline: Phrase;
  lead: Phrase;
  /** The first paragraphs of the profile, under their headings. */
  profile: Prose;
  ambition: Prose;
  municipalities: string[];
  figures: BriefFigure[];
  demands: BriefPoint[];
  commitments: BriefPoint[];
  initiates: Pick<ActionLineLink, 'code' | 'title'>[];
  takesPartIn: Pick<ActionLineLink, 'code' | 'title'>[];
  permalink: string;
  changedOn: string;
}

const MOST_CHARACTERS = 2600;
const MOST_POINTS = 8;

/** The beginning of a text, cut between blocks and never after a heading. @param most characters */
export function opening(prose: Prose, most: number): Prose {
  let length = 0;
  const blocks = prose.blocks.filter((block) => {
    length +=
      block.type === 'list'
        ? block.items.map(plainInline).join('').length
        : plainInline(block.children).length;
    return length <= most;
  });
  while (blocks.at(-1)?.type === 'heading') blocks.pop();
  return { ...prose, blocks };
}

export function subregionSlice(edition: Edition, key: string, locale: Locale): SubregionSlice {
  const view = subregionView(edition, key, locale);
  const points = (asks: readonly AskView[]) =>
    asks.slice(0, MOST_POINTS).map(({ title, request }) => ({ title, request }));
  const lines = (links: readonly ActionLineLink[]) => links.map(({ code, title }) => ({ code, title }));
  return {
    key,
    title: view.title,
    tagline: view.tagline,
    lead: view.lead,
    profile: opening(view.profile, MOST_CHARACTERS),
    ambition: view.ambition,
    municipalities: view.municipalities,
    figures: view.figures.slice(0, 4).map(briefFigure),
    demands: points(view.demands),
    commitments: points(view.commitments),
    initiates: lines(view.initiates),
    takesPartIn: lines(view.takesPartIn),
    permalink: view.permalink,
    changedOn: view.changedOn,
  };
}
