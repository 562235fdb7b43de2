import type { Ask } from '../../documents.js';
import type { Edition } from '../../edition/edition.js';
import { oncePerEdition } from '../../edition/once.js';
import { type Locale, type Phrase, phrase, SOURCE_LOCALE } from '../../locales.js';
import { showDate } from '../../numbers.js';
import { type CitationView, citeAgenda, citeSource } from '../../views/citation.js';
import { type Fact, factsOf } from '../../views/facts.js';
import { ordered } from '../../views/order.js';
import { type LinkView, latest, linkTo } from '../../views/page.js';
import { type Prose, plainPhrase, proseOf } from '../../views/prose.js';
import { type FigureView, figureViews } from '../figures/view.js';
import { type PartyView, partyViews } from '../organisations/view.js';
import { isDemand } from './schema.js';

/** One ask or commitment with its evidence. */
export interface AskView {
  key: string;
  kind: Ask['kind'];
  title: Phrase;
  /** The subregion that asks; `null` is the MRA as a whole. */
  subregion: LinkView | null;
  addressees: Ask['addressees'];
  addressBasis: Ask['addressBasis'];
  weight: number | null;
  problem: Prose;
  request: Prose;
  effect: Prose | null;
  /** Where it can be arranged and when, who approved it, whom to ask about it, and what came of it: as far as known. */
  facts: Fact[];
  /** Who else has a part in it. */
  organisations: PartyView[];
  figures: FigureView[];
  sources: CitationView[];
  actionLines: LinkView[];
  /** The part of the agenda that says so. */
  citation: CitationView;
  changedOn: string;
}

/** @throws {UnknownDocumentError} where the edition has no such ask. */
export function askView(edition: Edition, key: string, locale: Locale): AskView {
  const kept = shown(edition, locale);
  const view = kept.get(key) ?? viewOf(edition, edition.get('asks', key), locale);
  kept.set(key, view);
  return view;
}

/** What was shown of each ask: several pages show the same one. */
const shown = oncePerEdition(() => new Map<string, AskView>());

/** Who approved an ask, and when, as far as known. */
function mandateOf({ mandate, mandatedOn }: Ask, locale: Locale): Phrase | null {
  const by = mandate && phrase(mandate, locale);
  const on = mandatedOn ? showDate(mandatedOn, by?.lang ?? locale) : '';
  const text = [by?.text ?? '', on].filter(Boolean).join(', ');
  return text ? { text, lang: by?.lang ?? locale } : null;
}

function viewOf(edition: Edition, ask: Ask, locale: Locale): AskView {
  const optional = (text: Ask['legalReference']) => text && phrase(text, locale);
  const figures = figureViews(edition, ask.figures, locale);
  return {
    key: ask.key,
    kind: ask.kind,
    title: phrase(ask.title, locale),
    subregion: ask.subregion ? linkTo('subregions', edition.get('subregions', ask.subregion), locale) : null,
    addressees: ask.addressees,
    addressBasis: ask.addressBasis,
    weight: ask.weight,
    problem: proseOf(edition, ask.problem, locale),
    request: proseOf(edition, ask.request, locale),
    effect: ask.effect && proseOf(edition, ask.effect, locale),
    facts: factsOf(
      'asks',
      {
        legalReference: optional(ask.legalReference),
        decisionMoment: optional(ask.decisionMoment),
        mandate: mandateOf(ask, locale),
        contact: optional(ask.contact),
        outcome: plainPhrase(ask.outcome, locale),
      },
      locale,
    ),
    organisations: partyViews(edition, ask.organisations, locale),
    figures,
    sources: ask.sources.map((key) => citeSource(edition, key, locale)),
    actionLines: ask.actionLines.map((key) =>
      linkTo('action-lines', edition.get('action-lines', key), locale),
    ),
    citation: citeAgenda(ask.section, locale),
    changedOn: latest(ask.changedOn, ...figures.map((figure) => figure.changedOn)),
  };
}

/** Asks that fit `matches`, heaviest first; those without a stated weight follow: first the MRA's, then by subregion. */
export function asksWhere(edition: Edition, matches: (ask: Ask) => boolean, locale: Locale): AskView[] {
  return heaviestFirst(edition, matches).map(({ key }) => askView(edition, key, locale));
}

/** What a subregion asks, then what it takes on itself, each heaviest first. */
export function asksOfSubregion(edition: Edition, subregion: string): Ask[] {
  const asks = heaviestFirst(edition, (ask) => ask.subregion === subregion);
  return [...asks.filter(isDemand), ...asks.filter((ask) => !isDemand(ask))];
}

/** What is asked of an audience, heaviest first, askers of asks of one weight in turn. */
export function demandsOn(edition: Edition, audience: string): Ask[] {
  return inTurn(heaviestFirst(edition, (ask) => isDemand(ask) && ask.audiences.includes(audience)));
}

function heaviestFirst(edition: Edition, matches: (ask: Ask) => boolean): Ask[] {
  const placeOf = (ask: Ask) => (ask.subregion ? edition.get('subregions', ask.subregion).order : 0);
  // Those of one weight in the order of who asks; weight is the same in every language.
  const byAsker = edition
    .all('asks')
    .filter(matches)
    .sort((a, b) => placeOf(a) - placeOf(b));
  return [...ordered('asks', byAsker, SOURCE_LOCALE)];
}

/** Asks of the same weight take turns by asker, so that the first few, which a brief has room for, are nobody's alone. */
function inTurn(asks: readonly Ask[]): Ask[] {
  const met = new Map<string, number>();
  const placed = asks.map((ask) => {
    const asker = `${ask.weight} ${ask.subregion}`;
    const turn = met.get(asker) ?? 0;
    met.set(asker, turn + 1);
    return { ask, weight: ask.weight ?? Number.MAX_VALUE, turn };
  });
  return placed.toSorted((a, b) => a.weight - b.weight || a.turn - b.turn).map(({ ask }) => ask);
}
