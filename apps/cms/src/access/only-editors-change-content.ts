import type { PayloadRequest } from 'payload';
import { edits } from './roles';

/** Editors and administrators change content; nobody else does. */
export const onlyEditorsChangeContent = ({ req }: { req: PayloadRequest }): boolean => edits(req);
