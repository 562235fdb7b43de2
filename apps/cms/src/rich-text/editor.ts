import { documentSchemas } from '@mra/agenda';
import {
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import { COLLECTION_KINDS } from '../documents/records';

/** A text can lead to whatever has an address. */
const LINKABLE_KINDS = COLLECTION_KINDS.filter((kind) => 'slug' in documentSchemas[kind].shape);

/** The editor offers exactly what the agenda's Markdown can hold. */
export const agendaEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h3'] }),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    LinkFeature({
      enabledCollections: LINKABLE_KINDS,
      disableAutoLinks: true,
      // Whether a link opens a new tab is the reader's choice; the Markdown has no form for it.
      fields: ({ defaultFields }) =>
        defaultFields.filter((field) => !('name' in field) || field.name !== 'newTab'),
    }),
    FixedToolbarFeature(),
  ],
});
