import { sha256 } from '@mra/agenda';
import type { CollectionConfig } from 'payload';
import { onlyEditorsChangeContent } from '../access/only-editors-change-content';
import { onlyUsersSeePictures } from '../access/only-users-see-pictures';
import { dataFolder } from '../environment';
import { keepWhatIsUsed } from '../naming/keep-what-is-used';
import { prepareNames } from '../naming/names';
import { checkBeforePublishing } from '../publishing/check';
import { noteIntent } from '../publishing/intent';
import { moveRevisionAfterChange, moveRevisionAfterDelete } from '../publishing/revision';
import { lineField, officeFields } from './fields';

/** Pictures. A picture is public once a published document shows it; its file here is for those who are logged in. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: { nl: 'Beeld', en: 'Picture' }, plural: { nl: 'Beelden', en: 'Pictures' } },
  admin: {
    group: { nl: 'Beeld', en: 'Pictures' },
    description: {
      nl: 'Foto’s en tekeningen. Een beeld wordt openbaar zodra een gepubliceerde pagina het toont.',
      en: 'Photographs and drawings. A picture becomes public once a published page shows it.',
    },
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', 'credit'],
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
    beforeOperation: [noteIntent],
    beforeValidate: [prepareNames],
    beforeChange: [
      ({ data, req }) => (req.file ? { ...data, blob: sha256(req.file.data) } : data),
      checkBeforePublishing,
    ],
    afterChange: [moveRevisionAfterChange],
    beforeDelete: [keepWhatIsUsed],
    afterDelete: [moveRevisionAfterDelete],
  },
  fields: [
    lineField(
      'alt',
      { nl: 'Beschrijving', en: 'Description' },
      {
        help: {
          nl: 'Wat is er te zien? Voor wie het beeld niet ziet.',
          en: 'What does it show? For those who do not see it.',
        },
      },
    ),
    { name: 'credit', type: 'text', label: { nl: 'Maker', en: 'Credit' } },
    { name: 'blob', type: 'text', admin: { hidden: true } },
    ...officeFields(),
  ],
};
