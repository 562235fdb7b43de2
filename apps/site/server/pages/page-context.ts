import type { LiveEdition } from '../edition/live-edition.js';
import type { Release } from '../edition/releases.js';
import type { Rendition } from '../files/renditions.js';

/** What a page is made of. The front door gives it to every request; loaders know no other way to an edition. */
export interface PageContext {
  live: LiveEdition;
  /** The editions that were pinned, the latest first. */
  releases: readonly Release[];
  /** The address of the site, without a slash at its end. */
  origin: string;
  /** The day in Amsterdam, as `2026-11-24`: what is to come and what has been. */
  today: string;
  /** The size of a file in bytes; `null` where it has not been made yet. */
  sizeOf(rendition: Rendition): Promise<number | null>;
}
