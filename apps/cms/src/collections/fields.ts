import {
  documentSchemas,
  type FieldNames,
  type Kind,
  LOCALES,
  namesOf,
  referringFields,
  valueSchema,
  words,
} from '@mra/agenda';
import type { Field, FilterOptions, Where } from 'payload';
import { z } from 'zod';
import { specialOf } from './special';
import { validText } from './valid-text';

/** Longer lines get a box of several lines to write in. */
const LONGEST_LINE = 250;

/** A limit that no editor comes near is no help to one. */
const HIGHEST_LIMIT_TOLD = 1000;

interface Naming {
  name: string;
  label: Record<string, string>;
  admin: { description?: Record<string, string>; components?: { Field?: string; Label?: string } };
}

/** Marks a text that Publish asks for. Its field can't be `required` itself: that would hold for every language, and in the database. */
function marked<T extends Naming>(naming: T, whole: z.ZodType, text: z.ZodType): T {
  if (whole.safeParse(null).success || text instanceof z.ZodOptional) return naming;
  const components = { ...naming.admin.components, Label: '/admin/needed-label#NeededLabel' };
  return { ...naming, admin: { ...naming.admin, components } };
}

function limitOf(schema: z.ZodType): number | null {
  return schema instanceof z.ZodString ? schema.maxLength : null;
}

/** The help at a field, with the limit that the check at Publish holds it to. */
function helpOf({ help }: FieldNames, limit: number | null) {
  if (limit === null || limit > HIGHEST_LIMIT_TOLD) return help && { ...help };
  const { nl, en } = help ?? { nl: '', en: '' };
  return words(`${nl} Hoogstens ${limit} tekens.`.trim(), `${en} At most ${limit} characters.`.trim());
}

/** What an editor reads at a field that is not made from its schema. */
export function wordsOf({ label, help }: FieldNames) {
  return { label: { ...label }, description: help ? { description: { ...help } } : {} };
}

function choiceField(naming: Naming, schema: z.ZodEnum, { choices = {} }: FieldNames) {
  const options = schema.options.map((value) => {
    const label = choices[value];
    if (!label) throw new Error(`The choice ${naming.name} has no name for “${value}”`);
    return { value: String(value), label: { ...label } };
  });
  return { ...naming, type: 'select' as const, options };
}

/** What a picker offers: nothing is a part of itself, and of a subregion that was chosen only what is in it. */
function offered(kind: Kind, to: Kind, { within }: FieldNames): FilterOptions | null {
  if (to !== kind && !within) return null;
  return ({ data, id }) => {
    const rules: Where[] = [];
    if (within && data?.[within]) rules.push({ [within]: { equals: data[within] } });
    if (to === kind && id) rules.push({ id: { not_equals: id } });
    return rules.length > 0 ? { and: rules } : true;
  };
}

function referenceField(kind: Kind, naming: Naming, names: FieldNames) {
  const reference = referringFields[kind].find(
    ({ name, meaning }) => name === naming.name && meaning.references,
  );
  const [to, ...others] = reference?.meaning.references ?? [];
  if (!reference || !to) return null;
  const hasMany = reference.shape === 'many';
  if (to === 'media' && !hasMany) return { ...naming, type: 'upload' as const, relationTo: to };
  const relationTo = others.length > 0 ? [to, ...others] : to;
  const admin = { ...naming.admin, isSortable: hasMany };
  const offers = hasMany || others.length > 0 ? null : offered(kind, to, names);
  return {
    ...naming,
    type: 'relationship' as const,
    relationTo,
    hasMany,
    admin,
    maxDepth: 1,
    ...(offers ? { filterOptions: offers } : {}),
  };
}

/** Text in both languages: one at a time where English may be missing, else both on one form. */
function localizedField(kind: Kind, unmarked: Naming, whole: z.ZodType, value: z.ZodObject) {
  const { shape } = value;
  const naming = marked(unmarked, whole, shape.nl as z.ZodType);
  const isMarkdown = referringFields[kind].some(
    ({ name, shape }) => name === naming.name && shape === 'markdown',
  );
  if (isMarkdown) return { ...naming, type: 'richText' as const, localized: true };
  const long = (limitOf(shape.nl as z.ZodType) ?? 0) > LONGEST_LINE;
  const type = long ? ('textarea' as const) : ('text' as const);
  if (shape.en instanceof z.ZodOptional)
    return { ...naming, type, localized: true, validate: validText(whole, value) };
  const languages = { nl: words('Nederlands', 'Dutch'), en: words('Engels', 'English') };
  const fields = LOCALES.map((name) => ({ name, type, label: languages[name], required: true }));
  return { ...unmarked, type: 'group' as const, fields };
}

/**
 * A day or a local time is kept as it is written in the agenda, not as a moment: Payload's own date field would move it with the editor's
 * time zone.
 */
function pickerOf(schema: z.ZodType): string | null {
  if (schema instanceof z.ZodISODate) return '/admin/pickers#DayPicker';
  return schema instanceof z.ZodISODateTime ? '/admin/pickers#TimePicker' : null;
}

function isLocalizedText(schema: z.ZodType): schema is z.ZodObject {
  return schema instanceof z.ZodObject && 'nl' in schema.shape;
}

function plainField(naming: Naming, schema: z.ZodType, names: FieldNames) {
  if (schema instanceof z.ZodEnum) return choiceField(naming, schema, names);
  if (schema instanceof z.ZodNumber) {
    const bound = (value: number | null) =>
      value !== null && Number.isSafeInteger(value) ? value : undefined;
    const [min, max] = [bound(schema.minValue), bound(schema.maxValue)];
    return {
      ...naming,
      type: 'number' as const,
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
    };
  }
  if (schema instanceof z.ZodBoolean) return { ...naming, type: 'checkbox' as const };
  if (schema instanceof z.ZodObject) return { ...naming, type: 'json' as const };
  const picker = pickerOf(schema);
  if (picker) {
    const admin = { ...naming.admin, components: { Field: picker } };
    return { ...naming, admin, type: 'text' as const };
  }
  // Rules for a text, as of a year or an address, are checked at Publish: a draft may still be wrong.
  return { ...naming, type: 'text' as const };
}

/**
 * The field of the form for a field of the agenda's schema: its type, choices, limits and what it may refer to come from there.
 * Text may be missing in a draft; what has to be there is checked at Publish, against the whole edition.
 * @throws where the kind has no such field, or a choice lacks a name.
 */
export function fieldOf(kind: Kind, name: string): Field {
  const schema = (documentSchemas[kind].shape as Record<string, z.ZodType>)[name];
  const names = namesOf(kind).fields[name];
  if (!schema || !names) throw new Error(`The agenda has no field ${name} in ${kind}`);
  const value = valueSchema(schema);
  const text = isLocalizedText(value) ? valueSchema(value.shape.nl as z.ZodType) : value;
  const refers = referringFields[kind].some((field) => field.name === name && field.meaning.references);
  const description = helpOf(names, refers ? null : limitOf(text));
  const component = specialOf(kind).components?.[name];
  const admin = {
    ...(description ? { description } : {}),
    ...(component ? { components: { Field: component } } : {}),
  };
  const naming: Naming = { name, label: { ...names.label }, admin };
  const reference = referenceField(kind, naming, names);
  if (reference) return value instanceof z.ZodArray ? (reference as Field) : required(reference, schema);
  if (isLocalizedText(value)) return localizedField(kind, naming, schema, value) as Field;
  if (value instanceof z.ZodArray)
    return withInitial({ ...plainField(naming, value.element as z.ZodType, names), hasMany: true }, schema);
  const plain = plainField(naming, value, names);
  if (plain.type === 'text')
    return withInitial({ ...marked(plain, schema, value), validate: validText(schema, value) }, schema);
  return required(plain, schema);
}

/** Gives a new document the value that the schema gives. */
function withInitial(field: object, schema: z.ZodType): Field {
  const initial = schema instanceof z.ZodDefault ? schema.def.defaultValue : null;
  return { ...field, ...(initial === null ? {} : { defaultValue: initial }) } as Field;
}

/** Says on the form that a value is needed. */
function required(field: object, schema: z.ZodType): Field {
  return withInitial({ ...field, required: !schema.safeParse(null).success }, schema);
}
