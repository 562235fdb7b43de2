import type { Rendition } from '@mra/renderer';
import type { OpenedEdition } from './opened-edition.js';
import type { Release } from './release.js';

/** What a page is made of. The front door gives it to every request; loaders know no other way to an edition. */
export interface PageContext {
  /** The edition that this visitor may see. */
  opened: OpenedEdition;
  /** The editions that were pinned, the latest first. */
  releases: readonly Release[];
  /** The release that is visited; `null` on the site itself. */
  release: Release | null;
  /** The address of the site, without a slash at its end. */
  origin: string;
  /** The day in Amsterdam, as `2026-11-24`: what is to come and what has been. */
  today: string;
  /** The size of a file in bytes; `null` where it has not been made yet. */
  sizeOf(rendition: Rendition): Promise<number | null>;
}

declare module '@remix-run/node' {
  interface AppLoadContext extends PageContext {}
}
