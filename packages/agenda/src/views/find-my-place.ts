import type { Hotspot, PHASES } from '../documents.js';
import type { Edition } from '../edition/edition.js';
import { type HotspotGroup, type HotspotLink, hotspotLinks } from '../kinds/hotspots/view.js';
import type { Locale } from '../locales.js';

/** What somebody can want near their place. */
export const NEEDS = ['education', 'testing', 'colleagues', 'space', 'networks'] as const;

export type Need = (typeof NEEDS)[number];

/** The answers to the three questions; a question that is left out counts for nothing. */
export interface Answers {
  /** What do you do: the key of a theme. */
  theme?: string | undefined;
  /** Which phase is your company in? */
  phase?: (typeof PHASES)[number] | undefined;
  /** What do you need near you? */
  needs: readonly Need[];
}

/** Why a hotspot fits; whoever shows it has the words. */
export type Reason =
  | { because: 'theme' }
  | { because: 'phase' }
  | { because: 'need'; need: Need }
  | { because: 'stage'; stage: NonNullable<Hotspot['stage']> };

export interface FittingPlace {
  hotspot: HotspotLink;
  reasons: Reason[];
}

/** Which kinds of place answer a need. The kinds say it, not the single hotspot: so little is known of each. */
const ANSWERING: Record<Need, readonly Hotspot['type'][]> = {
  education: ['campus', 'science-park', 'academy', 'institute'],
  testing: ['fieldlab', 'living-lab', 'lab', 'shared-facility'],
  colleagues: ['hub', 'campus', 'innovation-district', 'science-park'],
  space: ['business-park', 'development-zone', 'innovation-district', 'area', 'port'],
  networks: ['cluster', 'ecosystem', 'digital-ecosystem', 'network-of-hotspots', 'greenport', 'digital-hub'],
};

/** Which few kinds suit a company of a phase: an idea wants a lab, a company that grows wants room. */
const SUITING: Record<(typeof PHASES)[number], readonly HotspotGroup[]> = {
  idea: ['lab', 'campus'],
  start: ['lab', 'hub', 'campus'],
  growth: ['campus', 'district', 'hub'],
  'scale-up': ['district', 'network'],
};

const WEIGHT = { theme: 4, need: 3, phase: 1 } as const;

const MOST = 12;

/** Places that fit the answers, best first, each with the reasons why; none where nothing was answered. */
export function findPlaces(edition: Edition, answers: Answers, locale: Locale): FittingPlace[] {
  const rated = hotspotLinks(edition, locale)
    .filter(({ subregion }) => subregion !== null)
    .map((hotspot) => {
      const fitsTheme = answers.theme !== undefined && hotspot.themes.includes(answers.theme);
      const fitsPhase = answers.phase !== undefined && SUITING[answers.phase].includes(hotspot.group);
      const needs = answers.needs.filter((need) => ANSWERING[need].includes(hotspot.type));
      const reasons: Reason[] = [
        ...(fitsTheme ? [{ because: 'theme' } as const] : []),
        ...needs.map((need) => ({ because: 'need', need }) as const),
        ...(fitsPhase ? [{ because: 'phase' } as const] : []),
        ...(hotspot.stage ? [{ because: 'stage', stage: hotspot.stage } as const] : []),
      ];
      const fit =
        (fitsTheme ? WEIGHT.theme : 0) + needs.length * WEIGHT.need + (fitsPhase ? WEIGHT.phase : 0);
      // A place that exists can be moved to; one that is only thought of can't.
      return { hotspot, reasons, score: fit === 0 ? 0 : fit + (hotspot.stage === 'existing' ? 0.5 : 0) };
    });
  // Somebody who says what they do is not helped by places for others.
  const wanted = rated.filter(
    ({ score, hotspot }) => score > 0 && (!answers.theme || hotspot.themes.includes(answers.theme)),
  );
  return wanted
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ hotspot, reasons }) => ({ hotspot, reasons }));
}
