import type { Access, FieldAccess, PayloadRequest } from 'payload';

/** What a user of the CMS may be. */
export const ROLES = ['administrator', 'editor', 'lobbyist'] as const;

export type Role = (typeof ROLES)[number];

function roleOf({ user }: Pick<PayloadRequest, 'user'>): Role | null {
  const role = user && 'role' in user ? user.role : null;
  return ROLES.find((each) => each === role) ?? null;
}

function isEditor(req: Pick<PayloadRequest, 'user'>): boolean {
  const role = roleOf(req);
  return role === 'administrator' || role === 'editor';
}

/** Editors and administrators change content; nobody else does. */
export const editorsOnly: Access = ({ req }) => isEditor(req);

export const administratorsOnly: Access = ({ req }) => roleOf(req) === 'administrator';

export const administratorsOnlyField: FieldAccess = ({ req }) => roleOf(req) === 'administrator';

/** Editors read everything, lobbyists what is published, strangers nothing. */
export const staffReadLobbyistsReadPublished: Access = ({ req }) => {
  if (isEditor(req)) return true;
  return roleOf(req) === 'lobbyist' ? { _status: { equals: 'published' } } : false;
};

/** Anyone who is logged in. */
export const usersOnly: Access = ({ req }) => roleOf(req) !== null;

/** Administrators see all users; others see themselves. */
export const administratorsOrSelf: Access = ({ req }) => {
  if (roleOf(req) === 'administrator') return true;
  return req.user ? { id: { equals: req.user.id } } : false;
};

/** Notes of the office are for those who edit. */
export const editorsOnlyField: FieldAccess = ({ req }) => isEditor(req);
