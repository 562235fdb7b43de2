import { fieldLabel, KIND_LABELS, type Locale, type Phrase, REGION_NAME } from '@mra/agenda';
import { Asks as AllAsks, sourcesOf } from '../parts/asks/ask.js';
import { useBrief } from '../parts/context.js';
import { Chapter } from '../parts/pages/book.js';
import { Closing, SenderLines } from '../parts/pages/closing.js';
import { RoomToBegin, Section, WideHeading } from '../parts/pages/sections.js';
import { Sources } from '../parts/sources.js';
import { Table } from '../parts/table.js';
import { Box } from '../parts/words/elements.js';
import { Running } from '../parts/words/running.js';
import type { AgendaSlice } from '../slices/agenda.js';
import { chapterOf } from './chapters.js';

const WORDS = {
  nl: {
    name: 'Naam',
    link: 'Verbinding',
    between: 'Tussen',
    theme: fieldLabel('cross-pollinations', 'theme').nl,
    kind: 'Soort',
    stage: fieldLabel('hotspots', 'stage').nl,
    place: 'Plaats',
    focus: 'Waar het om gaat',
    operators: 'Uitgevoerd door',
    milestone: 'Mijlpaal',
    date: 'Wanneer',
    state: fieldLabel('milestones', 'state').nl,
    where: 'Waar',
    figure: 'Wat',
    value: 'Cijfer',
    year: fieldLabel('figures', 'year').nl,
    source: fieldLabel('figures', 'source').nl,
    term: fieldLabel('terms', 'title').nl,
    meaning: 'Betekenis',
    abbreviation: fieldLabel('abbreviations', 'short').nl,
    abbreviations: KIND_LABELS.abbreviations.nl,
    terms: KIND_LABELS.terms.nl,
    evidence: 'Bronnen bij de vragen',
  },
  en: {
    name: 'Name',
    link: 'Link',
    between: 'Between',
    theme: fieldLabel('cross-pollinations', 'theme').en,
    kind: 'Kind',
    stage: fieldLabel('hotspots', 'stage').en,
    place: 'Place',
    focus: 'What it is about',
    operators: 'Run by',
    milestone: 'Milestone',
    date: 'When',
    state: fieldLabel('milestones', 'state').en,
    where: 'Where',
    figure: 'What',
    value: 'Figure',
    year: fieldLabel('figures', 'year').en,
    source: fieldLabel('figures', 'source').en,
    term: fieldLabel('terms', 'title').en,
    meaning: 'Meaning',
    abbreviation: fieldLabel('abbreviations', 'short').en,
    abbreviations: KIND_LABELS.abbreviations.en,
    terms: KIND_LABELS.terms.en,
    evidence: 'Sources of the asks',
  },
} as const satisfies Record<Locale, unknown>;

const joined = (names: readonly Phrase[]) => names.map(({ text }) => text).join(', ');

/** Links, hotspots, programmes, milestones and figures as tables. */
export function Tables({ slice }: { slice: AgendaSlice }) {
  const { locale } = useBrief();
  const words = WORDS[locale];
  return (
    <>
      <Chapter entry={chapterOf('links', locale)} book={slice}>
        <Table
          rows={slice.links}
          columns={[
            { title: words.link, share: 4, of: ({ title }) => title },
            {
              title: words.between,
              share: 3.4,
              of: ({ from, to, partners }) =>
                [from?.text ?? REGION_NAME[locale], ...to.map(({ text }) => text), partners?.text]
                  .filter(Boolean)
                  .join(' – '),
            },
            { title: words.theme, share: 2, of: ({ theme }) => theme },
          ]}
        />
      </Chapter>
      <Chapter entry={chapterOf('hotspots', locale)} book={slice}>
        <Table
          rows={slice.hotspots}
          columns={[
            { title: words.name, share: 3, of: ({ title }) => title },
            { title: words.kind, share: 1.8, of: ({ type }) => type },
            { title: words.place, share: 2.5, of: ({ place }) => place ?? slice.notKnown },
            {
              title: words.stage,
              share: 1.5,
              of: ({ stage }) => stage ?? slice.notKnown,
            },
            { title: words.focus, share: 3.4, of: ({ focus }) => focus ?? '' },
          ]}
        />
      </Chapter>
      <Chapter entry={chapterOf('programmes', locale)} book={slice}>
        <Table
          rows={slice.programmes}
          columns={[
            { title: words.name, share: 3, of: ({ title }) => title },
            { title: words.kind, share: 1.8, of: ({ type }) => type },
            {
              title: words.stage,
              share: 1.6,
              of: ({ phases }) => phases || slice.notKnown,
            },
            { title: words.operators, share: 2.2, of: ({ operators }) => joined(operators) },
            { title: words.focus, share: 3, of: ({ focus }) => focus ?? '' },
          ]}
        />
      </Chapter>
    </>
  );
}

/** Every ask, with its evidence. */
export function Asks({ slice }: { slice: AgendaSlice }) {
  const { locale } = useBrief();
  const sources = sourcesOf(slice.asks);
  return (
    <Chapter entry={chapterOf('asks', locale)} book={slice}>
      <AllAsks of={slice.asks} sources={sources} />
      <RoomToBegin />
      <Box tag="Sect">
        <WideHeading title={WORDS[locale].evidence} />
        <Sources of={sources} />
      </Box>
    </Chapter>
  );
}

/** What a reader looks up: milestones, figures, terms, sources; and the colophon. */
export function Reference({ slice }: { slice: AgendaSlice }) {
  const { locale } = useBrief();
  const words = WORDS[locale];
  return (
    <>
      <Chapter entry={chapterOf('milestones', locale)} book={slice}>
        <Table
          rows={slice.milestones}
          columns={[
            { title: words.milestone, share: 4, of: ({ title }) => title },
            { title: words.date, share: 1.6, of: ({ date }) => date ?? slice.notKnown },
            {
              title: words.state,
              share: 1.3,
              of: ({ state }) => state ?? slice.notKnown,
            },
            {
              title: words.where,
              share: 2.4,
              of: ({ subregions }) => joined(subregions) || REGION_NAME[locale],
            },
          ]}
        />
      </Chapter>
      <Chapter entry={chapterOf('figures', locale)} book={slice}>
        <Table
          rows={slice.figures}
          columns={[
            { title: words.figure, share: 4, of: ({ label }) => label },
            {
              title: words.value,
              share: 1.7,
              numeric: true,
              of: ({ qualifier, number }) => [qualifier, number].filter(Boolean).join(' '),
            },
            { title: words.year, share: 1, of: ({ year }) => year?.replace('-', '–') ?? slice.notKnown },
            { title: words.source, share: 3.4, of: ({ citation }) => citation.title },
          ]}
        />
      </Chapter>
      <Chapter entry={chapterOf('terms', locale)} book={slice}>
        <WideHeading title={words.terms} />
        <Table
          rows={slice.terms}
          columns={[
            { title: words.term, share: 1.6, of: ({ title }) => title },
            { title: words.meaning, share: 5, of: ({ text }) => text },
          ]}
        />
        <Box style={{ height: 14 }} />
        <WideHeading title={words.abbreviations} />
        <Table
          rows={slice.abbreviations}
          columns={[
            { title: words.abbreviation, share: 1.6, of: ({ short }) => short },
            { title: words.meaning, share: 5, of: ({ title }) => title },
          ]}
        />
      </Chapter>
      <Chapter entry={chapterOf('sources', locale)} book={slice}>
        <Table
          rows={slice.sources}
          columns={[
            { title: words.source, share: 4, of: ({ title }) => title, href: ({ url }) => url },
            { title: words.year, share: 0.9, of: ({ year }) => year ?? slice.notKnown },
            {
              title: words.where,
              share: 3,
              of: ({ url }) => (url ? new URL(url).hostname : slice.notKnown),
            },
          ]}
        />
      </Chapter>
      <Chapter entry={chapterOf('colophon', locale)} book={slice}>
        {slice.colophon ? <Colophon of={slice.colophon} /> : null}
        <SenderLines of={slice.sender} />
        <Closing of={slice} title={slice.title} sources={[]} />
      </Chapter>
    </>
  );
}

function Colophon({ of }: { of: NonNullable<AgendaSlice['colophon']> }) {
  const { locale } = useBrief();
  return (
    <Section title={chapterOf('colophon', locale).title.text}>
      <Running of={of} />
    </Section>
  );
}
