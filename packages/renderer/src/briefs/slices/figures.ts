import type { CitationView, FigureView } from '@mra/agenda';

/** A figure as a brief shows it. */
export type BriefFigure = Pick<FigureView, 'number' | 'qualifier' | 'label' | 'year' | 'citation'>;

export const briefFigure = ({ number, qualifier, label, year, citation }: FigureView): BriefFigure => ({
  number,
  qualifier,
  label,
  year,
  citation,
});

/** Sources, each once, in the order in which they are met: their places are the numbers of the notes. */
export function numbered(citations: readonly CitationView[]): CitationView[] {
  return [...new Map(citations.map((citation) => [citation.title.text, citation])).values()];
}
