import results from './results.json';

/** The checks whose results the accessibility statement reports. */
export const CHECKS = ['axe', 'lighthouse', 'markup', 'screens', 'keyboard'] as const;

export type Check = (typeof CHECKS)[number];

/** The recorded result of a check (`npm run accessibility`). */
export interface CheckResult {
  /** A date such as `2026-11-24`. */
  checkedOn: string;
  /** The tool that ran the check, with its version. */
  tool: string;
  /** The number of pages checked, or of journeys made. */
  looked: number;
  /** The number of problems found. */
  findings: number;
}

/** The results on record. */
export const ACCESSIBILITY_RESULTS = results as Partial<Record<Check, CheckResult>>;
