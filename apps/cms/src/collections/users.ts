import type { CollectionConfig } from 'payload';
import { onlyAdministratorsManageUsers } from '../access/only-administrators-manage-users';
import { noPasswordsByMail, requireLongPassword, sayTheSameOfEveryLogin } from '../access/passwords';
import { ROLES, roleOf } from '../access/roles';
import { usersSeeThemselves } from '../access/users-see-themselves';
import { environment } from '../environment';

const ROLE_LABELS: Record<(typeof ROLES)[number], { nl: string; en: string }> = {
  administrator: { nl: 'Beheerder', en: 'Administrator' },
  editor: { nl: 'Redacteur', en: 'Editor' },
  lobbyist: { nl: 'Lobbyist', en: 'Lobbyist' },
};

export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: { nl: 'Gebruiker', en: 'User' }, plural: { nl: 'Gebruikers', en: 'Users' } },
  auth: {
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 8 * 60 * 60,
    cookies: { secure: environment.PUBLIC_ORIGIN.startsWith('https:'), sameSite: 'Lax' },
  },
  admin: {
    group: { nl: 'Beheer', en: 'Management' },
    hideAPIURL: true,
    useAsTitle: 'email',
    defaultColumns: ['email', 'role'],
  },
  access: {
    read: usersSeeThemselves,
    create: onlyAdministratorsManageUsers,
    update: usersSeeThemselves,
    delete: onlyAdministratorsManageUsers,
    unlock: onlyAdministratorsManageUsers,
    admin: ({ req }) => roleOf(req) !== null,
  },
  hooks: { beforeValidate: [requireLongPassword], afterError: [sayTheSameOfEveryLogin] },
  endpoints: noPasswordsByMail,
  fields: [
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'editor',
      saveToJWT: true,
      label: { nl: 'Rol', en: 'Role' },
      options: ROLES.map((value) => ({ value, label: ROLE_LABELS[value] })),
      access: { create: onlyAdministratorsManageUsers, update: onlyAdministratorsManageUsers },
      admin: {
        description: {
          nl: 'Beheerders beheren ook gebruikers; redacteuren wijzigen en publiceren; lobbyisten lezen wat gepubliceerd is.',
          en: 'Administrators also manage users; editors change and publish; lobbyists read what is published.',
        },
      },
    },
  ],
};
