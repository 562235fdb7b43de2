import type { Access } from 'payload';
import { roleOf } from './roles';

/** Administrators see all users; others see and change only themselves. */
export const usersSeeThemselves: Access = ({ req }) => {
  if (roleOf(req) === 'administrator') return true;
  return req.user ? { id: { equals: req.user.id } } : false;
};
