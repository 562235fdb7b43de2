import { z } from 'zod';
import { base, line, markdown, page, reference, references, website } from '../fields.js';

/** One of the seven parts of the MRA, with its innovation profile. */
export const subregionSchema = z.strictObject({
  ...page,
  /** Position in lists, from north-west to east. */
  order: z.int().min(1).max(99),
  tagline: line(90, 15),
  profile: markdown(400),
  ambition: markdown(100),
  /** The figures shown first, in order. */
  keyFigures: references('figures'),
  image: reference('media').nullable().default(null),
});

/** A municipality of the MRA. */
export const municipalitySchema = z.strictObject({
  ...page,
  subregion: reference('subregions'),
  website: website(),
});

export const DEVELOPMENT_LINE_KINDS = [
  'ambition',
  'line',
  'theme',
  'cluster',
  'challenge',
  'location-factor',
  'home-work-balance',
] as const;

/** What a subregion sets out to develop. */
export const developmentLineSchema = z.strictObject({
  ...base,
  subregion: reference('subregions'),
  kind: z.enum(DEVELOPMENT_LINE_KINDS),
  /** Position within its subregion or parent. */
  order: z.int().min(1).max(99),
  /** The line that this one is a part of. */
  parent: reference('development-lines').nullable().default(null),
  title: line(140),
  text: line(320, 40),
});

export const PLACE_TYPES = [
  'neighbourhood',
  'area',
  'station-area',
  'village',
  'town',
  'city',
  'district',
  'business-area',
  'attraction',
  'airport',
  'sea',
  'region',
  'province',
  'country',
  'continent',
] as const;

/** A place that the agenda names and that is no municipality of the MRA. */
export const placeSchema = z.strictObject({
  ...base,
  title: line(80),
  type: z.enum(PLACE_TYPES),
  /** Where it lies; `null` for a place outside the MRA or in several subregions. */
  subregion: reference('subregions').nullable().default(null),
  /** Whether it lies outside the MRA. */
  outside: z.boolean().default(false),
  website: website(),
});

export const INFRASTRUCTURE_TYPES = [
  'public-transport',
  'station',
  'rail',
  'airport',
  'port',
  'water',
  'digital',
  'energy',
] as const;

/** A network, station or line that innovation depends on. */
export const infrastructureSchema = z.strictObject({
  ...base,
  title: line(140),
  type: z.enum(INFRASTRUCTURE_TYPES),
  /** How things stand, as the agenda says: "nodig; geld ontbreekt grotendeels". `null` is not known. */
  state: line(200).nullable().default(null),
  /** Empty for what serves the MRA as a whole. */
  subregions: references('subregions'),
  website: website(),
});
