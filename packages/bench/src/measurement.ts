import type { System } from '@mra/commands';

/** One figure that was measured: a line of the table. */
export interface Figure {
  what: string;
  value: number;
  unit: string;
  /** What a reader must know to judge it, as on how much it was measured. */
  note?: string;
}

/** The same figures of many things: a row for each thing, a column for each figure. */
export interface Grid {
  columns: readonly string[];
  rows: readonly { what: string; values: readonly number[] }[];
  /** What a reader must know to judge them, a line each. */
  notes?: readonly string[];
}

/** What measurements share: a system as built, with throw-away data, started when it is first asked for. */
export interface Stage {
  system(): Promise<System>;
}

/** Something that can be measured; `npm run bench -- <name>` picks it. */
export interface Measurement {
  name: string;
  about: string;
  /** Takes minutes, so it runs only when it is named. */
  slow?: boolean;
  measure(stage: Stage): Promise<readonly (Figure | Grid)[]>;
}
