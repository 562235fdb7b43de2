import {
  canonicalJson,
  compileContent,
  LOCALES,
  type LocalizedText,
  type Problem,
  phrase,
  type RawDocument,
} from '@mra/agenda';
import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload';
import { isKind, type PayloadRecord } from '../documents/mapping';
import { RichTextError } from '../rich-text/lexical';
import { type Gathered, gather, sameTransaction } from './gather';
import { sentenceOf } from './problems';

/** Today in Amsterdam, as `2026-11-24`. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
}

type HookArguments = Parameters<CollectionBeforeChangeHook>[0];

/** The record as it will be: what is stored in all languages, with this form's changes laid over it. */
async function recordToBe({
  collection,
  data,
  originalDoc,
  req,
}: HookArguments): Promise<PayloadRecord & { key: string }> {
  const stored = originalDoc?.id
    ? await req.payload.findByID({
        collection: collection.slug,
        id: originalDoc.id,
        locale: 'all',
        fallbackLocale: false,
        depth: 0,
        draft: true,
        overrideAccess: true,
        req: sameTransaction(req),
      })
    : {};
  const record: Record<string, unknown> = { ...stored };
  for (const field of collection.flattenedFields) {
    if (!('name' in field) || !(field.name in data)) continue;
    const value = data[field.name];
    const before = record[field.name];
    record[field.name] =
      'localized' in field && field.localized && req.locale && req.locale !== 'all'
        ? { ...(typeof before === 'object' ? before : {}), [req.locale]: value }
        : value;
  }
  return {
    ...record,
    id: originalDoc?.id ?? 'new',
    key: String(data.key ?? originalDoc?.key),
    _status: 'published',
  };
}

function refuse(problems: readonly Problem[], own: string, collection: string, req: PayloadRequest): never {
  const elsewhere = (problem: Problem) => problem.key !== own;
  throw new ValidationError(
    {
      collection,
      errors: problems.map((problem) => ({
        path: elsewhere(problem) ? 'key' : (problem.field.split('.')[0] ?? 'key'),
        message: `${elsewhere(problem) ? `${problem.key}: ` : ''}${sentenceOf(problem, req.i18n.language)}`,
      })),
      req,
    },
    req.t,
  );
}

/** Former addresses, with the published ones that this change leaves behind. */
function formerSlugs(before: RawDocument | undefined, after: RawDocument): string[] | null {
  if (!before?.slug || !after.slug) return null;
  const left = LOCALES.filter(
    (locale) =>
      (before.slug as LocalizedText)[locale] &&
      phrase(before.slug as LocalizedText, locale).text !== phrase(after.slug as LocalizedText, locale).text,
  );
  const former = Array.isArray(after.formerSlugs) ? after.formerSlugs.map(String) : [];
  return [
    ...new Set([...former, ...left.map((locale) => `${locale}/${(before.slug as LocalizedText)[locale]}`)]),
  ];
}

const withoutDate = (document: RawDocument | undefined) =>
  document ? canonicalJson({ ...document, changedOn: null }) : '';

async function gathered(args: HookArguments, replacement: Parameters<typeof gather>[1]): Promise<Gathered> {
  try {
    return await gather(args.req.payload, replacement, args.req);
  } catch (error) {
    if (!(error instanceof RichTextError) || !replacement) throw error;
    return refuse(
      [
        {
          kind: replacement.kind,
          key: replacement.record.key,
          field: 'key',
          code: 'markdown',
          detail: error.message,
        },
      ],
      replacement.record.key,
      args.collection.slug,
      args.req,
    );
  }
}

/**
 * Publish tries the whole edition first: what would be wrong with it appears on the form, in the editor's language, and nothing is
 * stored. Also dates the change and keeps former addresses. Drafts are stored as they are.
 */
export const checkBeforePublishing: CollectionBeforeChangeHook = async (args) => {
  const { collection, data, req, context } = args;
  const kind = collection.slug;
  if (context.seeding || !isKind(kind)) return data;
  const publishes = data._status === 'published' || !collection.versions?.drafts;
  if (!publishes) return data;
  const record = await recordToBe(args);
  const live = await gathered(args, null);
  const before = live.candidate.documents[kind].find(({ key }) => key === record.key);
  const tried = await gathered(args, { kind, record: { ...record, changedOn: today() } });
  const { problems } = compileContent(tried.candidate);
  const known = new Set(compileContent(live.candidate).problems.map((problem) => canonicalJson(problem)));
  const caused = problems.filter(
    (problem) => problem.key === record.key || !known.has(canonicalJson(problem)),
  );
  if (caused.length > 0) refuse(caused, record.key, kind, req);
  const after = tried.candidate.documents[kind].find(({ key }) => key === record.key);
  if (!after) return data;
  const changed = withoutDate(before) !== withoutDate(after);
  const former = formerSlugs(before, after);
  return {
    ...data,
    ...(changed ? { changedOn: today() } : {}),
    ...(former ? { formerSlugs: former } : {}),
  };
};
