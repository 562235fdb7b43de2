import type { CitationView, Locale } from '@mra/agenda';
import { Text } from '@react-pdf/renderer';
import { inRunningText } from '../../../text/hyphenation.js';
import { type BriefFigure, numbered } from '../../slices/figures.js';
import type { BriefAsk } from '../../slices/lobby.js';
import { useBrief } from '../context.js';
import { RULE, TITLE } from '../look.js';
import { WideHeading } from '../pages/sections.js';
import { Box, Line, Words } from '../words/elements.js';
import { Running } from '../words/running.js';

const WORDS = {
  nl: {
    ask: 'Wij vragen:',
    effect: 'Dat levert op:',
    askedBy: 'Gevraagd door',
    mra: 'de MRA als geheel',
    figures: 'Cijfers:',
    sources: 'bron',
  },
  en: {
    ask: 'We ask:',
    effect: 'This brings:',
    askedBy: 'Asked by',
    mra: 'the MRA as a whole',
    figures: 'Figures:',
    sources: 'source',
  },
} as const;

const citationsOf = (ask: BriefAsk): CitationView[] => [
  ...ask.sources,
  ask.citation,
  ...ask.figures.map((figure) => figure.citation),
];

/** The sources of asks, each once; the notes in the asks are their places in this list. */
export function sourcesOf(asks: readonly BriefAsk[]): CitationView[] {
  return numbered(asks.flatMap(citationsOf));
}

/** A figure that proves something, with the number of its source. */
function evidenceOf({ qualifier, number, label, year }: BriefFigure, source: number): string {
  return `${[qualifier, number, label.text, year ? `(${year})` : ''].filter(Boolean).join(' ')}\u00a0[${source}]`;
}

/** Who asks. */
export function askerOf({ askedBy }: Pick<BriefAsk, 'askedBy'>, locale: Locale): string {
  return askedBy?.title.text ?? WORDS[locale].mra;
}

/** An ask by name, and who asks it. */
export const nameOf = (ask: Pick<BriefAsk, 'title' | 'askedBy'>, locale: Locale) =>
  `${ask.title.text} (${askerOf(ask, locale)})`;

/** The width of the column in which the number of an ask stands. */
const INDENT = 42;
/** Between the two columns beside it. */
const GAP = 22;

/** One ask: its number and title; the problem beside what is asked and its effect; the figures that prove it, and who asks. */
function Ask({
  ask,
  number,
  sources,
  heading,
}: {
  ask: BriefAsk;
  number: number;
  sources: readonly CitationView[];
  heading: 'H2' | 'H3';
}) {
  const { locale, styles } = useBrief();
  const words = WORDS[locale];
  const place = ({ title }: CitationView) =>
    sources.findIndex((source) => source.title.text === title.text) + 1;
  const notes = [...new Set(citationsOf(ask).map(place))].sort((a, b) => a - b);
  const line = [
    `${words.askedBy}: ${askerOf(ask, locale)}`,
    ...ask.facts.map(({ label, value }) => `${label}: ${value.text}`),
    `${words.sources} ${notes.join(', ')}`,
  ];
  const evidence = ask.figures.map((figure) => evidenceOf(figure, place(figure.citation)));
  const size = styles.h3.fontSize * 1.17;
  return (
    <Box
      tag="Sect"
      wrap={false}
      item
      style={{ ...RULE, paddingTop: 6 * styles.scale, marginBottom: 4 * styles.scale }}
    >
      <Box style={{ flexDirection: 'row' }}>
        <Words
          tag="Artifact"
          style={{ ...TITLE, fontSize: size * 1.9, lineHeight: 1, letterSpacing: -0.8, width: INDENT }}
        >
          {String(number)}
        </Words>
        <Line
          of={ask.title}
          tag={heading}
          style={{ ...styles.h3, flex: 1, fontSize: size, marginTop: size * 0.3, marginBottom: 3 }}
          actual={`${number}. ${ask.title.text}`}
          bookmark
        />
      </Box>
      <Box style={{ paddingLeft: INDENT, flexDirection: 'row', gap: GAP }}>
        <Box style={{ flex: 1 }}>
          <Running of={ask.problem} />
        </Box>
        <Box style={{ flex: 1 }}>
          <Running of={ask.request} before={words.ask} style={{ fontWeight: 700 }} />
          {ask.effect ? <Running of={ask.effect} before={words.effect} /> : null}
        </Box>
      </Box>
      {evidence.length > 0 ? (
        <Words
          tag="P"
          style={{ ...styles.text, paddingLeft: INDENT }}
          hyphenationCallback={inRunningText(locale)}
        >
          <Text style={{ fontWeight: 700 }}>{`${words.figures} `}</Text>
          {evidence.join('; ')}
        </Words>
      ) : null}
      <Words style={{ ...styles.small, paddingLeft: INDENT, marginBottom: 5 * styles.scale }}>
        {line.join(' · ')}
      </Words>
    </Box>
  );
}

/** A block for each ask. @param title of the section that they are; the heading stays with the first of them */
export function Asks({
  of,
  sources,
  title,
}: {
  of: readonly BriefAsk[];
  sources: readonly CitationView[];
  title?: string;
}) {
  const [first, ...others] = of.map((ask, at) => (
    <Ask key={ask.title.text} ask={ask} number={at + 1} sources={sources} heading={title ? 'H3' : 'H2'} />
  ));
  if (!title) return [first, ...others];
  return (
    <Box tag="Sect">
      <Box wrap={false}>
        <WideHeading title={title} />
        {first}
      </Box>
      {others}
    </Box>
  );
}
