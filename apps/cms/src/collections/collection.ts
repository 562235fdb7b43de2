import { GROUPS, type Kind, kinds, namesOf, words } from '@mra/agenda';
import type { CollectionConfig, Field } from 'payload';
import { lobbyistsReadWhatIsPublished } from '../access/lobbyists-read-what-is-published';
import { onlyEditorsChangeContent } from '../access/only-editors-change-content';
import { onlyEditorsReadNotes } from '../access/only-editors-read-notes';
import type { CollectionKind } from '../documents/records';
import { untranslatedEndpoint } from '../documents/untranslated-endpoint';
import { prepareNames } from '../naming/names';
import { checkBeforePublishing } from '../publishing/check';
import { noteIntent } from '../publishing/intent';
import { keepWhatIsUsed } from '../publishing/keep-what-is-used';
import { moveRevisionAfterChange, moveRevisionAfterDelete } from '../publishing/revision';
import { editorialFields, UNTRANSLATED, visibilityFields } from './editorial';
import { fieldOf } from './fields';
import { specialOf } from './special';

/** What happens to every kind of document: it is named, checked before it goes live or is withdrawn, and moves the revision. */
export const HOOKS = {
  beforeOperation: [noteIntent],
  beforeValidate: [prepareNames],
  beforeChange: [checkBeforePublishing],
  afterChange: [moveRevisionAfterChange],
  beforeDelete: [keepWhatIsUsed],
  afterDelete: [moveRevisionAfterDelete],
};

/** The tabs of the form of a kind, each with its fields in the order of their names. */
export function formTabs(kind: Kind): Field {
  const { tabs, fields } = namesOf(kind);
  return {
    type: 'tabs',
    tabs: Object.entries(tabs).map(([tab, label]) => ({
      label: { ...label },
      fields: Object.keys(fields)
        .filter((name) => fields[name]?.tab === tab)
        .map((name) => fieldOf(kind, name)),
    })),
  };
}

/** Where a document of which the title is another's keeps it. */
const LIST_TITLE = 'listTitle';

function listTitle(from: string): Field {
  // The list's search names the field.
  const label = words('titel', 'title');
  return { name: LIST_TITLE, type: 'text', virtual: from, label, admin: { hidden: true } };
}

/** The collection of a kind of document, with drafts and versions. @throws where it is listed in no ordinary way */
export function collectionOfKind(kind: CollectionKind): CollectionConfig {
  const { form } = kinds[kind];
  const { singular, plural, help } = namesOf(kind);
  if (!form.list) throw new Error(`The definition of ${kind} says nothing of its list`);
  const { title: known, columns, sort } = form.list;
  const title = typeof known === 'string' ? known : LIST_TITLE;
  const { aboveList, endpoints = [] } = specialOf(kind);
  return {
    slug: kind,
    labels: { singular: { ...singular }, plural: { ...plural } },
    defaultSort: sort,
    admin: {
      group: GROUPS[form.group],
      description: { ...help },
      hideAPIURL: true,
      useAsTitle: title,
      defaultColumns: [...columns, 'changedOn', '_status'],
      listSearchableFields: [title, 'key'],
      pagination: { defaultLimit: 50 },
      ...(aboveList ? { components: { beforeListTable: [aboveList] } } : {}),
    },
    access: {
      read: lobbyistsReadWhatIsPublished,
      readVersions: onlyEditorsReadNotes,
      create: onlyEditorsChangeContent,
      update: onlyEditorsChangeContent,
      delete: onlyEditorsChangeContent,
    },
    versions: { drafts: true, maxPerDoc: 50 },
    hooks: HOOKS,
    endpoints: [...endpoints, untranslatedEndpoint(kind)],
    fields: [
      UNTRANSLATED,
      formTabs(kind),
      ...visibilityFields(kind),
      ...(typeof known === 'string' ? [] : [listTitle(known.from)]),
      ...editorialFields(kind),
    ],
  };
}
