import type { ComponentType } from 'react';
import type { BriefSlice } from './brief-kinds.js';

/** How a brief is drawn. */
export interface BriefTemplate<S> {
  pages: ComponentType<{ slice: S; full: number }>;
  /** How many items it has, where it sets as many of them in full as fit (`full`) and only names the others. */
  items?(slice: S): number;
  /** Cover and contents of one that has chapters: these know on which page each element with an `id` stands. */
  front?: ComponentType<{ slice: S; places: ReadonlyMap<string, number> }>;
}

/**
 * The templates of briefs, each under the path of its module below `src`, by which its code is hashed. Only the process that draws
 * loads one.
 */
export const TEMPLATES = {
  'briefs/agenda/agenda': async () => {
    const { AgendaBrief, AgendaFront } = await import('../briefs/agenda/agenda.js');
    return { pages: AgendaBrief, front: AgendaFront };
  },
  'briefs/story': async () => {
    const { StoryBrief, StoryFront } = await import('../briefs/story.js');
    return { pages: StoryBrief, front: StoryFront };
  },
  'briefs/subregion': async () => ({ pages: (await import('../briefs/subregion.js')).SubregionBrief }),
  'briefs/accelerator': async () => ({ pages: (await import('../briefs/accelerator.js')).AcceleratorBrief }),
  'briefs/action-line': async () => ({ pages: (await import('../briefs/action-line.js')).ActionLineBrief }),
  'briefs/theme': async () => ({ pages: (await import('../briefs/theme.js')).ThemeBrief }),
  'briefs/lobby': async () => {
    const { itemsOf, LobbyBrief } = await import('../briefs/lobby.js');
    return { pages: LobbyBrief, items: itemsOf };
  },
} as const;

export type TemplateName = keyof typeof TEMPLATES;

/** What a template is given to show. */
export type SliceFor<N extends TemplateName> = Parameters<
  Awaited<ReturnType<(typeof TEMPLATES)[N]>>['pages']
>[0]['slice'];

/** Loads a template. What it is given must be what the slice of its own kind made. */
export async function templateOf(name: TemplateName): Promise<BriefTemplate<BriefSlice>> {
  return (await TEMPLATES[name]()) as unknown as BriefTemplate<BriefSlice>;
}
