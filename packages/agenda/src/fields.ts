import { z } from 'zod';
import type { Kind } from './documents.js';

/** What the compiler and the checker need to know of a field beyond its type. */
export interface FieldMeaning {
  /** The field holds keys of documents of these kinds. */
  references?: readonly Kind[];
  /** The field holds Markdown in the agenda's subset, so its links are references as well. */
  markdown?: true;
}

/** Meanings by schema: filled when `documents.ts` is loaded, read by `references.ts`. */
export const fieldMeanings = z.registry<FieldMeaning>();

const KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The immutable, human-readable name of a document; unique over all kinds. */
export const keySchema = z.string().regex(KEY, 'key').max(80);

/** The part of an address that names a document in one language. */
export const slugSchema = z.string().regex(KEY, 'slug').max(90);

const present = z.string().trim().min(1);

function localized<T extends z.ZodType<string>>(text: T) {
  return z.strictObject({ nl: text, en: text.optional() });
}

const lineOf = (max: number) => present.max(max).regex(/^[^\n\r]*$/, 'one-line');

/** A line of plain text, at most `max` characters in each language. English may be missing. */
export function line(max: number) {
  return localized(lineOf(max));
}

/** A line of plain text that must exist in both languages. */
export function lineInBoth(max: number) {
  return z.strictObject({ nl: lineOf(max), en: lineOf(max) });
}

/** Text in the agenda's Markdown subset, in both languages. */
export function markdown() {
  return localized(z.string().trim().min(1).max(200_000).register(fieldMeanings, { markdown: true }));
}

/** The address part of a document in both languages. */
export function slugs() {
  return localized(slugSchema);
}

/** The key of one document of one of `kinds`. */
export function reference(...kinds: Kind[]) {
  return keySchema.clone().register(fieldMeanings, { references: kinds });
}

/** Keys of documents of `kinds`, in the order in which they are shown. */
export function references(...kinds: Kind[]) {
  return z.array(keySchema.clone().register(fieldMeanings, { references: kinds })).default([]);
}

/** A calendar date without a time, as `2026-11-24`. */
export const dateSchema = z.iso.date();
