import {
  type AbbreviationView,
  type AgendaView,
  abbreviationViews,
  actionLineLinks,
  agendaView,
  asksWhere,
  audienceView,
  CONTEXT_LEVEL_LABELS,
  CONTEXT_LEVELS,
  type CrossPollinationLink,
  changedLast,
  crossPollinationLinks,
  type Edition,
  findStandingPage,
  HOTSPOT_TYPE_LABELS,
  type HotspotLink,
  hotspotLinks,
  isDemand,
  type Kind,
  type Locale,
  MILESTONE_STATE_LABELS,
  type MilestoneView,
  milestoneViews,
  monitorView,
  NOT_KNOWN,
  PHASE_LABELS,
  type Phrase,
  PROGRAMME_TYPE_LABELS,
  type ProgrammeLink,
  type Prose,
  PUBLIC_AUDIENCE,
  programmeLinks,
  type SourceView,
  STAGE_LABELS,
  sectionPath,
  sourceViews,
  subregionLinks,
  subregionView,
  type TermView,
  termViews,
} from '@mra/agenda';
import { type AcceleratorSlice, acceleratorSlice } from './accelerator.js';
import { type ActionLineSlice, actionLineSlice } from './action-line.js';
import { type BriefFigure, briefFigure } from './figures.js';
import { type BriefAsk, briefAsk } from './lobby.js';
import { type Sender, senderOf } from './sender.js';

/** A subregion as its chapter shows it. */
export interface AgendaSubregion {
  key: string;
  title: Phrase;
  tagline: Phrase;
  lead: Phrase;
  profile: Prose;
  ambition: Prose;
  figures: BriefFigure[];
  commitments: { title: Phrase; request: Prose }[];
  municipalities: string[];
  hotspots: Phrase[];
}

/** A subregion's, hotspot's or party's name where a table has room for no more. */
type Names = Phrase[];

/** What the book of the whole agenda shows, and nothing else. */
export interface AgendaSlice {
  title: Phrase;
  lead: Phrase;
  message: Prose;
  keyFigures: BriefFigure[];
  agenda: Pick<AgendaView, 'challenges' | 'pillars' | 'tracks'> & {
    /** By level, those that have points. */
    context: { title: string; points: Phrase[] }[];
  };
  accelerators: (AcceleratorSlice & { lines: ActionLineSlice[] })[];
  /** Action lines beside the accelerators. */
  otherLines: ActionLineSlice[];
  subregions: AgendaSubregion[];
  links: (Pick<CrossPollinationLink, 'title'> & {
    from: Phrase | null;
    to: Names;
    partners: Phrase | null;
    theme: Phrase;
  })[];
  hotspots: (Pick<HotspotLink, 'title' | 'focus'> & {
    type: string;
    stage: string | null;
    place: Phrase | null;
  })[];
  programmes: (Pick<ProgrammeLink, 'title' | 'focus'> & { type: string; phases: string; operators: Names })[];
  asks: BriefAsk[];
  milestones: (Pick<MilestoneView, 'title' | 'date'> & { state: string | null; subregions: Names })[];
  figures: BriefFigure[];
  terms: Pick<TermView, 'title' | 'text'>[];
  abbreviations: Pick<AbbreviationView, 'short' | 'title'>[];
  sources: Pick<SourceView, 'title' | 'year' | 'url'>[];
  colophon: Prose | null;
  /** Stands wherever the agenda gives no value. */
  notKnown: string;
  sender: Sender;
  permalink: string;
  changedOn: string;
}

/** The kinds of document that the book shows. */
const SHOWN: readonly Kind[] = [
  'audiences',
  'challenges',
  'pillars',
  'tracks',
  'context-points',
  'accelerators',
  'action-lines',
  'subregions',
  'municipalities',
  'themes',
  'hotspots',
  'programmes',
  'cross-pollinations',
  'organisations',
  'figures',
  'sources',
  'terms',
  'abbreviations',
  'milestones',
  'asks',
];

const TITLE: Record<Locale, string> = { nl: 'De innovatieagenda', en: 'The innovation agenda' };

const titles = (of: readonly { title: Phrase }[]): Names => of.map(({ title }) => title);

function subregionOf(edition: Edition, key: string, locale: Locale): AgendaSubregion {
  const view = subregionView(edition, key, locale);
  const { title, tagline, lead, profile, ambition, municipalities } = view;
  return {
    ...{ key, title, tagline, lead, profile, ambition, municipalities },
    figures: view.figures.slice(0, 4).map(briefFigure),
    commitments: view.commitments.map(({ title, request }) => ({ title, request })),
    hotspots: titles(hotspotLinks(edition, locale, { subregion: key })),
  };
}

/** The lists at the end of the book. */
function listsOf(edition: Edition, locale: Locale) {
  return {
    links: crossPollinationLinks(edition, locale).map(({ title, from, to, partners, theme }) => ({
      ...{ title, partners },
      from: from?.title ?? null,
      to: titles(to),
      theme: theme.title,
    })),
    hotspots: hotspotLinks(edition, locale).map(({ title, type, stage, focus, municipality, subregion }) => ({
      ...{ title, focus },
      type: HOTSPOT_TYPE_LABELS[type][locale],
      stage: stage && STAGE_LABELS[stage][locale],
      place: (municipality ?? subregion)?.title ?? null,
    })),
    programmes: programmeLinks(edition, locale).map(({ title, type, phases, focus, operators }) => ({
      ...{ title, focus },
      type: PROGRAMME_TYPE_LABELS[type][locale],
      phases: phases.map((each) => PHASE_LABELS[each][locale]).join(', '),
      operators: titles(operators),
    })),
    milestones: milestoneViews(edition, locale).map(({ title, date, state, subregions }) => ({
      ...{ title, date },
      state: state && MILESTONE_STATE_LABELS[state][locale],
      subregions: titles(subregions),
    })),
    figures: monitorView(edition, locale).figures.map(briefFigure),
    terms: termViews(edition, locale).map(({ title, text }) => ({ title, text })),
    abbreviations: abbreviationViews(edition, locale).map(({ short, title }) => ({ short, title })),
    sources: sourceViews(edition, locale).map(({ title, year, url }) => ({ title, year, url })),
  };
}

export function agendaSlice(edition: Edition, _key: string, locale: Locale): AgendaSlice {
  const { challenges, pillars, tracks, context, accelerators } = agendaView(edition, locale);
  const { message, figures, lead } = audienceView(edition, PUBLIC_AUDIENCE, locale);
  const lineOf = ({ key }: { key: string }) => actionLineSlice(edition, key, locale);
  return {
    title: { text: TITLE[locale], lang: locale },
    lead,
    message,
    keyFigures: figures.slice(0, 4).map(briefFigure),
    agenda: {
      ...{ challenges, pillars, tracks },
      context: CONTEXT_LEVELS.map((level) => ({
        title: CONTEXT_LEVEL_LABELS[level][locale],
        points: context.filter((point) => point.level === level).map(({ text }) => text),
      })).filter(({ points }) => points.length > 0),
    },
    accelerators: accelerators.map(({ key, actionLines }) => ({
      ...acceleratorSlice(edition, key, locale),
      lines: actionLines.map(lineOf),
    })),
    otherLines: actionLineLinks(edition, locale, ({ accelerator }) => accelerator === null).map(lineOf),
    subregions: subregionLinks(edition, locale).map(({ key }) => subregionOf(edition, key, locale)),
    asks: asksWhere(edition, isDemand, locale).map(briefAsk),
    ...listsOf(edition, locale),
    colophon: findStandingPage(edition, 'colophon', locale)?.body ?? null,
    notKnown: NOT_KNOWN[locale],
    sender: senderOf(edition, locale),
    permalink: sectionPath('agenda', locale),
    changedOn: changedLast(edition, SHOWN),
  };
}
