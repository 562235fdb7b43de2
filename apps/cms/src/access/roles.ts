/** What a user of the CMS may be. */
export const ROLES = ['administrator', 'editor', 'lobbyist'] as const;

export type Role = (typeof ROLES)[number];

/** Who asks, as far as a rule needs to know: a user, here or as the admin's pages know one, or a stranger. */
export interface Asker {
  user?: object | null;
}

/** The role of whoever asks; `null` for a stranger. */
export function roleOf({ user }: Asker): Role | null {
  const role = user && 'role' in user ? user.role : null;
  return ROLES.find((each) => each === role) ?? null;
}

/** Whether content is this user's work. */
export function edits(asker: Asker): boolean {
  const role = roleOf(asker);
  return role === 'administrator' || role === 'editor';
}
