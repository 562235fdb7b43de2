import { abbreviations } from './abbreviations/kind.js';
import { accelerators } from './accelerators/kind.js';
import { actionLines } from './action-lines/kind.js';
import { asks } from './asks/kind.js';
import { audiences } from './audiences/kind.js';
import { challenges } from './challenges/kind.js';
import { chapters } from './chapters/kind.js';
import { contextPoints } from './context-points/kind.js';
import { crossPollinations } from './cross-pollinations/kind.js';
import type { AnyKind } from './define.js';
import { developmentLines } from './development-lines/kind.js';
import { events } from './events/kind.js';
import { figures } from './figures/kind.js';
import { hotspots } from './hotspots/kind.js';
import { indicators } from './indicators/kind.js';
import { infrastructure } from './infrastructure/kind.js';
import { media } from './media/kind.js';
import { messages } from './messages/kind.js';
import { milestones } from './milestones/kind.js';
import { municipalities } from './municipalities/kind.js';
import { observations } from './observations/kind.js';
import { organisations } from './organisations/kind.js';
import { pages } from './pages/kind.js';
import { pillars } from './pillars/kind.js';
import { places } from './places/kind.js';
import { programmes } from './programmes/kind.js';
import { redirects } from './redirects/kind.js';
import { sectors } from './sectors/kind.js';
import { settings } from './settings/kind.js';
import { sources } from './sources/kind.js';
import { subregions } from './subregions/kind.js';
import { terms } from './terms/kind.js';
import { themes } from './themes/kind.js';
import { tracks } from './tracks/kind.js';
import { updates } from './updates/kind.js';

/** The kinds of document, named as the collections of the CMS and the files of the content package. */
export const KINDS = [
  'chapters',
  'messages',
  'challenges',
  'pillars',
  'tracks',
  'context-points',
  'accelerators',
  'action-lines',
  'updates',
  'subregions',
  'municipalities',
  'development-lines',
  'themes',
  'sectors',
  'hotspots',
  'programmes',
  'cross-pollinations',
  'organisations',
  'places',
  'infrastructure',
  'figures',
  'sources',
  'indicators',
  'observations',
  'terms',
  'abbreviations',
  'events',
  'milestones',
  'asks',
  'audiences',
  'pages',
  'redirects',
  'settings',
  'media',
] as const;

export type Kind = (typeof KINDS)[number];

/** The definition of every kind; channels are folds over these. */
export const kinds = {
  chapters,
  messages,
  challenges,
  pillars,
  tracks,
  'context-points': contextPoints,
  accelerators,
  'action-lines': actionLines,
  updates,
  subregions,
  municipalities,
  'development-lines': developmentLines,
  themes,
  sectors,
  hotspots,
  programmes,
  'cross-pollinations': crossPollinations,
  organisations,
  places,
  infrastructure,
  figures,
  sources,
  indicators,
  observations,
  terms,
  abbreviations,
  events,
  milestones,
  asks,
  audiences,
  pages,
  redirects,
  settings,
  media,
} satisfies { [K in Kind]: AnyKind };

/** Whether a name is that of a kind, as of a collection or of a content file. */
export function isKind(name: string): name is Kind {
  return Object.hasOwn(kinds, name);
}
