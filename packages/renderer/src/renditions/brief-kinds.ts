import { type Edition, type Locale, type PageKind, type Phrase, PUBLIC_AUDIENCE } from '@mra/agenda';
import type { ComponentType } from 'react';
import { acceleratorSlice } from '../briefs/slices/accelerator.js';
import { actionLineSlice } from '../briefs/slices/action-line.js';
import { lobbySlice } from '../briefs/slices/lobby.js';
import { subregionSlice } from '../briefs/slices/subregion.js';

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
  /** There is one of each document of this kind that it is made `for`. */
  of: PageKind;
  for(key: string): boolean;
  title: Record<Locale, (name: string) => string>;
  /** More pages than this set its text smaller. */
  pages: number;
  slice(edition: Edition, key: string, locale: Locale): BriefSlice;
  /** Loads the template, which only the process that draws needs. */
  template(): Promise<ComponentType<{ slice: BriefSlice }>>;
}

/** Keeps slice and template of a kind fitting together. */
function brief<S extends BriefSlice>(
  kind: Omit<BriefKind, 'slice' | 'template' | 'for'> & {
    for?(key: string): boolean;
    slice(edition: Edition, key: string, locale: Locale): S;
    template(): Promise<ComponentType<{ slice: S }>>;
  },
): BriefKind {
  return {
    for: () => true,
    ...kind,
    // A template is only ever given what the slice of its own kind made.
    template: kind.template as unknown as BriefKind['template'],
  };
}

/** Every kind of brief. */
export const BRIEF_KINDS: readonly BriefKind[] = [
  brief({
    pattern: 'brief/subregion/:key',
    of: 'subregions',
    title: { nl: (name) => `Profiel ${name}`, en: (name) => `Profile of ${name}` },
    pages: 2,
    slice: subregionSlice,
    template: async () => (await import('../briefs/subregion.js')).SubregionBrief,
  }),
  brief({
    pattern: 'brief/accelerator/:key',
    of: 'accelerators',
    title: { nl: (name) => `Versneller ${name}`, en: (name) => `Accelerator ${name}` },
    pages: 1,
    slice: acceleratorSlice,
    template: async () => (await import('../briefs/accelerator.js')).AcceleratorBrief,
  }),
  brief({
    pattern: 'brief/action-line/:key',
    of: 'action-lines',
    title: { nl: (name) => `Actielijn ${name}`, en: (name) => `Action line ${name}` },
    pages: 1,
    slice: actionLineSlice,
    template: async () => (await import('../briefs/action-line.js')).ActionLineBrief,
  }),
  brief({
    pattern: 'brief/lobby/:key',
    of: 'audiences',
    for: (key) => key !== PUBLIC_AUDIENCE,
    title: { nl: (name) => `Lobbybrief ${name}`, en: (name) => `Lobby brief ${name}` },
    pages: 2,
    slice: lobbySlice,
    template: async () => (await import('../briefs/lobby.js')).LobbyBrief,
  }),
];
