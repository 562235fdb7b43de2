import { KINDS } from '@mra/agenda';
import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload';
import { within } from '../documents/records';

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
      req: within(req),
    });
    if (totalDocs > 0) return true;
  }
  return false;
}

async function freeKey(wanted: string, req: PayloadRequest): Promise<string> {
  const base = wanted.slice(0, 76).replace(/-+$/, '') || 'zonder-titel';
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? base : `${base}-${number}`;
    if (!(await isTaken(key, req))) return key;
  }
}

/** Where a document's name stands, by kind of document. */
const NAME_FIELDS = ['title', 'label', 'alt', 'filename'] as const;

function nameOf(data: Record<string, unknown>): string {
  const name = NAME_FIELDS.map((field) => data[field]).find((value) => typeof value === 'string' && value);
  return typeof name === 'string' ? name : '';
}

/**
 * Gives a new document its key, made from its name where the editor gave none, and every document an address in the language that is
 * being edited. A key never changes afterwards, whoever asks.
 */
export const prepareNames: CollectionBeforeValidateHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!data) return data;
  const named: Record<string, unknown> = { ...data };
  if (operation === 'create') named.key = await freeKey(slugify(String(data.key || nameOf(data))), req);
  else named.key = originalDoc?.key ?? data.key;
  const hasSlug = collection.flattenedFields.some((field) => 'name' in field && field.name === 'slug');
  if (hasSlug && (operation === 'create' || 'slug' in data))
    named.slug = slugify(String(data.slug || nameOf(data)));
  return named;
};
