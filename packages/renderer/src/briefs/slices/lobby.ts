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
  'title' | 'problem' | 'request' | 'effect' | 'facts' | 'citation' | 'sources'
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
  /** The heaviest first; of those that weigh the same one of each asker, then the second of each, and so on. */
  asks: BriefAsk[];
  /** Shown where few asks or none leave room to say who speaks. */
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
  facts: ask.facts,
  citation: ask.citation,
  sources: ask.sources,
  askedBy: ask.subregion && { key: ask.subregion.key, title: ask.subregion.title },
  figures: ask.figures.map(briefFigure),
});

/** Up to so many asks leave room for the subregions as well. */
const FEW_ASKS = 4;

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
      demands.length <= FEW_ASKS
        ? subregionLinks(edition, locale).map(({ title, tagline }) => ({ title, tagline }))
        : [],
    sender: senderOf(edition, locale),
    permalink,
    changedOn,
  };
}
