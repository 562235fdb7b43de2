import { type Edition, type Locale, type PageKind, type Phrase, PUBLIC_AUDIENCE } from '@mra/agenda';
import type { ComponentType } from 'react';
import { acceleratorSlice } from '../briefs/slices/accelerator.js';
import { actionLineSlice } from '../briefs/slices/action-line.js';
import { agendaSlice } from '../briefs/slices/agenda.js';
import { lobbySlice } from '../briefs/slices/lobby.js';
import { storySlice } from '../briefs/slices/story.js';
import { subregionSlice } from '../briefs/slices/subregion.js';
import { themeSlice } from '../briefs/slices/theme.js';

/** What every brief shows, whatever its kind. */
export interface BriefSlice {
  title: Phrase;
  lead: Phrase;
  permalink: string;
  changedOn: string;
}

/** A kind of brief: of what, under which name, what it shows and how that is drawn. */
export interface BriefKind {
  /** The name of its files; `:key` stands for the document, as in `brief/subregion/ijmond`. */
  pattern: string;
  /** The documents that there is one of, by key; one without a key where it is made of the whole edition. */
  keys(edition: Edition): string[];
  title(slice: BriefSlice, locale: Locale): string;
  /** More pages than this set its text smaller. */
  pages: number;
  slice(edition: Edition, key: string, locale: Locale): BriefSlice;
  /** Loads the template, which only the process that draws needs. */
  template(): Promise<BriefTemplate<BriefSlice>>;
}

/** How a brief is drawn. */
export interface BriefTemplate<S> {
  pages: ComponentType<{ slice: S; full: number }>;
  /** How many items it has, where it sets as many of them in full as fit (`full`) and names the others. */
  items?(slice: S): number;
  /** Cover and contents of one that has chapters: these know on which page each element with an `id` stands. */
  front?: ComponentType<{ slice: S; places: ReadonlyMap<string, number> }>;
}

/** Keeps slice and template of a kind fitting together. */
function brief<S extends BriefSlice>(
  kind: Omit<BriefKind, 'slice' | 'template' | 'title'> & {
    title: Record<Locale, (name: string) => string>;
    slice(edition: Edition, key: string, locale: Locale): S;
    template(): Promise<BriefTemplate<S>>;
  },
): BriefKind {
  return {
    ...kind,
    title: (slice, locale) => kind.title[locale](slice.title.text),
    // A template is only ever given what the slice of its own kind made.
    template: kind.template as unknown as BriefKind['template'],
  };
}

const each = (kind: PageKind) => (edition: Edition) => edition.all(kind).map(({ key }) => key);
const itself = (name: string) => name;

/** Every kind of brief. */
export const BRIEF_KINDS: readonly BriefKind[] = [
  brief({
    pattern: 'brief/agenda',
    keys: (edition) => (edition.find('audiences', PUBLIC_AUDIENCE) ? [''] : []),
    title: { nl: itself, en: itself },
    pages: Number.POSITIVE_INFINITY,
    slice: agendaSlice,
    template: async () => {
      const { AgendaBrief, AgendaFront } = await import('../briefs/agenda/agenda.js');
      return { pages: AgendaBrief, front: AgendaFront };
    },
  }),
  brief({
    pattern: 'brief/story',
    keys: (edition) => (edition.all('chapters').length > 0 ? [''] : []),
    title: { nl: itself, en: itself },
    pages: Number.POSITIVE_INFINITY,
    slice: storySlice,
    template: async () => {
      const { StoryBrief, StoryFront } = await import('../briefs/story.js');
      return { pages: StoryBrief, front: StoryFront };
    },
  }),
  brief({
    pattern: 'brief/subregion/:key',
    keys: each('subregions'),
    title: { nl: (name) => `Profiel ${name}`, en: (name) => `Profile of ${name}` },
    pages: 2,
    slice: subregionSlice,
    template: async () => ({ pages: (await import('../briefs/subregion.js')).SubregionBrief }),
  }),
  brief({
    pattern: 'brief/accelerator/:key',
    keys: each('accelerators'),
    title: { nl: (name) => `Versneller ${name}`, en: (name) => `Accelerator ${name}` },
    pages: 1,
    slice: acceleratorSlice,
    template: async () => ({ pages: (await import('../briefs/accelerator.js')).AcceleratorBrief }),
  }),
  brief({
    pattern: 'brief/action-line/:key',
    keys: each('action-lines'),
    title: { nl: (name) => `Actielijn ${name}`, en: (name) => `Action line ${name}` },
    pages: 2,
    slice: actionLineSlice,
    template: async () => ({ pages: (await import('../briefs/action-line.js')).ActionLineBrief }),
  }),
  brief({
    pattern: 'brief/theme/:key',
    keys: each('themes'),
    title: { nl: (name) => `Thema ${name}`, en: (name) => `Theme ${name}` },
    pages: 2,
    slice: themeSlice,
    template: async () => ({ pages: (await import('../briefs/theme.js')).ThemeBrief }),
  }),
  brief({
    pattern: 'brief/lobby/:key',
    keys: (edition) => each('audiences')(edition).filter((key) => key !== PUBLIC_AUDIENCE),
    title: { nl: (name) => `Lobbybrief ${name}`, en: (name) => `Lobby brief ${name}` },
    pages: 2,
    slice: lobbySlice,
    template: async () => {
      const { itemsOf, LobbyBrief } = await import('../briefs/lobby.js');
      return { pages: LobbyBrief, items: itemsOf };
    },
  }),
];
