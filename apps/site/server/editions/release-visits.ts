import type { Edition } from '@mra/agenda';
import { LOCALES } from '@mra/agenda';
import type { OpenedEdition } from '../../contract/opened-edition.js';
import type { Release } from '../../contract/release.js';
import { KEEP } from './keep.js';
import type { Releases } from './releases.js';
import type { EditionResolver } from './resolve-edition.js';

/** Releases as they can be visited, and whose files may be served. */
export class ReleaseVisits {
  #opened = new WeakMap<Edition, OpenedEdition>();

  /** @param open makes an edition ready to be served */
  constructor(
    readonly releases: Releases,
    readonly open: (edition: Edition) => OpenedEdition,
  ) {}

  /** Every release, ready to be served. */
  get all(): readonly OpenedEdition[] {
    return this.releases.all.map(({ content }) => this.#ready(content));
  }

  /** Resolves addresses such as `/nl/vaste-edities/voorjaar-2026/deelregios` to that release. */
  readonly resolve: EditionResolver = async ({ url = '' }) => {
    const path = url.split(/[?#]/)[0] ?? '';
    for (const release of this.releases.all)
      for (const locale of LOCALES) {
        const prefix = release.paths[locale];
        if (path === prefix || path.startsWith(`${prefix}/`)) return this.#visit(release, prefix);
      }
    return 'next';
  };

  #visit(release: Release, prefix: string) {
    return {
      opened: this.#ready(release.content),
      purpose: 'release',
      keep: KEEP.release,
      prefix,
      release,
    } as const;
  }

  #ready(edition: Edition): OpenedEdition {
    const opened = this.#opened.get(edition) ?? this.open(edition);
    this.#opened.set(edition, opened);
    return opened;
  }
}
