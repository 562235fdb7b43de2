import type { z } from 'zod';
import { documentSchemas, KINDS, type Kind, NEEDED } from '../documents.js';
import { LOCALES } from '../locales.js';
import type { EditionContent } from './bundle.js';
import { isRecord, type Pruning, pruned, prunedMenu } from './prune.js';
import type { Documents } from './references.js';
import type { Scope } from './scope.js';

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

/** Everything that an edition may hold, by kind, and the keys of what exists but is not for it. */
export interface Candidate {
  documents: Record<Kind, readonly RawDocument[]>;
  /** Keys of documents that exist and are withheld: lists and texts leave them out, a single reference to one is wrong. */
  withheld: ReadonlySet<string>;
}

/** The content of an edition, or what stands in its way. */
export type Compilation = { content: EditionContent; problems: [] } | { content: null; problems: Problem[] };

type Report = (field: string, code: Problem['code'], detail: string) => void;

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
 * Makes the content of an edition: references to what is withheld are left out of lists and texts, Markdown is brought into its
 * canonical form, every document is checked, and all are sorted by key so that any database gives the same bytes.
 * @param scope whom the edition is for; the candidate holds no more than they may see
 * @returns the content, or all problems that an editor has to solve first.
 */
export function compileContent({ documents, withheld }: Candidate, scope: Scope = 'public'): Compilation {
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
        const pruning: Pruning = {
          admit: (key, field, kinds) => {
            const found = kindOf.get(key);
            if (found && (!kinds || kinds.includes(found))) return true;
            if (found || !withheld.has(key)) report(field, 'unknown-reference', key);
            return false;
          },
          // Without it the document would say something else: an ask of a subregion would become one of the whole MRA.
          single: (field, key) => {
            report(field, 'reference-not-public', key);
            return key;
          },
          malformed: (field, construct) => report(field, 'markdown', construct),
        };
        const rid = prunedMenu(kind, pruned(kind, raw, pruning), (key) => withheld.has(key));
        const result = documentSchemas[kind].safeParse(rid, { reportInput: true });
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
    : { content: { scope, documents: compiled }, problems: [] };
}
