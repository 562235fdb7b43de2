import {
  type AskView,
  audienceView,
  type Edition,
  type Locale,
  type Phrase,
  type Prose,
  subregionLinks,
} from '@mra/agenda';
import { type BriefFigure, briefFigure } from './figures.js';
import { type Sender, senderOf } from './sender.js';

/** An ask as a brief shows it. */
export type BriefAsk = Pick<
  AskView,
  'title' | 'problem' | 'request' | 'effect' | 'legalReference' | 'decisionMoment' | 'citation' | 'sources'
> & {
  askedBy: { key: string; title: Phrase } | null;
  figures: BriefFigure[];
};

/** What a brief for an audience shows, and nothing else. */
export interface LobbySlice {
  key: string;
  title: Phrase;
  lead: Phrase;
  message: Prose;
  figures: BriefFigure[];
  asks: BriefAsk[];
  /** Shown to an audience that nothing is asked of. */
  subregions: { title: Phrase; tagline: Phrase }[];
  sender: Sender;
  permalink: string;
  changedOn: string;
}

export const briefAsk = (ask: AskView): BriefAsk => ({
  title: ask.title,
  problem: ask.problem,
  request: ask.request,
  effect: ask.effect,
  legalReference: ask.legalReference,
  decisionMoment: ask.decisionMoment,
  citation: ask.citation,
  sources: ask.sources,
  askedBy: ask.subregion && { key: ask.subregion.key, title: ask.subregion.title },
  figures: ask.figures.map(briefFigure),
});

export function lobbySlice(edition: Edition, key: string, locale: Locale): LobbySlice {
  const { title, lead, message, figures, demands, permalink, changedOn } = audienceView(edition, key, locale);
  return {
    key,
    title,
    lead,
    message,
    figures: figures.slice(0, 4).map(briefFigure),
    asks: demands.map(briefAsk),
    subregions:
      demands.length === 0
        ? subregionLinks(edition, locale).map(({ title, tagline }) => ({ title, tagline }))
        : [],
    sender: senderOf(edition, locale),
    permalink,
    changedOn,
  };
}
