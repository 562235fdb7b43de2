import type { Access } from 'payload';
import { edits, roleOf } from './roles';

/** Editors read everything, lobbyists what is published, strangers nothing. */
export const lobbyistsReadWhatIsPublished: Access = ({ req }) => {
  if (edits(req)) return true;
  return roleOf(req) === 'lobbyist' ? { _status: { equals: 'published' } } : false;
};
