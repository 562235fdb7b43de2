import results from './results.json';

/** The checks of which the accessibility statement tells what they found. */
export const CHECKS = ['axe', 'lighthouse', 'markup', 'screens', 'keyboard'] as const;

export type Check = (typeof CHECKS)[number];

/** What a check found the last time that it was recorded (`npm run accessibility`). */
export interface CheckResult {
  /** As `2026-11-24`. */
  checkedOn: string;
  /** The program that looked, with its version. */
  tool: string;
  /** How many pages it looked at, or how many journeys it made. */
  looked: number;
  /** How many things it found. */
  findings: number;
}

/** What machines found, as committed. */
export const ACCESSIBILITY_RESULTS = results as Partial<Record<Check, CheckResult>>;
