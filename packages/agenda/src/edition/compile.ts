import type { z } from 'zod';
import { documentSchemas, KINDS, type Kind, NEEDED } from '../documents.js';
import { LOCALES } from '../locales.js';
import {
  type Block,
  canonicalMarkdown,
  type Inline,
  linkedKey,
  linkedKeys,
  MarkdownError,
  parseMarkdown,
  writeMarkdown,
} from '../text/markdown.js';
import type { EditionContent } from './bundle.js';
import { type Documents, referringFields } from './references.js';

/** Why content can't become an edition. `field` is a path as `lead.en`; `code` is translated by whoever shows it. */
export interface Problem {
  kind: Kind;
  key: string;
  field: string;
  code:
    | 'missing'
    | 'too-long'
    | 'invalid'
    | 'duplicate-key'
    | 'duplicate-slug'
    | 'same-observation'
    | 'without-boundary'
    | 'unknown-reference'
    | 'reference-not-public'
    | 'needed'
    | 'markdown';
  /** What the code needs to be a sentence: a limit, another document's key, a construct. */
  detail: string;
}

/** A document as the CMS or a content file gives it: not yet checked. */
export type RawDocument = { key: string } & Record<string, unknown>;

/** Everything that may be public, by kind, and the keys of what exists but is not. */
export interface Candidate {
  documents: Record<Kind, readonly RawDocument[]>;
  /** Keys of documents that exist and are not public: lists and texts leave them out, a single reference to one is wrong. */
  withheld: ReadonlySet<string>;
}

/** The content of an edition, or what stands in its way. */
export type Compilation = { content: EditionContent; problems: [] } | { content: null; problems: Problem[] };

type Report = (field: string, code: Problem['code'], detail: string) => void;

/** Says whether a key may be referred to, and reports it where it may not. */
type Admit = (key: string, field: string, kinds: readonly Kind[] | null) => boolean;

function unlink(children: readonly Inline[], refused: ReadonlySet<string>): Inline[] {
  return children.flatMap((child): Inline[] => {
    if (child.type === 'text') return [child];
    const inner = unlink(child.children, refused);
    const key = child.type === 'link' ? linkedKey(child.href) : null;
    return key && refused.has(key) ? inner : [{ ...child, children: inner }];
  });
}

/** Canonical Markdown in which links to what is not public are plain text. */
function publicMarkdown(markdown: string, admit: (key: string) => boolean): string {
  const refused = new Set(linkedKeys(markdown).filter((key) => !admit(key)));
  if (refused.size === 0) return canonicalMarkdown(markdown);
  const blocks = parseMarkdown(markdown).map(
    (block): Block =>
      block.type === 'list'
        ? { ...block, items: block.items.map((item) => unlink(item, refused)) }
        : { ...block, children: unlink(block.children, refused) },
  );
  return writeMarkdown(blocks);
}

function publicTexts(value: Record<string, unknown>, name: string, admit: Admit, report: Report) {
  const texts: Record<string, unknown> = {};
  for (const [locale, text] of Object.entries(value)) {
    const field = `${name}.${locale}`;
    texts[locale] = text;
    if (typeof text !== 'string') continue;
    try {
      texts[locale] = publicMarkdown(text, (key) => admit(key, field, null));
    } catch (error) {
      if (!(error instanceof MarkdownError)) throw error;
      report(field, 'markdown', error.construct);
    }
  }
  return texts;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The document with every list and text rid of references to what is not public; a single reference to that is a problem. */
function prune(kind: Kind, raw: RawDocument, admit: Admit, report: Report): RawDocument {
  const pruned: RawDocument = { ...raw };
  for (const { name, meaning, shape } of referringFields[kind]) {
    const value = raw[name];
    const kinds = meaning.references ?? null;
    if (shape === 'many' && Array.isArray(value)) {
      pruned[name] = value.filter((key) => typeof key !== 'string' || admit(key, name, kinds));
    } else if (shape === 'one' && typeof value === 'string' && !admit(value, name, kinds)) {
      // Without it the document would say something else: an ask of a subregion would become one of the whole MRA.
      report(name, 'reference-not-public', value);
    } else if (shape === 'markdown' && isRecord(value)) {
      pruned[name] = publicTexts(value, name, admit, report);
    }
  }
  return pruned;
}

function reportIssue(issue: z.core.$ZodIssue, report: Report) {
  const field = issue.path.join('.');
  if (issue.code === 'too_big') report(field, 'too-long', String(issue.maximum));
  else if (issue.code === 'too_small' || issue.input === null || issue.input === undefined)
    report(field, 'missing', '');
  else report(field, 'invalid', issue.message);
}

function reportTakenSlugs(documents: readonly RawDocument[], report: (key: string) => Report) {
  for (const locale of LOCALES) {
    const owners = new Map<string, string>();
    for (const { key, slug } of documents) {
      const own = isRecord(slug) ? slug[locale] : undefined;
      if (typeof own !== 'string') continue;
      const owner = owners.get(own);
      if (owner) report(key)(`slug.${locale}`, 'duplicate-slug', owner);
      else owners.set(own, key);
    }
  }
}

/** Reports observations that give one indicator two values for the same period and area: each names the other. */
function reportSameObservations(documents: readonly RawDocument[], report: (key: string) => Report) {
  const owners = new Map<string, string>();
  for (const { key, indicator, period, area, subregion } of documents) {
    const identity = JSON.stringify([indicator, period ?? null, area, subregion ?? null]);
    const owner = owners.get(identity);
    if (owner === undefined) owners.set(identity, key);
    else {
      report(key)('period', 'same-observation', owner);
      report(owner)('period', 'same-observation', key);
    }
  }
}

/** Reports boundaries that leave out a municipality: no map can be drawn of those. */
function reportWithoutBoundary({ settings, municipalities }: Documents, report: (key: string) => Report) {
  for (const { key, boundaries } of settings) {
    if (!boundaries) continue;
    const bounded = new Set(
      boundaries.features.map(({ properties: { name, statnaam } }) =>
        `place-${name ?? statnaam}`.toLowerCase().replaceAll(' ', '-'),
      ),
    );
    // By key, as maps find them: a title may be edited.
    const without = municipalities.filter(({ key }) => !bounded.has(key));
    if (without.length > 0)
      report(key)('boundaries', 'without-boundary', without.map(({ title }) => title.nl).join(', '));
  }
}

/**
 * Makes the content of a public edition: references to what is not public are left out of lists and texts, Markdown is brought into its
 * canonical form, every document is checked, and all are sorted by key so that any database gives the same bytes.
 * @returns the content, or all problems that an editor has to solve first.
 */
export function compileContent({ documents, withheld }: Candidate): Compilation {
  const problems: Problem[] = [];
  const kindOf = new Map<string, Kind>();
  const reporter =
    (kind: Kind) => (key: string) => (field: string, code: Problem['code'], detail: string) => {
      problems.push({ kind, key, field, code, detail });
    };
  for (const kind of KINDS) {
    for (const { key } of documents[kind]) {
      const other = kindOf.get(key);
      if (other) reporter(kind)(key)('key', 'duplicate-key', other);
      kindOf.set(key, kind);
    }
  }
  for (const { kind, key } of NEEDED) if (kindOf.get(key) !== kind) reporter(kind)(key)('key', 'needed', key);
  const compile = (kind: Kind) =>
    documents[kind]
      .flatMap((raw) => {
        const report = reporter(kind)(raw.key);
        const admit: Admit = (key, field, kinds) => {
          const found = kindOf.get(key);
          if (found && (!kinds || kinds.includes(found))) return true;
          if (found || !withheld.has(key)) report(field, 'unknown-reference', key);
          return false;
        };
        const result = documentSchemas[kind].safeParse(prune(kind, raw, admit, report), {
          reportInput: true,
        });
        if (result.success) return [result.data];
        for (const issue of result.error.issues) reportIssue(issue, report);
        return [];
      })
      .sort((a, b) => (a.key < b.key ? -1 : 1));
  const compiled = Object.fromEntries(KINDS.map((kind) => [kind, compile(kind)])) as Documents;
  for (const kind of KINDS) reportTakenSlugs(documents[kind], reporter(kind));
  reportSameObservations(documents.observations, reporter('observations'));
  reportWithoutBoundary(compiled, reporter('settings'));
  return problems.length > 0
    ? { content: null, problems }
    : { content: { scope: 'public', documents: compiled }, problems: [] };
}
