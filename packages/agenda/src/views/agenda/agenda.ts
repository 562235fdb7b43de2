import type { ActionLine, DocumentOf } from '../../documents.js';
import type { Edition } from '../../edition/edition.js';
import { oncePerEdition } from '../../edition/once.js';
import { type Locale, type Phrase, phrase } from '../../locales.js';
import { type PartyView, partyViews } from '../innovation/parties.js';
import {
  type CitationView,
  citeAgenda,
  citeSource,
  type FigureView,
  figureViews,
  latest,
  type Prose,
  proseOf,
} from '../parts.js';
import { type AcceleratorLink, acceleratorLinks } from './accelerators.js';
import { type ActionLineLink, actionLineLinks } from './action-lines.js';

export interface ChallengeView {
  key: string;
  number: number;
  title: Phrase;
  direction: Phrase;
  body: Prose;
  figures: FigureView[];
}

export interface PillarView {
  key: string;
  number: number;
  title: Phrase;
  body: Prose;
}

export interface TrackView {
  key: string;
  code: string;
  title: Phrase;
  body: Prose;
  vision: Prose | null;
}

export interface ContextPointView {
  key: string;
  level: DocumentOf<'context-points'>['level'];
  text: Phrase;
  citations: CitationView[];
}

/** The agenda from question to action: challenges, pillars, accelerators with their lines, tracks, and the world around them. */
export interface AgendaView {
  locale: Locale;
  challenges: ChallengeView[];
  pillars: PillarView[];
  accelerators: AcceleratorLink[];
  tracks: TrackView[];
  context: ContextPointView[];
  changedOn: string;
}

export function agendaView(edition: Edition, locale: Locale): AgendaView {
  const byNumber = (a: { number: number }, b: { number: number }) => a.number - b.number;
  const dated = (
    ['challenges', 'pillars', 'tracks', 'context-points', 'accelerators', 'action-lines'] as const
  ).flatMap((kind) => edition.all(kind).map(({ changedOn }) => changedOn));
  return {
    locale,
    challenges: edition
      .all('challenges')
      .toSorted(byNumber)
      .map(({ key, number, title, direction, body, figures }) => ({
        key,
        number,
        title: phrase(title, locale),
        direction: phrase(direction, locale),
        body: proseOf(edition, body, locale),
        figures: figureViews(edition, figures, locale),
      })),
    pillars: edition
      .all('pillars')
      .toSorted(byNumber)
      .map(({ key, number, title, body }) => ({
        key,
        number,
        title: phrase(title, locale),
        body: proseOf(edition, body, locale),
      })),
    accelerators: acceleratorLinks(edition, locale),
    tracks: edition
      .all('tracks')
      .toSorted((a, b) => (a.code < b.code ? -1 : 1))
      .map(({ key, code, title, body, vision }) => ({
        key,
        code,
        title: phrase(title, locale),
        body: proseOf(edition, body, locale),
        vision: vision && proseOf(edition, vision, locale),
      })),
    context: edition
      .all('context-points')
      .toSorted((a, b) => a.order - b.order)
      .map((point) => ({
        key: point.key,
        level: point.level,
        text: phrase(point.text, locale),
        citations: [
          ...point.sources.map((source) => citeSource(edition, source, locale)),
          ...(point.sources.length === 0 ? [citeAgenda(point.section, locale)] : []),
        ],
      })),
    changedOn: latest(...dated),
  };
}

/** One entry of a line's timeline. */
export interface UpdateView {
  key: string;
  date: string;
  title: Phrase;
  text: Prose;
  source: CitationView | null;
  status: DocumentOf<'updates'>['status'];
  progress: number | null;
  changedOn: string;
}

/** An action line as the tracker shows it. */
export interface TrackedLine extends ActionLineLink {
  accelerator: string | null;
  initiators: PartyView[];
  partners: PartyView[];
  /** As last recorded; `null` is not known. */
  status: ActionLine['status'];
  progress: number | null;
  priority: ActionLine['priority'];
  lastUpdate: string | null;
}

/** What a reader may choose action lines by; a field that is left out chooses all. */
export interface TrackerFilter {
  accelerator?: string | undefined;
  initiator?: string | undefined;
  partner?: string | undefined;
  subregion?: string | undefined;
  status?: string | undefined;
  priority?: string | undefined;
}

/** The timeline of an action line, newest first. */
export function updateViews(edition: Edition, actionLine: string, locale: Locale): UpdateView[] {
  return edition
    .referring('updates', 'actionLine', actionLine)
    .toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1))
    .map((update) => ({
      key: update.key,
      date: update.date,
      title: phrase(update.title, locale),
      text: proseOf(edition, update.text, locale),
      source: update.source ? citeSource(edition, update.source, locale) : null,
      status: update.status,
      progress: update.progress,
      changedOn: update.changedOn,
    }));
}

/** The status and progress of an action line: what the newest update that names them says, else what the line itself says. */
export function standOf(
  edition: Edition,
  line: ActionLine,
  locale: Locale,
): Pick<TrackedLine, 'status' | 'progress' | 'lastUpdate'> {
  const updates = updateViews(edition, line.key, locale);
  return {
    status: updates.find(({ status }) => status !== null)?.status ?? line.status,
    progress: updates.find(({ progress }) => progress !== null)?.progress ?? null,
    lastUpdate: updates[0]?.date ?? null,
  };
}

const allTracked = oncePerEdition((edition, locale) =>
  actionLineLinks(edition, locale).map((link): TrackedLine => {
    const line = edition.get('action-lines', link.key);
    return {
      ...link,
      accelerator: line.accelerator,
      initiators: partyViews(edition, line.initiators, locale),
      partners: partyViews(edition, line.partners, locale),
      priority: line.priority,
      ...standOf(edition, line, locale),
    };
  }),
);

/** The tracker: action lines in order; all of them unless a filter says which. */
export function trackedLines(edition: Edition, locale: Locale, filter: TrackerFilter = {}): TrackedLine[] {
  const unknown = 'not-known';
  return allTracked(edition, locale).filter(({ accelerator, initiators, partners, status, priority }) => {
    const has = (parties: readonly PartyView[], key: string) => parties.some((party) => party.key === key);
    return (
      (!filter.accelerator || (accelerator ?? 'none') === filter.accelerator) &&
      (!filter.initiator || has(initiators, filter.initiator)) &&
      (!filter.partner || has(partners, filter.partner)) &&
      (!filter.subregion || has([...initiators, ...partners], filter.subregion)) &&
      (!filter.status || (status ?? unknown) === filter.status) &&
      (!filter.priority || (priority ?? unknown) === filter.priority)
    );
  });
}
