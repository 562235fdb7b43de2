import {
  type ActionLineLink,
  type AskView,
  type CitationView,
  type Edition,
  type FigureView,
  type Locale,
  type Phrase,
  type Prose,
  plainInline,
  subregionView,
} from '@mra/agenda';

/** A figure as a brief shows it. */
export type BriefFigure = Pick<FigureView, 'number' | 'qualifier' | 'label' | 'year' | 'citation'>;

/** An ask or commitment in a line. */
export type BriefPoint = Pick<AskView, 'title'>;

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
  permalink: string;
  changedOn: string;
}

const MOST_CHARACTERS = 2400;
const MOST_POINTS = 8;

export const briefFigure = ({ number, qualifier, label, year, citation }: FigureView): BriefFigure => ({
  number,
  qualifier,
  label,
  year,
  citation,
});

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

/** The sources of figures, each once, in the order in which they are met. */
export function citationsOf(figures: readonly BriefFigure[]): CitationView[] {
  const met = new Map(figures.map(({ citation }) => [citation.title.text, citation]));
  return [...met.values()];
}

export function subregionSlice(edition: Edition, key: string, locale: Locale): SubregionSlice {
  const view = subregionView(edition, key, locale);
  const points = (asks: readonly AskView[]) => asks.slice(0, MOST_POINTS).map(({ title }) => ({ title }));
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
    initiates: view.initiates.map(({ code, title }) => ({ code, title })),
    permalink: view.permalink,
    changedOn: view.changedOn,
  };
}
