import { KINDS, type Kind } from '@mra/agenda';

/** Kinds that say something of the region; the others belong to the site itself. */
export const OPEN_KINDS: readonly Kind[] = KINDS.filter(
  (kind) => !['redirects', 'settings', 'media', 'pages'].includes(kind),
);
