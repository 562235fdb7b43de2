import { GROUPS, kinds } from '@mra/agenda';
import type { CollectionConfig } from 'payload';
import { COLLECTION_KINDS } from '../documents/records';
import { collectionOfKind } from './collection';
import { media } from './media';

const groups = Object.keys(GROUPS);

/** The collections of all kinds, in the order of the admin's menu; pictures have one of their own. */
export const kindCollections: CollectionConfig[] = COLLECTION_KINDS.map((kind) => ({
  collection: kind === 'media' ? media : collectionOfKind(kind),
  group: groups.indexOf(kinds[kind].form.group),
  turn: kinds[kind].form.turn,
}))
  .toSorted((a, b) => a.group - b.group || a.turn - b.turn)
  .map(({ collection }) => collection);
