import { z } from 'zod';
import type { Kind } from './kinds/kinds.js';

/** What the compiler and the checker need to know of a field beyond its type. */
export interface FieldMeaning {
  /** The field holds keys of documents of these kinds. */
  references?: readonly Kind[];
  /** The field holds Markdown in the agenda's subset, so its links are references as well. */
  markdown?: true;
  /** The fewest characters that say something in this field; `content:check` holds the agenda's own texts to it. */
  least?: number;
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

const lineOf = (max: number, least: number) =>
  present
    .max(max)
    .regex(/^[^\n\r]*$/, 'one-line')
    .register(fieldMeanings, { least });

/**
 * A line of plain text. English may be missing.
 * @param max the most characters in each language
 * @param least the fewest that say something: more than one for prose, one for a name
 */
export function line(max: number, least = 1) {
  return localized(lineOf(max, least));
}

/** A line of plain text that must exist in both languages. */
export function lineInBoth(max: number) {
  return z.strictObject({ nl: lineOf(max, 1), en: lineOf(max, 1) });
}

/**
 * Text in the agenda's Markdown subset, in both languages.
 * @param least the fewest characters that say something
 * @param most the most characters, for a text that has to fit a block on paper
 */
export function markdown(least = 40, most = 200_000) {
  return localized(z.string().trim().min(1).max(most).register(fieldMeanings, { markdown: true, least }));
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

/** The address of a website. `null` is "not known". */
export function website() {
  return z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null);
}

/** What every document has. */
export const base = {
  key: keySchema,
  /** The day on which the published content last changed; stamped on what is made of it. */
  changedOn: dateSchema,
};

/** What every document with a page of its own has. */
export const page = {
  ...base,
  slug: slugs(),
  /** Former addresses as `nl/oude-naam`, which redirect to the present one. */
  formerSlugs: z.array(z.string().regex(/^(nl|en)\/[a-z0-9-]+$/)).default([]),
  title: line(120),
  lead: line(320, 50),
};
