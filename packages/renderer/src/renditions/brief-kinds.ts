import { type Edition, type Locale, type PageKind, type Phrase, PUBLIC_AUDIENCE } from '@mra/agenda';
import { isSubregionKey, SUBREGIONS, type SubregionKey } from '@mra/design';
import { acceleratorSlice } from '../briefs/slices/accelerator.js';
import { actionLineSlice } from '../briefs/slices/action-line.js';
import { agendaSlice } from '../briefs/slices/agenda.js';
import { lobbySlice } from '../briefs/slices/lobby.js';
import { storySlice } from '../briefs/slices/story.js';
import { subregionSlice } from '../briefs/slices/subregion.js';
import { themeSlice } from '../briefs/slices/theme.js';
import type { SliceFor, TemplateName } from './templates.js';

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
  /** More pages than this set its text smaller; `null` where it may have any number. */
  pages: number | null;
  slice(edition: Edition, key: string, locale: Locale): BriefSlice;
  /** Whose colours it shows. */
  colours(slice: BriefSlice): readonly SubregionKey[];
  template: TemplateName;
}

/** Keeps slice and template of a kind fitting together. */
function brief<N extends TemplateName>(
  kind: Pick<BriefKind, 'pattern' | 'keys' | 'pages'> & {
    title: Record<Locale, (name: string) => string>;
    template: N;
    slice(edition: Edition, key: string, locale: Locale): SliceFor<N> & BriefSlice;
    colours?(slice: SliceFor<N>): readonly SubregionKey[];
  },
): BriefKind {
  const { colours } = kind;
  return {
    ...kind,
    title: (slice, locale) => kind.title[locale](slice.title.text),
    // Only ever given what the slice of its own kind made.
    colours: (slice) => (colours ? colours(slice as SliceFor<N> & BriefSlice) : SUBREGIONS),
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
    pages: null,
    slice: agendaSlice,
    template: 'briefs/agenda/agenda',
  }),
  brief({
    pattern: 'brief/story',
    keys: (edition) => (edition.all('chapters').length > 0 ? [''] : []),
    title: { nl: itself, en: itself },
    pages: null,
    slice: storySlice,
    template: 'briefs/story',
  }),
  brief({
    pattern: 'brief/subregion/:key',
    keys: each('subregions'),
    title: { nl: (name) => `Profiel ${name}`, en: (name) => `Profile of ${name}` },
    pages: 2,
    slice: subregionSlice,
    // Its map has the other subregions in a shade of its own colour.
    colours: ({ key }) => (isSubregionKey(key) ? [key] : []),
    template: 'briefs/subregion',
  }),
  brief({
    pattern: 'brief/accelerator/:key',
    keys: each('accelerators'),
    title: { nl: (name) => `Versneller ${name}`, en: (name) => `Accelerator ${name}` },
    pages: 1,
    slice: acceleratorSlice,
    template: 'briefs/accelerator',
  }),
  brief({
    pattern: 'brief/action-line/:key',
    keys: each('action-lines'),
    title: { nl: (name) => `Actielijn ${name}`, en: (name) => `Action line ${name}` },
    pages: 2,
    slice: actionLineSlice,
    template: 'briefs/action-line',
  }),
  brief({
    pattern: 'brief/theme/:key',
    keys: each('themes'),
    title: { nl: (name) => `Thema ${name}`, en: (name) => `Theme ${name}` },
    pages: 2,
    slice: themeSlice,
    template: 'briefs/theme',
  }),
  brief({
    pattern: 'brief/lobby/:key',
    keys: (edition) => each('audiences')(edition).filter((key) => key !== PUBLIC_AUDIENCE),
    title: { nl: (name) => `Lobbybrief ${name}`, en: (name) => `Lobby brief ${name}` },
    pages: 2,
    slice: lobbySlice,
    template: 'briefs/lobby',
  }),
];
