import { isPageKind, listPath, pagePath, sectionPath } from '../addresses.js';
import type { DocumentOf } from '../documents.js';
import type { Edition } from '../edition/edition.js';
import type { Place } from '../kinds/define.js';
import { KINDS, type Kind, kinds } from '../kinds/kinds.js';
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

/** Where documents of a kind are read, as their definition says. */
const placeOf = (kind: Kind) => kinds[kind].place as Place<DocumentOf<Kind>>;

/** Where a document can be read: its own page, or a place on another; `null` where it can be read nowhere. */
export function whereToRead(edition: Edition, kind: Kind, key: string, locale: Locale): string | null {
  if (isPageKind(kind)) return pagePath(kind, edition.get(kind, key), locale);
  const place = placeOf(kind);
  if (!place) return null;
  if ('section' in place) return placeOn(sectionPath(place.section, locale), edition, key, locale);
  if ('list' in place)
    return isPageKind(place.list) ? placeOn(listPath(place.list, locale), edition, key, locale) : null;
  const owner = 'beside' in place ? place.beside(edition.get(kind, key)) : null;
  if (!owner || !isPageKind(owner.kind)) return null;
  return placeOn(pagePath(owner.kind, edition.get(owner.kind, owner.key), locale), edition, key, locale);
}

/** Everything that can be found in a language. */
export function entriesOf(edition: Edition, locale: Locale): Entry[] {
  return KINDS.flatMap((kind) => {
    const place = placeOf(kind);
    if (!place) return [];
    const { lead } = place.found;
    const title: readonly string[] = place.found.title;
    return edition.all(kind).flatMap((document): Entry[] => {
      const path = whereToRead(edition, kind, document.key, locale);
      if (!path) return [];
      const { key } = document;
      const texts = new Map(
        textFields[kind].flatMap(({ name, markdown }) => {
          const value = (document as Record<string, unknown>)[name] as LocalizedText | null;
          if (!value || name === 'slug') return [];
          const { text } = phrase(value, locale);
          return [[name, markdown ? plainText(parseMarkdown(text)) : text] as const];
        }),
      );
      const named = title.map((name) => texts.get(name) ?? (document as Record<string, unknown>)[name]);
      const others =
        'alsoKnownAs' in document ? document.alsoKnownAs : 'forms' in document ? document.forms : [];
      const rest = [...texts].filter(
        ([name]) => !title.includes(name) && name !== lead && name !== 'section',
      );
      return [
        {
          key,
          kind,
          title: named.join(': '),
          lead: (lead && texts.get(lead)) ?? '',
          body: [...rest.map(([, text]) => text), ...others].join('\n'),
          path,
        },
      ];
    });
  });
}
