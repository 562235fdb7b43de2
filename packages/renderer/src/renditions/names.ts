import { type Edition, LOCALES, type Locale } from '@mra/agenda';
import { CARD_KINDS, type CardKind } from '../cards/kinds.js';
import { BRIEF_KINDS, type BriefKind } from './brief-kinds.js';
import type { RenditionName } from './rendition.js';

/** A document, in one language, as one kind of file shows it; it may have several sizes and types. */
export type Subject = { key: string; locale: Locale } & (
  | { type: 'brief'; kind: BriefKind }
  | { type: 'card'; kind: CardKind }
);

function briefName(kind: BriefKind, key: string, locale: Locale): RenditionName {
  const { pattern } = kind;
  const id = `${pattern.replace(':key', key)}/${locale}`;
  const name = id.replace('brief/', 'mra/').replace('mra/subregion', 'mra').replaceAll('/', '-');
  const shared = { type: 'brief', pattern, about: null, key, locale, format: null } as const;
  return { ...shared, id, mimeType: 'application/pdf', filename: `${name}.pdf` };
}

function cardNames(kind: CardKind, key: string, locale: Locale): RenditionName[] {
  const { pattern, about, formats } = kind;
  return formats.flatMap((format): RenditionName[] => {
    const size = formats.length > 1 ? `/${format}` : '';
    const id = `${pattern.replace(':key', key)}${size}/${locale}`;
    const name = id.replace('card/', 'mra/').replaceAll('/', '-');
    const shared = { type: 'card', pattern, about, key, locale, format } as const;
    return [
      { ...shared, id, mimeType: 'image/png', filename: `${name}.png` },
      { ...shared, id: `${id}/svg`, mimeType: 'image/svg+xml', filename: `${name}.svg` },
    ];
  });
}

/** The files that there are of a subject. */
export function namesOf(of: Subject): RenditionName[] {
  return of.type === 'brief'
    ? [briefName(of.kind, of.key, of.locale)]
    : cardNames(of.kind, of.key, of.locale);
}

/** What there are files of in an edition: briefs first, then cards. */
export function* subjectsOf(edition: Edition): Generator<Subject> {
  for (const kind of BRIEF_KINDS)
    for (const key of kind.keys(edition))
      for (const locale of LOCALES) yield { type: 'brief', kind, key, locale };
  for (const kind of CARD_KINDS)
    for (const key of kind.keys(edition))
      for (const locale of LOCALES) yield { type: 'card', kind, key, locale };
}

/** Kinds by what their ids begin with, as `brief/agenda` or `card/page/hotspots`. */
const KINDS_BY_PREFIX = new Map<
  string,
  Pick<BriefSubject, 'type' | 'kind'> | Pick<CardSubject, 'type' | 'kind'>
>([
  ...BRIEF_KINDS.map((kind) => [prefixOf(kind), { type: 'brief', kind }] as const),
  ...CARD_KINDS.map((kind) => [prefixOf(kind), { type: 'card', kind }] as const),
]);

type BriefSubject = Extract<Subject, { type: 'brief' }>;
type CardSubject = Extract<Subject, { type: 'card' }>;

function prefixOf({ pattern }: { pattern: string }): string {
  return pattern.replace('/:key', '');
}

/** What the file with an id would be of, whether or not an edition has that; `null` for what is no id of a file. */
export function subjectOf(id: string): Subject | null {
  const parts = id.split('/');
  const length = [3, 2].find((count) => KINDS_BY_PREFIX.has(parts.slice(0, count).join('/')));
  const kind = length && KINDS_BY_PREFIX.get(parts.slice(0, length).join('/'));
  if (!length || !kind) return null;
  const keyed = kind.kind.pattern.endsWith('/:key');
  const key = keyed ? (parts[length] ?? '') : '';
  const locale = LOCALES.find((each) => parts.slice(length + (keyed ? 1 : 0)).includes(each));
  return locale && (key || !keyed) ? { ...kind, key, locale } : null;
}

/** The document that a file is about, as its id says; `null` for what is no id of a file. */
export function subjectKey(id: string): string | null {
  return subjectOf(id)?.key ?? null;
}
