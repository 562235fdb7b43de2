import { isKind } from '@mra/agenda';
import type { CollectionBeforeDeleteHook } from 'payload';
import { documentOf, type PayloadRecord } from '../documents/mapping';
import { configOf, type KindConfig, readRecords, titleOf } from '../documents/records';
import type { DocumentLink } from '../rich-text/lexical';
import { caused, type Records, scopesOf, tryRecords } from './candidate';
import { sentenceOf } from './problems';
import { refuseWithdrawal } from './refusals';

/** Whether a record refers to another, in a field or in a text. */
function refersTo(config: KindConfig, record: PayloadRecord, target: DocumentLink): boolean {
  let refers = false;
  const keyOf = ({ relationTo, value }: DocumentLink) => {
    if (relationTo === target.relationTo && String(value) === String(target.value)) refers = true;
    return 'any';
  };
  documentOf(config, record, keyOf, () => {});
  return refers;
}

/**
 * Refuses to delete what others refer to, drafts too, or what no edition can do without, and says why.
 * @throws {APIError} with a sentence for the editor; nothing is deleted
 */
export const keepWhatIsUsed: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const kind = collection.slug;
  if (!isKind(kind)) return;
  const { payload } = req;
  const stored = await readRecords(payload, req);
  const isTarget = (record: PayloadRecord) => String(record.id) === String(id);
  const key = String(stored.get(kind)?.find(isTarget)?.key);
  const rest: Records = new Map(stored).set(
    kind,
    (stored.get(kind) ?? []).filter((each) => !isTarget(each)),
  );
  const users = [...rest].flatMap(([each, records]) => {
    const config = configOf(payload, each);
    return records
      .filter((record) => refersTo(config, record, { relationTo: kind, value: id }))
      .map((record) => titleOf(config, record));
  });
  const problems = scopesOf(stored).flatMap((scope) => {
    const known = tryRecords(payload, stored, scope).problems;
    return caused(tryRecords(payload, rest, scope).problems, known, key);
  });
  // What is wrong with the users of a document that is gone is said by naming them.
  const others = users.length > 0 ? problems.filter((problem) => problem.key === key) : problems;
  const reasons = [...new Set(others.map((problem) => sentenceOf(problem, req.i18n.language)))];
  if (users.length > 0 || reasons.length > 0) refuseWithdrawal({ users, reasons }, req);
};
