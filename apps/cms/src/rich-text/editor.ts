import { PAGE_KINDS } from '@mra/agenda';
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
      enabledCollections: PAGE_KINDS,
      disableAutoLinks: true,
      // Whether a link opens a new tab is the reader's choice; the Markdown has no form for it.
      fields: ({ defaultFields }) =>
        defaultFields.filter((field) => !('name' in field) || field.name !== 'newTab'),
    }),
    FixedToolbarFeature(),
  ],
});
