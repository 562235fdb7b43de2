import { sha256 } from '@mra/agenda';
import type { CollectionConfig } from 'payload';
import { editorsOnly, usersOnly } from '../access/roles';
import { dataFolder } from '../environment';
import { checkBeforePublishing } from '../publishing/check';
import { keepWhatIsUsed, prepareNames } from '../publishing/names';
import { bumpRevision, bumpRevisionAfterDelete } from '../publishing/revision';
import { lineField, officeFields } from './fields';

/** Pictures. A picture is public once a published document shows it; its file here is for those who are logged in. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: { nl: 'Beeld', en: 'Picture' }, plural: { nl: 'Beelden', en: 'Pictures' } },
  admin: {
    group: { nl: 'Beeld', en: 'Pictures' },
    description: {
      nl: 'Foto’s en tekeningen. Een beschrijving in beide talen is verplicht om te publiceren.',
      en: 'A description in both languages is needed to publish.',
    },
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', 'credit'],
  },
  access: { read: usersOnly, create: editorsOnly, update: editorsOnly, delete: editorsOnly },
  upload: {
    staticDir: dataFolder('media'),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
  },
  hooks: {
    beforeValidate: [prepareNames],
    beforeChange: [
      ({ data, req }) => (req.file ? { ...data, blob: sha256(req.file.data) } : data),
      checkBeforePublishing,
    ],
    afterChange: [bumpRevision],
    beforeDelete: [keepWhatIsUsed],
    afterDelete: [bumpRevisionAfterDelete],
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
