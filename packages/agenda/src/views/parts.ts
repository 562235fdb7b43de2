import { isPageKind, type PageKind, pagePath, permalinkPath } from '../addresses.js';
import type { DocumentOf, Figure, Kind } from '../documents.js';
import type { Edition } from '../edition/edition.js';
import { AGENDA_TITLE } from '../labels.js';
import { LOCALES, type Locale, type LocalizedText, type Phrase, phrase } from '../locales.js';
import { showNumber } from '../numbers.js';
import { type Block, type Inline, linkedKey, parseMarkdown } from '../text/markdown.js';

/** A running text in one language, its links resolved to addresses. */
export interface Prose {
  blocks: Block[];
  lang: Locale;
}

/** What every page of a document knows of itself. */
export interface PageView {
  kind: PageKind;
  key: string;
  locale: Locale;
  title: Phrase;
  lead: Phrase;
  /** The page's own address in this language, and those in all. */
  path: string;
  paths: Record<Locale, string>;
  permalink: string;
  /** The last day on which something shown here changed, as `2026-11-24`. */
  changedOn: string;
}

/** A document as a link to its page. */
export interface LinkView {
  key: string;
  title: Phrase;
  lead: Phrase;
  path: string;
}

/** Where a figure or a claim comes from. `url` is `null` where there is no address. */
export interface CitationView {
  title: Phrase;
  url: string | null;
}

/** One figure, ready to be set large. */
export interface FigureView {
  key: string;
  number: string;
  qualifier: string;
  label: Phrase;
  /** `2024`, `2025-2028`, or `null` where it is not stated. */
  year: string | null;
  citation: CitationView;
  changedOn: string;
}

/** A document's picture. `blob` names its bytes. */
export interface ImageView {
  blob: string;
  mimeType: string;
  alt: Phrase;
  credit: string | null;
  width: number;
  height: number;
}

/** The latest of several days. */
export function latest(...days: readonly string[]): string {
  let last = '';
  for (const day of days) if (day > last) last = day;
  return last;
}

/** The last day on which a document of some kinds changed. */
export function changedLast(edition: Edition, kinds: readonly Kind[]): string {
  return kinds.reduce(
    (last, kind) => edition.all(kind).reduce((day, { changedOn }) => latest(day, changedOn), last),
    '',
  );
}

/** The text in the reader's language with its links to documents turned into addresses; links without a page become text. */
export function proseOf(edition: Edition, text: LocalizedText, locale: Locale): Prose {
  const { text: markdown, lang } = phrase(text, locale);
  const resolve = (nodes: readonly Inline[]): Inline[] =>
    nodes.flatMap((node): Inline[] => {
      if (node.type === 'text') return [node];
      const children = resolve(node.children);
      const key = node.type === 'link' ? linkedKey(node.href) : null;
      if (!key) return [{ ...node, children }];
      const href = pathOfKey(edition, key, locale);
      return href ? [{ type: 'link', href, children }] : children;
    });
  const blocks = parseMarkdown(markdown).map(
    (block): Block =>
      block.type === 'list'
        ? { ...block, items: block.items.map(resolve) }
        : { ...block, children: resolve(block.children) },
  );
  return { blocks, lang };
}

/** The address of the page of a key in a language, or `null` where it has none. */
export function pathOfKey(edition: Edition, key: string, locale: Locale): string | null {
  const kind = edition.kindOf(key);
  return kind && isPageKind(kind) ? pagePath(kind, edition.get(kind, key), locale) : null;
}

export function pageOf<K extends PageKind>(
  kind: K,
  document: DocumentOf<K>,
  locale: Locale,
  shownDays: readonly string[],
): PageView {
  const paths = Object.fromEntries(LOCALES.map((each) => [each, pagePath(kind, document, each)])) as Record<
    Locale,
    string
  >;
  return {
    kind,
    key: document.key,
    locale,
    title: phrase(document.title, locale),
    lead: phrase(document.lead, locale),
    path: paths[locale],
    paths,
    permalink: permalinkPath(document.key),
    changedOn: latest(document.changedOn, ...shownDays),
  };
}

export function linkTo<K extends PageKind>(kind: K, document: DocumentOf<K>, locale: Locale): LinkView {
  return {
    key: document.key,
    title: phrase(document.title, locale),
    lead: phrase(document.lead, locale),
    path: pagePath(kind, document, locale),
  };
}

/** The agenda's own section as a citation. */
export function citeAgenda(section: LocalizedText, locale: Locale): CitationView {
  const { text, lang } = phrase(section, locale);
  return { title: { text: `${AGENDA_TITLE[lang]}, ${text}`, lang }, url: null };
}

export function citeSource(edition: Edition, key: string, locale: Locale): CitationView {
  const source = edition.get('sources', key);
  return { title: phrase(source.title, locale), url: source.url };
}

export function figureView(edition: Edition, figure: Figure, locale: Locale): FigureView {
  return {
    key: figure.key,
    ...showNumber(figure, locale),
    label: phrase(figure.label, locale),
    year: figure.year,
    citation: figure.source ? citeSource(edition, figure.source, locale) : citeAgenda(figure.section, locale),
    changedOn: figure.changedOn,
  };
}

export function figureViews(edition: Edition, keys: readonly string[], locale: Locale): FigureView[] {
  return keys.map((key) => figureView(edition, edition.get('figures', key), locale));
}

export function imageView(edition: Edition, key: string | null, locale: Locale): ImageView | null {
  if (!key) return null;
  const { blob, mimeType, alt, credit, width, height } = edition.get('media', key);
  return { blob, mimeType, alt: phrase(alt, locale), credit, width, height };
}

/** The neighbours of a document in its list. */
export function neighbours<T extends { key: string }, L>(
  list: readonly T[],
  key: string,
  link: (each: T) => L,
) {
  const at = list.findIndex((each) => each.key === key);
  const [before, after] = [list[at - 1], list[at + 1]];
  return { previous: before ? link(before) : null, next: after ? link(after) : null };
}
