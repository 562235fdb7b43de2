import { KINDS, type Kind, kinds } from '@mra/agenda';

/** Kinds that say something of the region; the others belong to the site itself. */
export const OPEN_KINDS: readonly Kind[] = KINDS.filter((kind) => kinds[kind].form.group !== 'site');
