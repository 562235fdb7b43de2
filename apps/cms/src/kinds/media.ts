import { sha256 } from '@mra/agenda';
import type { CollectionConfig } from 'payload';
import { onlyEditorsChangeContent } from '../access/only-editors-change-content';
import { onlyUsersSeePictures } from '../access/only-users-see-pictures';
import { fieldsOf, GROUPS, HOOKS } from '../collections/collection';
import { EDITORIAL_FIELDS } from '../collections/editorial';
import { words } from '../collections/words';
import { dataFolder } from '../environment';

/**
 * Pictures. A picture is public once a published document shows it, so it has no drafts of its own; its file here is for those who are
 * logged in.
 */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: words(['Beeld', 'Picture']), plural: words(['Beelden', 'Pictures']) },
  admin: {
    group: GROUPS.site,
    hideAPIURL: true,
    description: words([
      'Foto’s en tekeningen. Een beeld wordt openbaar zodra een gepubliceerde pagina het toont.',
      'Photographs and drawings. A picture becomes public once a published page shows it.',
    ]),
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'credit', 'changedOn'],
  },
  access: {
    read: onlyUsersSeePictures,
    create: onlyEditorsChangeContent,
    update: onlyEditorsChangeContent,
    delete: onlyEditorsChangeContent,
  },
  upload: {
    staticDir: dataFolder('media'),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    // The bytes stay as they were uploaded: an edition names them by their hash.
    crop: false,
    focalPoint: false,
  },
  hooks: {
    ...HOOKS,
    beforeChange: [
      ({ data, req }) => (req.file ? { ...data, blob: sha256(req.file.data) } : data),
      ...HOOKS.beforeChange,
    ],
  },
  fields: [
    ...fieldsOf('media', {
      alt: {
        label: ['Beschrijving', 'Description'],
        help: [
          'Wat is er te zien? Voor wie het beeld niet ziet, in beide talen.',
          'What does it show? For those who do not see it, in both languages.',
        ],
      },
      credit: { label: ['Maker', 'Credit'], help: ['Wie het beeld maakte.', 'Who made the picture.'] },
    }),
    { name: 'blob', type: 'text', admin: { hidden: true } },
    ...EDITORIAL_FIELDS,
  ],
};
