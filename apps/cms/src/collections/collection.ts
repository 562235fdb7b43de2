import { type DocumentOf, documentSchemas, isPageKind, type Kind } from '@mra/agenda';
import type { CollectionConfig, Field } from 'payload';
import { lobbyistsReadWhatIsPublished } from '../access/lobbyists-read-what-is-published';
import { onlyEditorsChangeContent } from '../access/only-editors-change-content';
import { onlyEditorsReadNotes } from '../access/only-editors-read-notes';
import { prepareNames } from '../naming/names';
import { checkBeforePublishing } from '../publishing/check';
import { noteIntent } from '../publishing/intent';
import { keepWhatIsUsed } from '../publishing/keep-what-is-used';
import { moveRevisionAfterChange, moveRevisionAfterDelete } from '../publishing/revision';
import { fieldOf } from './fields';
import { ADDRESS_FIELDS, OFFICE_FIELDS } from './office';
import { type Pair, type Wording, words } from './words';

const GROUPS = {
  agenda: words(['Agenda', 'Agenda']),
  evidence: words(['Kerncijfers en bronnen', 'Figures and sources']),
  lobby: words(['Lobby', 'Lobbying']),
};

type Wordings<K extends Kind> = { readonly [F in keyof DocumentOf<K>]?: Wording };

/** How a kind of document appears in the admin. What its fields are is said by the agenda's schema. */
interface Appearance<K extends Kind> {
  group: keyof typeof GROUPS;
  singular: Pair;
  plural: Pair;
  help: Pair;
  /** The columns of the list, before the day of the last change and the status. */
  columns: readonly (keyof DocumentOf<K> & string)[];
  sort: keyof DocumentOf<K> & string;
  /** The tabs of the form, each with its fields. */
  tabs: readonly { label: Pair; fields: Wordings<K> }[];
  /** Fields that stand beside the form, above the office's. */
  sidebar?: Field[];
}

/** What happens to every kind of document: it is named, checked before it goes live or is withdrawn, and moves the revision. */
export const HOOKS = {
  beforeOperation: [noteIntent],
  beforeValidate: [prepareNames],
  beforeChange: [checkBeforePublishing],
  afterChange: [moveRevisionAfterChange],
  beforeDelete: [keepWhatIsUsed],
  afterDelete: [moveRevisionAfterDelete],
};

/** A tab of a form. */
export function tab<const F extends Readonly<Record<string, Wording>>>(label: Pair, fields: F) {
  return { label, fields };
}

/** The fields of a form in the order in which they are written. */
export function fieldsOf(kind: Kind, wordings: Readonly<Record<string, Wording | undefined>>): Field[] {
  return Object.entries(wordings).flatMap(([name, wording]) =>
    wording ? [fieldOf(kind, name, wording)] : [],
  );
}

/** The collection of a kind of document, with drafts and versions. */
export function collection<K extends Kind>(kind: K, appearance: Appearance<K>): CollectionConfig {
  const { group, singular, plural, help, columns, sort, tabs, sidebar = [] } = appearance;
  const title = 'title' in documentSchemas[kind].shape ? 'title' : 'label';
  return {
    slug: kind,
    labels: { singular: words(singular), plural: words(plural) },
    defaultSort: sort,
    admin: {
      group: GROUPS[group],
      description: words(help),
      useAsTitle: title,
      defaultColumns: [...columns, 'changedOn', '_status'],
      listSearchableFields: [title, 'key'],
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
    hooks: HOOKS,
    fields: [
      {
        type: 'tabs',
        tabs: tabs.map(({ label, fields }) => ({ label: words(label), fields: fieldsOf(kind, fields) })),
      },
      ...sidebar,
      ...(isPageKind(kind) ? ADDRESS_FIELDS : []),
      ...OFFICE_FIELDS,
    ],
  };
}
