import type { DocumentOf } from '../documents.js';
import type { Edition } from '../edition/edition.js';
import { type AcceleratorLink, acceleratorLinks } from '../kinds/accelerators/view.js';
import { type FigureView, figureViews } from '../kinds/figures/view.js';
import { type Locale, type Phrase, phrase } from '../locales.js';
import { type CitationView, citeAgenda, citeSource } from './citation.js';
import { inOrder } from './order.js';
import { latest } from './page.js';
import { type Prose, proseOf } from './prose.js';

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
  const dated = (
    ['challenges', 'pillars', 'tracks', 'context-points', 'accelerators', 'action-lines'] as const
  ).flatMap((kind) => edition.all(kind).map(({ changedOn }) => changedOn));
  return {
    locale,
    challenges: inOrder(edition, 'challenges', locale).map(
      ({ key, number, title, direction, body, figures }) => ({
        key,
        number,
        title: phrase(title, locale),
        direction: phrase(direction, locale),
        body: proseOf(edition, body, locale),
        figures: figureViews(edition, figures, locale),
      }),
    ),
    pillars: inOrder(edition, 'pillars', locale).map(({ key, number, title, body }) => ({
      key,
      number,
      title: phrase(title, locale),
      body: proseOf(edition, body, locale),
    })),
    accelerators: acceleratorLinks(edition, locale),
    tracks: inOrder(edition, 'tracks', locale).map(({ key, code, title, body, vision }) => ({
      key,
      code,
      title: phrase(title, locale),
      body: proseOf(edition, body, locale),
      vision: vision && proseOf(edition, vision, locale),
    })),
    context: inOrder(edition, 'context-points', locale).map((point) => ({
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
