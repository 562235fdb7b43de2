import { type DocumentOf, documentSchemas, type Kind } from '@mra/agenda';
import type { CollectionConfig, Endpoint, Field } from 'payload';
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
import { ADDRESS_FIELDS, EDITORIAL_FIELDS, UNTRANSLATED } from './editorial';
import { fieldOf } from './fields';
import { type Pair, type Wording, words } from './words';

/** The groups of the menu, in its order. */
export const GROUPS = {
  story: words(['Innovatieverhaal', 'Story']),
  agenda: words(['Agenda', 'Agenda']),
  region: words(['Regio', 'Region']),
  innovation: words(['Innovatie', 'Innovation']),
  evidence: words(['Kerncijfers en bronnen', 'Figures and sources']),
  calendar: words(['Kalender', 'Calendar']),
  lobby: words(['Lobby', 'Lobbying']),
  site: words(['Site', 'Site']),
};

type Wordings<K extends Kind> = { readonly [F in keyof DocumentOf<K>]?: Wording };

/** How a kind of document appears in the admin. What its fields are is said by the agenda's schema. */
interface Appearance<K extends CollectionKind> {
  group: keyof typeof GROUPS;
  singular: Pair;
  plural: Pair;
  help: Pair;
  /** The field that a document is known by where it has no title, or the path of one in what it refers to. */
  title?: (keyof DocumentOf<K> & string) | { from: string };
  /** The columns of the list, before the day of the last change and the status. */
  columns: readonly (keyof DocumentOf<K> & string)[];
  /** What the list is sorted by; nothing in several languages, as Payload can't sort by that without being told one. */
  sort: (keyof DocumentOf<K> & string) | `-${keyof DocumentOf<K> & string}`;
  /** The tabs of the form, each with its fields. */
  tabs: readonly { label: Pair; fields: Wordings<K> }[];
  /** What stands above the list, as an admin component. */
  aboveList?: string;
  /** Addresses below that of the collection. */
  endpoints?: Endpoint[];
  /** Fields that stand beside the form, above the editorial ones. */
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

/** Where a document of which the title is another's keeps it. */
const LIST_TITLE = 'listTitle';

function listTitle(from: string): Field {
  // The list's search names the field.
  const label = words(['titel', 'title']);
  return { name: LIST_TITLE, type: 'text', virtual: from, label, admin: { hidden: true } };
}

/** The collection of a kind of document, with drafts and versions. */
export function collection<K extends CollectionKind>(kind: K, appearance: Appearance<K>): CollectionConfig {
  const {
    group,
    singular,
    plural,
    help,
    columns,
    sort,
    tabs,
    sidebar = [],
    aboveList,
    endpoints = [],
  } = appearance;
  const known = appearance.title ?? ('title' in documentSchemas[kind].shape ? 'title' : 'label');
  const title = typeof known === 'string' ? known : LIST_TITLE;
  return {
    slug: kind,
    labels: { singular: words(singular), plural: words(plural) },
    defaultSort: sort,
    admin: {
      group: GROUPS[group],
      description: words(help),
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
      {
        type: 'tabs',
        tabs: tabs.map(({ label, fields }) => ({ label: words(label), fields: fieldsOf(kind, fields) })),
      },
      ...sidebar,
      ...(typeof known === 'string' ? [] : [listTitle(known.from)]),
      ...('slug' in documentSchemas[kind].shape ? ADDRESS_FIELDS : []),
      ...EDITORIAL_FIELDS,
    ],
  };
}
