import type { PayloadRequest } from 'payload';
import { edits } from './roles';

/** Notes and drafts are for those who edit. */
export const onlyEditorsReadNotes = ({ req }: { req: PayloadRequest }): boolean => edits(req);
