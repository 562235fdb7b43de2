import { KINDS, type Kind } from '@mra/agenda';
import { APIError, type CollectionBeforeDeleteHook, type PayloadRequest, type Where } from 'payload';
import { isKind } from '../documents/mapping';
import { collectionOf, within } from '../documents/records';

interface Target {
  collection: string;
  id: number | string;
}

/** The titles of the documents of a kind that refer to a record. */
async function usersOf(kind: Kind, target: Target, req: PayloadRequest): Promise<string[]> {
  const config = collectionOf(req.payload, kind);
  const uses = config.flattenedFields.flatMap((field): Where[] => {
    if (field.type !== 'relationship' && field.type !== 'upload') return [];
    const to = Array.isArray(field.relationTo) ? field.relationTo : [field.relationTo];
    if (!(to as string[]).includes(target.collection)) return [];
    return Array.isArray(field.relationTo)
      ? [
          {
            and: [
              { [`${field.name}.value`]: { equals: target.id } },
              { [`${field.name}.relationTo`]: { equals: target.collection } },
            ],
          },
        ]
      : [{ [field.name]: { equals: target.id } }];
  });
  if (uses.length === 0) return [];
  const { docs } = await req.payload.find({
    collection: kind,
    where: { or: uses },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req: within(req),
  });
  return docs.map((doc) => {
    const record = doc as unknown as Record<string, unknown>;
    return String(record[config.admin.useAsTitle ?? 'key'] || record.key);
  });
}

/** Refuses to delete what others refer to, and says what they are. */
export const keepWhatIsUsed: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  if (!isKind(collection.slug)) return;
  const users: string[] = [];
  for (const kind of KINDS) users.push(...(await usersOf(kind, { collection: collection.slug, id }, req)));
  if (users.length === 0) return;
  const list = users.map((title) => `“${title}”`).join(', ');
  const message =
    req.i18n.language === 'en'
      ? `This is still used by ${list}. Remove it there first; nothing was deleted.`
      : `Dit wordt nog gebruikt door ${list}. Haal het daar eerst weg; er is niets verwijderd.`;
  throw new APIError(message, 409, null, true);
};
