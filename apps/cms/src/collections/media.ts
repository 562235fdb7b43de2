import { GROUPS, namesOf, sha256 } from '@mra/agenda';
import type { CollectionConfig } from 'payload';
import { onlyEditorsChangeContent } from '../access/only-editors-change-content';
import { onlyUsersSeePictures } from '../access/only-users-see-pictures';
import { dataFolder } from '../environment';
import { HOOKS } from './collection';
import { editorialFields, visibilityFields } from './editorial';
import { fieldOf } from './fields';

const { singular, plural, help } = namesOf('media');

/**
 * Pictures. A picture is public once a published document shows it, so it has no drafts of its own; its file here is for those who are
 * logged in.
 */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: { ...singular }, plural: { ...plural } },
  admin: {
    group: GROUPS.site,
    hideAPIURL: true,
    description: { ...help },
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
    fieldOf('media', 'alt'),
    fieldOf('media', 'credit'),
    { name: 'blob', type: 'text', admin: { hidden: true } },
    ...visibilityFields('media'),
    ...editorialFields('media'),
  ],
};
