import { PROGRAMME_GROUPS, type Programme } from '../../documents.js';
import type { Edition } from '../../edition/edition.js';
import { oncePerEdition } from '../../edition/once.js';
import { type Locale, type Phrase, phrase } from '../../locales.js';
import { type CitationView, citeSource } from '../../views/citation.js';
import { inOrder } from '../../views/order.js';
import { type LinkView, latest, linkTo, type PageView, pageOf } from '../../views/page.js';
import { type PartyView, partyViews } from '../organisations/view.js';

/** The few kinds that a reader chooses from. */
export type ProgrammeGroup = keyof typeof PROGRAMME_GROUPS;

/** A programme in a list. What is not known is `null` or empty. */
export interface ProgrammeLink extends LinkView {
  type: Programme['type'];
  group: ProgrammeGroup;
  phases: Programme['phases'];
  area: Programme['area'];
  subregions: LinkView[];
  operators: PartyView[];
  instrument: Phrase | null;
  focus: Phrase | null;
  forWhom: Phrase | null;
  amount: Phrase | null;
  closesOn: string | null;
  checkedOn: string | null;
  website: string | null;
}

export interface ProgrammeView extends PageView, Omit<ProgrammeLink, keyof LinkView> {
  state: Phrase | null;
  partners: PartyView[];
  themes: LinkView[];
  partOf: LinkView | null;
  parts: LinkView[];
  sources: CitationView[];
  crossPollinations: LinkView[];
}

/** The few kinds that a type belongs to. */
export function programmeGroup(type: Programme['type']): ProgrammeGroup {
  const groups = Object.entries(PROGRAMME_GROUPS) as [ProgrammeGroup, readonly Programme['type'][]][];
  return groups.find(([, types]) => types.includes(type))?.[0] ?? 'programme';
}

/** What a reader may look for and find this programme by. */
const kindsOf = ({ type, alsoGives }: Programme): readonly string[] => [programmeGroup(type), ...alsoGives];

export function programmeLink(edition: Edition, programme: Programme, locale: Locale): ProgrammeLink {
  const optional = (text: Programme['focus']) => text && phrase(text, locale);
  const { type, phases, area, closesOn, checkedOn, website } = programme;
  return {
    ...linkTo('programmes', programme, locale),
    type,
    group: programmeGroup(type),
    phases,
    area,
    subregions: programme.subregions.map((key) =>
      linkTo('subregions', edition.get('subregions', key), locale),
    ),
    operators: partyViews(edition, programme.operators, locale),
    instrument: optional(programme.instrument),
    focus: optional(programme.focus),
    forWhom: optional(programme.forWhom),
    amount: optional(programme.amount),
    closesOn,
    checkedOn,
    website,
  };
}

/** What a reader may choose programmes by; a field that is left out chooses all. */
export interface ProgrammeFilter {
  phase?: string | undefined;
  /** The key of a subregion: what is there for its companies, also from the province, the country and Europe. */
  subregion?: string | undefined;
  /** Its group, or a form of money that it also gives: one of `PROGRAMME_KIND_LABELS`. */
  kind?: string | undefined;
  theme?: string | undefined;
}

/** The province that a subregion lies in, as the area of programmes. */
const areaOf = (subregion: string): Programme['area'] =>
  subregion === 'almere-lelystad' ? 'flevoland' : 'noord-holland';

/** Areas whose programmes are open to every subregion. */
const OPEN_TO_ALL: readonly Programme['area'][] = ['eu', 'nl', 'mra'];

function servesSubregion({ area, subregions }: Programme, subregion: string): boolean {
  return subregions.length > 0
    ? subregions.includes(subregion)
    : OPEN_TO_ALL.includes(area) || area === areaOf(subregion);
}

/** Each programme with its link, by name. */
const linked = oncePerEdition((edition, locale) =>
  inOrder(edition, 'programmes', locale).map((programme) => ({
    programme,
    link: programmeLink(edition, programme, locale),
  })),
);

/**
 * Programmes by name; all of them unless a filter says which. One whose phase is not known fits every phase, as it may well: a reader who is not
 * shown it would never ask.
 */
export function programmeLinks(
  edition: Edition,
  locale: Locale,
  filter: ProgrammeFilter = {},
): ProgrammeLink[] {
  const fits = (programme: Programme) =>
    (!filter.phase ||
      programme.phases.length === 0 ||
      programme.phases.some((phase) => phase === filter.phase)) &&
    (!filter.subregion || servesSubregion(programme, filter.subregion)) &&
    (!filter.kind || kindsOf(programme).includes(filter.kind)) &&
    (!filter.theme || programme.themes.includes(filter.theme));
  return linked(edition, locale)
    .filter(({ programme }) => fits(programme))
    .map(({ link }) => link);
}

/** Whom an entrepreneur can call first: the regional development agencies. */
export function developmentAgencies(
  edition: Edition,
  locale: Locale,
): (PartyView & { website: string | null })[] {
  return edition
    .all('organisations')
    .filter(({ type }) => type === 'rom')
    .map(({ key, title, website }) => ({ key, title: phrase(title, locale), path: null, website }));
}

/** @throws {UnknownDocumentError} where the edition has no such programme. */
export function programmeView(edition: Edition, key: string, locale: Locale): ProgrammeView {
  const programme = edition.get('programmes', key);
  const parts = edition.referring('programmes', 'partOf', key);
  const links = edition.referring('cross-pollinations', 'programmes', key);
  return {
    ...programmeLink(edition, programme, locale),
    ...pageOf('programmes', programme, locale, [
      latest(...[...parts, ...links].map(({ changedOn }) => changedOn)),
    ]),
    state: programme.state && phrase(programme.state, locale),
    partners: partyViews(edition, programme.partners, locale),
    themes: programme.themes.map((theme) => linkTo('themes', edition.get('themes', theme), locale)),
    partOf: programme.partOf
      ? linkTo('programmes', edition.get('programmes', programme.partOf), locale)
      : null,
    parts: parts.map((part) => linkTo('programmes', part, locale)),
    sources: programme.sources.map((source) => citeSource(edition, source, locale)),
    crossPollinations: links.map((link) => linkTo('cross-pollinations', link, locale)),
  };
}
