import {
  canonicalJson,
  isKind,
  type Kind,
  LOCALES,
  type Problem,
  phrase,
  type RawDocument,
  type Scope,
  SETTINGS_KEY,
} from '@mra/agenda';
import { amsterdamDate } from '@mra/runtime';
import type {
  CollectionBeforeChangeHook,
  GlobalBeforeChangeHook,
  PayloadRequest,
  RequestContext,
} from 'payload';
import { isRecord, type PayloadRecord } from '../documents/mapping';
import { configOf, type KindConfig, readRecords, titleOf, within } from '../documents/records';
import { caused, documentIn, type Records, scopesOf, tryRecords } from './candidate';
import { intentOf } from './intent';
import { sentenceOf } from './problems';
import { refusePublication, refuseWithdrawal } from './refusals';

/** A change that is about to be stored. */
interface Change {
  kind: Kind;
  config: KindConfig;
  context: RequestContext;
  data: Record<string, unknown>;
  originalDoc?: Record<string, unknown>;
  req: PayloadRequest;
}

const inAllLanguages = { locale: 'all', fallbackLocale: false, depth: 0, overrideAccess: true } as const;

/** What is stored of a record in all languages: its latest draft, or the version that is being restored. */
async function storedRecord({ kind, context, originalDoc, req }: Change, live: Records): Promise<unknown> {
  const { restores } = intentOf(context);
  if (kind === SETTINGS_KEY) return live.get(kind)?.[0];
  if (restores !== null) {
    const { version } = await req.payload.findVersionByID({
      collection: kind,
      id: String(restores),
      ...inAllLanguages,
      req: within(req),
    });
    return version;
  }
  if (!originalDoc?.id) return {};
  return req.payload.findByID({
    collection: kind,
    id: originalDoc.id as string | number,
    draft: true,
    ...inAllLanguages,
    req: within(req),
  });
}

/** The record as it will be: what is stored in all languages, with this form's changes laid over it. */
async function recordToBe(change: Change, live: Records): Promise<PayloadRecord & { key: string }> {
  const { config, data, kind, originalDoc, req } = change;
  const stored = await storedRecord(change, live);
  const record: Record<string, unknown> = isRecord(stored) ? { ...stored } : {};
  for (const field of config.flattenedFields) {
    if (!('name' in field) || !(field.name in data)) continue;
    const isLocalized = 'localized' in field && field.localized;
    // A request that names no language, as the admin's when it unpublishes, leaves all localized text as it is.
    if (isLocalized && !req.locale) continue;
    const before = record[field.name];
    record[field.name] =
      isLocalized && req.locale && req.locale !== 'all'
        ? { ...(isRecord(before) ? before : {}), [req.locale]: data[field.name] }
        : data[field.name];
  }
  if (kind === SETTINGS_KEY) return { ...record, id: SETTINGS_KEY, key: SETTINGS_KEY };
  const id = originalDoc?.id as string | number | undefined;
  return { ...record, id: id ?? 'new', key: String(data.key ?? originalDoc?.key) };
}

function replaced(records: Records, kind: string, record: PayloadRecord): Records {
  return new Map(
    [...records].map(([each, all]) => [
      each,
      each === kind ? [...all.filter(({ id }) => id !== record.id), record] : all,
    ]),
  );
}

/** Former addresses, with the published ones that this change leaves behind. */
function formerSlugs(before: RawDocument | undefined, after: RawDocument): string[] {
  const addresses = ({ slug }: RawDocument) =>
    isRecord(slug) && typeof slug.nl === 'string'
      ? LOCALES.map(
          (locale) => `${locale}/${phrase({ nl: String(slug.nl), en: slug.en as string }, locale).text}`,
        )
      : [];
  const former = [before, after].flatMap((document) =>
    Array.isArray(document?.formerSlugs) ? document.formerSlugs.map(String) : [],
  );
  const now = new Set(addresses(after));
  return [...new Set([...former, ...(before ? addresses(before) : [])])].filter((slug) => !now.has(slug));
}

/** What a document says, without what follows from having said it. */
const substance = (document: RawDocument | undefined) =>
  document ? canonicalJson({ ...document, changedOn: null, formerSlugs: null }) : '';

/** Says why something can't be taken from the edition: what names it alone, and what else would be wrong. */
function withdrawalRefused(
  problems: readonly Problem[],
  key: string,
  records: Records,
  req: PayloadRequest,
): never {
  const isUse = ({ code, detail }: Problem) => code === 'reference-not-public' && detail === key;
  const users = problems.filter(isUse).map((problem) => {
    const record = records.get(problem.kind)?.find((each) => each.key === problem.key);
    return record ? titleOf(configOf(req.payload, problem.kind), record) : problem.key;
  });
  const others = problems.filter((problem) => !isUse(problem));
  const reasons = others.map((problem) => sentenceOf(problem, req.i18n.language));
  return refuseWithdrawal({ users, reasons: [...new Set(reasons)] }, req);
}

/** What a change does in the edition of a scope. */
interface Effect {
  before: RawDocument | undefined;
  after: RawDocument | undefined;
}

/** Tries the edition of a scope with a record as it will be. @throws {APIError} for what would be wrong with it, in the editor's language */
function tried(
  change: Change,
  stored: Records,
  record: PayloadRecord & { key: string },
  scope: Scope,
): Effect {
  const { config, kind, req } = change;
  const { payload } = req;
  const trial = tryRecords(payload, replaced(stored, kind, record), scope, record.key);
  const before = documentIn(payload, stored, kind, record.key, scope);
  const after = trial.documents[kind].find(({ key }) => key === record.key);
  // Trying all that is live takes as long again, so only where there is something to compare with.
  const known = trial.problems.length > 0 ? tryRecords(payload, stored, scope).problems : [];
  const problems = caused(trial.problems, known, record.key);
  if (problems.length > 0 && before && !after) withdrawalRefused(problems, record.key, stored, req);
  if (problems.length > 0) refusePublication(problems, record.key, config, req);
  return { before, after };
}

/**
 * Tries the whole edition of every scope before content goes live or is withdrawn: what would be wrong with it appears on the form, in the
 * editor's language, and nothing is stored. Also dates the change and keeps former addresses. Drafts are stored as they are.
 */
async function checked(change: Change): Promise<Record<string, unknown>> {
  const { config, context, data, kind, req } = change;
  if (intentOf(context).savesDraft) return data;
  const stored = await readRecords(req.payload, req);
  const draft = { ...(await recordToBe(change, stored)), changedOn: amsterdamDate() };
  const record = config.versions?.drafts ? { ...draft, _status: data._status ?? 'published' } : draft;
  const scopes = scopesOf(replaced(stored, kind, record));
  const effects = scopes.map((scope) => tried(change, stored, record, scope));
  const after = effects.find((effect) => effect.after)?.after;
  if (!after) return data;
  const before = effects.find((effect) => effect.before)?.before;
  const changed = substance(before) !== substance(after);
  return {
    ...data,
    changedOn: changed ? amsterdamDate() : before?.changedOn,
    ...('slug' in after ? { formerSlugs: formerSlugs(before, after) } : {}),
  };
}

export const checkBeforePublishing: CollectionBeforeChangeHook = async (args) =>
  isKind(args.collection.slug)
    ? checked({ ...args, kind: args.collection.slug, config: args.collection })
    : args.data;

export const checkSettings: GlobalBeforeChangeHook = async (args) =>
  checked({ ...args, kind: SETTINGS_KEY, config: args.global });
