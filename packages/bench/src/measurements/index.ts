import type { Measurement } from '../measurement.js';
import { editions } from './editions.js';
import { firstView } from './first-view.js';
import { growth } from './growth.js';
import { lighthouseScores } from './lighthouse.js';
import { pages } from './pages.js';
import { pressKit } from './press-kit.js';
import { publish } from './publish.js';
import { renditions } from './renditions.js';
import { seeding } from './seeding.js';
import { start } from './start.js';

/** All that can be measured, in the order of the table. */
export const MEASUREMENTS: readonly Measurement[] = [
  pages,
  firstView,
  lighthouseScores,
  renditions,
  publish,
  seeding,
  editions,
  growth,
  pressKit,
  start,
];

/** The measurements with these names, or all that are quick. @throws when a name is unknown */
export function chosen(names: readonly string[]): Measurement[] {
  for (const name of names)
    if (!MEASUREMENTS.some((each) => each.name === name))
      throw new Error(
        `There is no measurement “${name}”; there are ${MEASUREMENTS.map((each) => each.name).join(', ')}.`,
      );
  return MEASUREMENTS.filter(({ name, slow }) => (names.length > 0 ? names.includes(name) : !slow));
}
