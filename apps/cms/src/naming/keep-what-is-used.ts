import type { CollectionBeforeDeleteHook, SanitizedCollectionConfig } from 'payload';
import { documentOf, type PayloadRecord } from '../documents/mapping';
import { collectionOf, readRecords, titleOf } from '../documents/records';
import { refuseWithdrawal } from '../publishing/refusals';
import type { DocumentLink } from '../rich-text/lexical';

/** Whether a record refers to another, in a field or in a text. */
function refersTo(
  collection: SanitizedCollectionConfig,
  record: PayloadRecord,
  target: DocumentLink,
): boolean {
  let refers = false;
  const keyOf = ({ relationTo, value }: DocumentLink) => {
    if (relationTo === target.relationTo && String(value) === String(target.value)) refers = true;
    return 'any';
  };
  documentOf(collection, record, keyOf, () => {});
  return refers;
}

/** Refuses to delete what others refer to, drafts too, and says what they are. */
export const keepWhatIsUsed: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const target = { relationTo: collection.slug, value: id };
  const users = [...(await readRecords(req.payload, req))].flatMap(([kind, records]) => {
    const config = collectionOf(req.payload, kind);
    return records
      .filter((record) => kind !== collection.slug || String(record.id) !== String(id))
      .filter((record) => refersTo(config, record, target))
      .map((record) => titleOf(config, record));
  });
  if (users.length > 0) refuseWithdrawal({ users, reasons: [] }, req);
};
