import type { PayloadRequest } from 'payload';
import { roleOf } from './roles';

/** Administrators make users and give roles; nobody else does. */
export const onlyAdministratorsManageUsers = ({ req }: { req: PayloadRequest }): boolean =>
  roleOf(req) === 'administrator';
