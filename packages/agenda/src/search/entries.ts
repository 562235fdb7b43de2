import { isPageKind, listPath, pagePath, sectionPath } from '../addresses.js';
import { type DocumentOf, KINDS, type Kind } from '../documents.js';
import type { Edition } from '../edition/edition.js';
import { isDemand } from '../kinds/asks/view.js';
import { type Locale, type LocalizedText, phrase } from '../locales.js';
import { parseMarkdown, plainText } from '../text/markdown.js';
import { textFields } from '../texts.js';
import { placeOn } from './places.js';

/** Something that can be found. */
export interface Entry {
  key: string;
  kind: Kind;
  title: string;
  /** The text that a result is introduced with. */
  lead: string;
  /** Everything else that can be found. */
  body: string;
  path: string;
}

/** Kinds that are found through what they belong to. */
const NOT_BY_THEMSELVES: readonly Kind[] = [
  'messages',
  'media',
  'redirects',
  'settings',
  'observations',
  'places',
];

function askPath(edition: Edition, ask: DocumentOf<'asks'>, locale: Locale): string | null {
  const [audience] = ask.audiences;
  if (isDemand(ask) && audience)
    return placeOn(
      pagePath('audiences', edition.get('audiences', audience), locale),
      edition,
      ask.key,
      locale,
    );
  return ask.subregion ? onSubregion(edition, ask.subregion, ask.key, locale) : null;
}

function onSubregion(edition: Edition, subregion: string, key: string, locale: Locale): string {
  return placeOn(pagePath('subregions', edition.get('subregions', subregion), locale), edition, key, locale);
}

/** Where a document can be read: its own page, or a place on another; `null` where it can be read nowhere. */
export function whereToRead(edition: Edition, kind: Kind, key: string, locale: Locale): string | null {
  if (isPageKind(kind)) return pagePath(kind, edition.get(kind, key), locale);
  switch (kind) {
    case 'asks':
      return askPath(edition, edition.get('asks', key), locale);
    case 'sectors':
      return `${pagePath('themes', edition.get('themes', edition.get('sectors', key).theme), locale)}#${key}`;
    case 'development-lines':
      return onSubregion(edition, edition.get('development-lines', key).subregion, key, locale);
    case 'updates':
      return `${pagePath('action-lines', edition.get('action-lines', edition.get('updates', key).actionLine), locale)}#${key}`;
    case 'organisations':
      return placeOn(sectionPath('partners', locale), edition, key, locale);
    case 'figures':
    case 'indicators':
      return placeOn(sectionPath('monitor', locale), edition, key, locale);
    case 'terms':
    case 'abbreviations':
      return placeOn(sectionPath('glossary', locale), edition, key, locale);
    case 'sources':
      return placeOn(sectionPath('sources', locale), edition, key, locale);
    case 'milestones':
      return placeOn(listPath('events', locale), edition, key, locale);
    case 'challenges':
    case 'pillars':
    case 'tracks':
    case 'context-points':
      return placeOn(sectionPath('agenda', locale), edition, key, locale);
    case 'infrastructure':
      return placeOn(sectionPath('partners', locale), edition, key, locale);
    default:
      return null;
  }
}

const TITLES = ['title', 'label', 'text'];
const LEADS = ['lead', 'text', 'request', 'definition', 'direction'];

/** Everything that can be found in a language. */
export function entriesOf(edition: Edition, locale: Locale): Entry[] {
  return KINDS.filter((kind) => !NOT_BY_THEMSELVES.includes(kind)).flatMap((kind) =>
    edition.all(kind).flatMap((document): Entry[] => {
      const path = whereToRead(edition, kind, document.key, locale);
      if (!path) return [];
      const texts = new Map(
        textFields[kind].flatMap(({ name, markdown }) => {
          const value = (document as Record<string, unknown>)[name] as LocalizedText | null;
          if (!value || name === 'slug') return [];
          const { text } = phrase(value, locale);
          return [[name, markdown ? plainText(parseMarkdown(text)) : text] as const];
        }),
      );
      const short = 'short' in document ? `${document.short}: ` : '';
      const others =
        'alsoKnownAs' in document ? document.alsoKnownAs : 'forms' in document ? document.forms : [];
      const titleField = TITLES.find((name) => texts.has(name)) ?? '';
      const leadField = LEADS.find((name) => texts.has(name) && name !== titleField) ?? '';
      const rest = [...texts].filter(
        ([name]) => name !== titleField && name !== leadField && name !== 'section',
      );
      return [
        {
          key: document.key,
          kind,
          title: `${short}${texts.get(titleField) ?? ''}`,
          lead: texts.get(leadField) ?? '',
          body: [...rest.map(([, text]) => text), ...others].join('\n'),
          path,
        },
      ];
    }),
  );
}
