import type { CollectionConfig } from 'payload';
import { administratorsOnly, administratorsOnlyField, administratorsOrSelf, ROLES } from '../access/roles';

const ROLE_LABELS: Record<(typeof ROLES)[number], { nl: string; en: string }> = {
  administrator: { nl: 'Beheerder', en: 'Administrator' },
  editor: { nl: 'Redacteur', en: 'Editor' },
  lobbyist: { nl: 'Lobbyist', en: 'Lobbyist' },
};

export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: { nl: 'Gebruiker', en: 'User' }, plural: { nl: 'Gebruikers', en: 'Users' } },
  auth: { maxLoginAttempts: 5, lockTime: 10 * 60 * 1000, tokenExpiration: 8 * 60 * 60 },
  admin: {
    group: { nl: 'Beheer', en: 'Management' },
    useAsTitle: 'email',
    defaultColumns: ['email', 'role'],
  },
  access: {
    read: administratorsOrSelf,
    create: administratorsOnly,
    update: administratorsOrSelf,
    delete: administratorsOnly,
    unlock: administratorsOnly,
    admin: ({ req }) => req.user !== null,
  },
  fields: [
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'editor',
      saveToJWT: true,
      label: { nl: 'Rol', en: 'Role' },
      options: ROLES.map((value) => ({ value, label: ROLE_LABELS[value] })),
      access: { create: administratorsOnlyField, update: administratorsOnlyField },
      admin: {
        description: {
          nl: 'Beheerders beheren ook gebruikers; redacteuren wijzigen en publiceren; lobbyisten lezen wat gepubliceerd is.',
          en: 'Administrators also manage users; editors change and publish; lobbyists read what is published.',
        },
      },
    },
  ],
};
