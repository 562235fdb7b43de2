import { type CitationView, type Locale, showDate } from '@mra/agenda';
import { INK } from '@mra/design';
import { Text } from '@react-pdf/renderer';
import { inRunningText } from '../../../text/hyphenation.js';
import { typeset } from '../../../text/typeset.js';
import { type BriefFigure, numbered } from '../../slices/figures.js';
import type { BriefAsk } from '../../slices/lobby.js';
import { useBrief } from '../context.js';
import { groundOf, RULE, TITLE } from '../look.js';
import { Box, Line, Words } from '../words/elements.js';
import { Item, List } from '../words/lists.js';
import { Running } from '../words/running.js';

const WORDS = {
  nl: {
    ask: 'Wij vragen:',
    effect: 'Dat levert op:',
    askedBy: 'Gevraagd door',
    mra: 'de MRA als geheel',
    legal: 'Wet of begroting',
    decision: 'Beslismoment',
    mandate: 'Mandaat',
    contact: 'Contact',
    figures: 'Cijfers:',
    sources: 'bron',
  },
  en: {
    ask: 'We ask:',
    effect: 'This brings:',
    askedBy: 'Asked by',
    mra: 'the MRA as a whole',
    legal: 'Law or budget',
    decision: 'Decision moment',
    mandate: 'Mandate',
    contact: 'Contact',
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

function mandateOf({ mandate, mandatedOn }: BriefAsk, locale: Locale): string {
  const parts = [mandate?.text, mandatedOn && showDate(mandatedOn, locale)].filter(Boolean);
  return parts.length > 0 ? `${WORDS[locale].mandate}: ${parts.join(', ')}` : '';
}

/** One ask: its number and title, the problem, what is asked, the figures that prove it, the effect, and who asks. */
export function Ask({
  ask,
  number,
  sources,
  wide,
  heading = 'H3',
}: {
  ask: BriefAsk;
  number: number;
  sources: readonly CitationView[];
  /** Over the whole width of the page. */
  wide: boolean;
  heading?: 'H2' | 'H3';
}) {
  const { locale, langOf, styles } = useBrief();
  const words = WORDS[locale];
  const place = ({ title }: CitationView) =>
    sources.findIndex((source) => source.title.text === title.text) + 1;
  const notes = [...new Set(citationsOf(ask).map(place))].sort((a, b) => a - b);
  const line = [
    `${words.askedBy}: ${askerOf(ask, locale)}`,
    mandateOf(ask, locale),
    ask.legalReference ? `${words.legal}: ${ask.legalReference.text}` : '',
    ask.decisionMoment ? `${words.decision}: ${ask.decisionMoment.text}` : '',
    ask.contact ? `${words.contact}: ${ask.contact.text}` : '',
    `${words.sources} ${notes.join(', ')}`,
  ];
  const indent = wide ? 42 : 0;
  const evidence = ask.figures.map((figure) => ({
    figure,
    text: evidenceOf(figure, place(figure.citation)),
  }));
  return (
    <Box tag="Sect" wrap={false} style={{ ...RULE, paddingTop: 7, marginBottom: 6 }}>
      <Box style={{ flexDirection: 'row', gap: 8 }}>
        <Words
          tag="Artifact"
          style={{
            ...TITLE,
            fontSize: wide ? 26 : 20,
            lineHeight: 1,
            letterSpacing: -0.8,
            width: wide ? 34 : 25,
            color: ask.askedBy ? groundOf(ask.askedBy.key).accent : INK,
          }}
        >
          {String(number)}
        </Words>
        <Line
          of={ask.title}
          tag={heading}
          style={{ ...styles.h3, flex: 1, fontSize: wide ? 13.5 : 11, marginBottom: 4 }}
          actual={`${number}. ${ask.title.text}`}
          bookmark
        />
      </Box>
      <Box style={{ paddingLeft: indent }}>
        <Running of={ask.problem} />
        <Running of={ask.request} before={words.ask} style={{ fontWeight: 700 }} />
        {ask.effect ? <Running of={ask.effect} before={words.effect} /> : null}
        {wide && evidence.length > 0 ? (
          <List>
            {evidence.map(({ figure, text }) => (
              <Item key={figure.label.text} label="–" lang={langOf(figure.label)}>
                {text}
              </Item>
            ))}
          </List>
        ) : null}
        {!wide && evidence.length > 0 ? (
          <Words tag="P" style={styles.text} hyphenationCallback={inRunningText(locale)}>
            <Text style={{ fontWeight: 700 }}>{`${words.figures} `}</Text>
            {typeset(evidence.map(({ text }) => text).join('; '))}
          </Words>
        ) : null}
        <Words style={{ ...styles.small, marginBottom: 8 }}>{line.filter(Boolean).join(' · ')}</Words>
      </Box>
    </Box>
  );
}
