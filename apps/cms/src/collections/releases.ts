import { GROUPS, words } from '@mra/agenda';
import { amsterdamDate } from '@mra/runtime';
import { APIError, type CollectionBeforeChangeHook, type CollectionConfig } from 'payload';
import { onlyEditorsChangeContent } from '../access/only-editors-change-content';
import { onlyUsersSeePictures } from '../access/only-users-see-pictures';
import { compilerOf } from '../publishing/compiler';
import { keepPinned } from '../publishing/pinned';

/** Pins the edition that is live when the release is made; what is changed afterwards leaves it as it is. */
const pin: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'create')
    return { ...data, edition: originalDoc?.edition, pinnedOn: originalDoc?.pinnedOn };
  const stored = await compilerOf(req.payload).current();
  if (!stored) throw new APIError('Er is nog geen editie om vast te leggen.', 409, null, true);
  await keepPinned(stored);
  return { ...data, edition: stored.bundle.envelope.id, pinnedOn: amsterdamDate() };
};

/** Editions that stay: a name and a note for the edition that was live when it was made. Not part of any edition themselves. */
export const releases: CollectionConfig = {
  slug: 'releases',
  labels: {
    singular: words('Vaste editie', 'Release'),
    plural: words('Vaste edities', 'Releases'),
  },
  defaultSort: '-pinnedOn',
  admin: {
    group: GROUPS.site,
    hideAPIURL: true,
    description: words(
      'Legt vast wat er nu op de site staat, onder een naam. Wat u daarna publiceert, verandert een vaste editie niet.',
      'Pins what is on the site now, under a name. What you publish afterwards does not change it.',
    ),
    useAsTitle: 'name',
    defaultColumns: ['name', 'pinnedOn', 'edition'],
  },
  access: {
    read: onlyUsersSeePictures,
    create: onlyEditorsChangeContent,
    update: onlyEditorsChangeContent,
    delete: onlyEditorsChangeContent,
  },
  hooks: { beforeChange: [pin] },
  fields: [
    {
      name: 'name',
      type: 'text',
      localized: true,
      required: true,
      maxLength: 80,
      label: words('Naam', 'Name'),
      admin: { description: words('Bijvoorbeeld “Najaar 2026”.', 'For example “Autumn 2026”.') },
    },
    {
      name: 'note',
      type: 'textarea',
      localized: true,
      maxLength: 600,
      label: words('Toelichting', 'Note'),
      admin: {
        description: words(
          'Waarom deze editie blijft, en wat er anders is dan in de vorige.',
          'Why this edition stays, and how it differs from the one before.',
        ),
      },
    },
    {
      name: 'pinnedOn',
      type: 'text',
      label: words('Vastgelegd op', 'Pinned on'),
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'edition',
      type: 'text',
      index: true,
      label: words('Editie', 'Edition'),
      admin: { position: 'sidebar', readOnly: true },
    },
  ],
};
