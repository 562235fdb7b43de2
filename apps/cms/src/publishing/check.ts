import { canonicalJson, LOCALES, type Problem, phrase, type RawDocument } from '@mra/agenda';
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { isKind, isRecord, type PayloadRecord } from '../documents/mapping';
import { collectionOf, readRecords, titleOf, within } from '../documents/records';
import { caused, type Records, tryRecords } from './candidate';
import { intentOf } from './intent';
import { sentenceOf } from './problems';
import { refusePublication, refuseWithdrawal } from './refusals';

/** Today in Amsterdam, as `2026-11-24`. */
export function today(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(now);
}

type HookArguments = Parameters<CollectionBeforeChangeHook>[0];

const inAllLanguages = { locale: 'all', fallbackLocale: false, depth: 0, overrideAccess: true } as const;

/** What is stored of a record in all languages: its latest draft, or the version that is being restored. */
async function storedRecord({ collection, context, originalDoc, req }: HookArguments): Promise<unknown> {
  const { restores } = intentOf(context);
  const { slug } = collection;
  if (restores !== null) {
    const { version } = await req.payload.findVersionByID({
      collection: slug,
      id: String(restores),
      ...inAllLanguages,
      req: within(req),
    });
    return version;
  }
  if (!originalDoc?.id) return {};
  return req.payload.findByID({
    collection: slug,
    id: originalDoc.id,
    draft: true,
    ...inAllLanguages,
    req: within(req),
  });
}

/** The record as it will be: what is stored in all languages, with this form's changes laid over it. */
async function recordToBe(args: HookArguments): Promise<PayloadRecord & { key: string }> {
  const { collection, data, originalDoc, req } = args;
  const stored = await storedRecord(args);
  const record: Record<string, unknown> = isRecord(stored) ? { ...stored } : {};
  for (const field of collection.flattenedFields) {
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
  return { ...record, id: originalDoc?.id ?? 'new', key: String(data.key ?? originalDoc?.key) };
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

function find(documents: Record<string, readonly RawDocument[]>, kind: string, key: string) {
  return documents[kind]?.find((document) => document.key === key);
}

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
    return record ? titleOf(collectionOf(req.payload, problem.kind), record) : problem.key;
  });
  const others = problems.filter((problem) => !isUse(problem));
  const reasons = others.map((problem) => sentenceOf(problem, req.i18n.language));
  return refuseWithdrawal({ users, reasons: [...new Set(reasons)] }, req);
}

/**
 * Tries the whole edition before content goes live or is withdrawn: what would be wrong with it appears on the form, in the editor's language,
 * and nothing is stored. Also dates the change and keeps former addresses. Drafts are stored as they are.
 */
export const checkBeforePublishing: CollectionBeforeChangeHook = async (args) => {
  const { collection, context, data, req } = args;
  const kind = collection.slug;
  if (!isKind(kind) || intentOf(context).savesDraft) return data;
  const { payload } = req;
  const stored = await readRecords(payload, req);
  const draft = { ...(await recordToBe(args)), changedOn: today() };
  const record = collection.versions?.drafts ? { ...draft, _status: data._status } : draft;
  const live = tryRecords(payload, stored);
  const tried = tryRecords(payload, replaced(stored, kind, record), record.key);
  const before = find(live.documents, kind, record.key);
  const after = find(tried.documents, kind, record.key);
  const problems = caused(tried.problems, live.problems, record.key);
  if (problems.length > 0 && before && !after) withdrawalRefused(problems, record.key, stored, req);
  if (problems.length > 0) refusePublication(problems, record.key, collection, req);
  if (!after) return data;
  const changed = substance(before) !== substance(after);
  return {
    ...data,
    changedOn: changed ? today() : before?.changedOn,
    ...('slug' in after ? { formerSlugs: formerSlugs(before, after) } : {}),
  };
};
