import { KINDS, type Kind } from '@mra/agenda';
import {
  APIError,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
} from 'payload';
import { isKind } from '../documents/mapping';
import { collectionOf } from './gather';

/** A text as a key or the last part of an address: `Zuid-Kennemerland & co` is `zuid-kennemerland-co`. */
export function slugify(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
}

async function isTaken(key: string, req: PayloadRequest): Promise<boolean> {
  for (const kind of KINDS) {
    const { totalDocs } = await req.payload.count({
      collection: kind,
      where: { key: { equals: key } },
      overrideAccess: true,
      req,
    });
    if (totalDocs > 0) return true;
  }
  return false;
}

async function freeKey(wanted: string, req: PayloadRequest): Promise<string> {
  const base = wanted || 'zonder-titel';
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? base : `${base}-${number}`;
    if (!(await isTaken(key, req))) return key;
  }
}

const NAME_FIELDS = ['title', 'label', 'alt'] as const;

/** Gives a new document its key and an address in this language, both from its title, where the editor gave none. */
export const prepareNames: CollectionBeforeValidateHook = async ({
  collection,
  data,
  operation,
  req,
  context,
}) => {
  if (!data || context.seeding) return data;
  const title = NAME_FIELDS.map((name) => data[name]).find((value) => typeof value === 'string');
  const slug = typeof title === 'string' ? slugify(title) : '';
  const named = { ...data };
  if (operation === 'create') named.key = await freeKey(slugify(String(data.key || slug)), req);
  const hasSlug = collection.flattenedFields.some((field) => 'name' in field && field.name === 'slug');
  if (hasSlug && 'slug' in data ? !data.slug : hasSlug && operation === 'create') named.slug = slug;
  return named;
};

/** The titles of the documents of a kind that refer to a record. */
async function usersOf(
  kind: Kind,
  target: { collection: string; id: number | string },
  req: PayloadRequest,
): Promise<string[]> {
  const config = collectionOf(req.payload, kind);
  const fields = config.flattenedFields.flatMap((field) => {
    if (field.type !== 'relationship' && field.type !== 'upload') return [];
    const to = Array.isArray(field.relationTo) ? field.relationTo : [field.relationTo];
    if (!(to as string[]).includes(target.collection)) return [];
    return [
      Array.isArray(field.relationTo)
        ? { [`${field.name}.value`]: { equals: target.id } }
        : { [field.name]: { equals: target.id } },
    ];
  });
  if (fields.length === 0) return [];
  const { docs } = await req.payload.find({
    collection: kind,
    where: { or: fields },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return docs.map((doc) => {
    const record = doc as unknown as Record<string, unknown>;
    return String(record[config.admin.useAsTitle ?? 'key'] ?? record.key);
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
