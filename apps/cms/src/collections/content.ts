import type { CollectionConfig, Field } from 'payload';
import { lobbyistsReadWhatIsPublished } from '../access/lobbyists-read-what-is-published';
import { onlyEditorsChangeContent } from '../access/only-editors-change-content';
import { onlyEditorsReadNotes } from '../access/only-editors-read-notes';
import { keepWhatIsUsed } from '../naming/keep-what-is-used';
import { prepareNames } from '../naming/names';
import { checkBeforePublishing } from '../publishing/check';
import { noteIntent } from '../publishing/intent';
import { moveRevisionAfterChange, moveRevisionAfterDelete } from '../publishing/revision';
import { addressFields, type Choice, lineField, officeFields, type Words } from './fields';

const GROUPS = {
  agenda: { nl: 'Agenda', en: 'Agenda' },
  evidence: { nl: 'Kerncijfers en bronnen', en: 'Figures and sources' },
  lobby: { nl: 'Lobby', en: 'Lobbying' },
} as const;

export const TITLE = lineField('title', { nl: 'Titel', en: 'Title' });
export const NAME = lineField('title', { nl: 'Naam', en: 'Name' });

export const TEXT_TAB: Words = { nl: 'Tekst', en: 'Text' };
export const FACTS_TAB: Words = { nl: 'Gegevens', en: 'Facts' };

export const NOT_KNOWN_HELP: Words = {
  nl: 'Laat leeg wat de agenda niet zegt: de site toont dan “niet bekend”.',
  en: 'Leave empty what the agenda does not say: the site then shows “not known”.',
};

export const image: Field = {
  name: 'image',
  type: 'upload',
  relationTo: 'media',
  label: { nl: 'Beeld', en: 'Picture' },
};

export function choices(labels: Record<string, { nl: string; en: string }>): Choice[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

interface ContentCollection {
  slug: CollectionConfig['slug'];
  group: keyof typeof GROUPS;
  labels: { singular: Words; plural: Words };
  help: Words;
  columns: string[];
  /** The field that lists are sorted by. */
  sort: string;
  /** The tabs of the form, each with its fields. */
  tabs: { label: Words; fields: Field[] }[];
  /** Whether documents have a page, and so an address. */
  page?: boolean;
  titleField?: string;
  sidebar?: Field[];
}

/** A collection of the agenda: drafts and versions, the office's fields, and the check at Publish. */
export function content({
  slug,
  group,
  labels,
  help,
  columns,
  sort,
  tabs,
  page,
  titleField = 'title',
  sidebar = [],
}: ContentCollection): CollectionConfig {
  return {
    slug,
    labels,
    defaultSort: sort,
    admin: {
      group: GROUPS[group],
      description: help,
      useAsTitle: titleField,
      defaultColumns: [...columns, '_status'],
      listSearchableFields: [titleField, 'key'],
      pagination: { defaultLimit: 50 },
    },
    access: {
      read: lobbyistsReadWhatIsPublished,
      readVersions: onlyEditorsReadNotes,
      create: onlyEditorsChangeContent,
      update: onlyEditorsChangeContent,
      delete: onlyEditorsChangeContent,
    },
    versions: { drafts: true, maxPerDoc: 50 },
    hooks: {
      beforeOperation: [noteIntent],
      beforeValidate: [prepareNames],
      beforeChange: [checkBeforePublishing],
      afterChange: [moveRevisionAfterChange],
      beforeDelete: [keepWhatIsUsed],
      afterDelete: [moveRevisionAfterDelete],
    },
    fields: [{ type: 'tabs', tabs }, ...sidebar, ...(page ? addressFields() : []), ...officeFields()],
  };
}
