import { type Edition, type Locale, type Phrase, themeView } from '@mra/agenda';
import { type BriefFigure, briefFigure } from './figures.js';
import { type BriefAsk, briefAsk } from './lobby.js';

/** What the sheet of a theme shows, and nothing else. */
export interface ThemeSlice {
  title: Phrase;
  lead: Phrase;
  figures: BriefFigure[];
  sectors: { title: Phrase; text: Phrase }[];
  hotspots: { title: Phrase; place: Phrase | null; focus: Phrase | null }[];
  crossPollinations: Phrase[];
  asks: BriefAsk[];
  permalink: string;
  changedOn: string;
}

const MOST_FIGURES = 4;

export function themeSlice(edition: Edition, key: string, locale: Locale): ThemeSlice {
  const view = themeView(edition, key, locale);
  return {
    title: view.title,
    lead: view.lead,
    figures: view.figures.slice(0, MOST_FIGURES).map(briefFigure),
    sectors: view.sectors.map(({ title, text }) => ({ title, text })),
    hotspots: view.hotspots.map(({ title, municipality, subregion, focus }) => ({
      title,
      place: (municipality ?? subregion)?.title ?? null,
      focus,
    })),
    crossPollinations: view.crossPollinations.map(({ title }) => title),
    asks: view.demands.map(briefAsk),
    permalink: view.permalink,
    changedOn: view.changedOn,
  };
}
