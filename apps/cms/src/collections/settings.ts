import { GROUPS, namesOf, SETTINGS_KEY } from '@mra/agenda';
import type { GlobalConfig } from 'payload';
import { onlyEditorsChangeContent } from '../access/only-editors-change-content';
import { onlyUsersSeePictures } from '../access/only-users-see-pictures';
import { checkSettings } from '../publishing/check';
import { moveRevisionAfterSettings } from '../publishing/revision';
import { formTabs } from './collection';
import { changedOnField, NOTE } from './editorial';

const { plural, help } = namesOf(SETTINGS_KEY);

/** What holds for the site as a whole. It has no drafts: saving it puts it live, after the same check as at Publish. */
export const settings: GlobalConfig = {
  slug: SETTINGS_KEY,
  label: { ...plural },
  admin: {
    group: GROUPS.site,
    hideAPIURL: true,
    description: { ...help },
  },
  access: { read: onlyUsersSeePictures, update: onlyEditorsChangeContent },
  hooks: { beforeChange: [checkSettings], afterChange: [moveRevisionAfterSettings] },
  fields: [formTabs(SETTINGS_KEY), changedOnField(SETTINGS_KEY), NOTE],
};
