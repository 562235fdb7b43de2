import type { PayloadRequest } from 'payload';
import { roleOf } from './roles';

/** Pictures and their files are for whoever is logged in; the public gets them through the edition. */
export const onlyUsersSeePictures = ({ req }: { req: PayloadRequest }): boolean => roleOf(req) !== null;
