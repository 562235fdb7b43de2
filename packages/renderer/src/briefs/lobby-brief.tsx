import { LANGUAGE_TAGS, type Locale, REGION_NAME } from '@mra/agenda';
import { INK } from '@mra/design';
import { Document, Page } from '@react-pdf/renderer';
import type { BriefAsk, LobbySlice } from './lobby-slice.js';
import { Box, Item, Line, Numbers, Running, Section, Stamp, styles, Words } from './parts.js';

const WORDS = {
  nl: {
    kind: 'Lobbybrief',
    asks: 'Wat wij vragen',
    none: 'De agenda noemt voor deze doelgroep geen aparte vragen.',
    ask: 'De vraag',
    effect: 'Wat het oplevert',
    askedBy: 'Gevraagd door',
    mra: 'de MRA als geheel',
    legal: 'Wet of begroting',
    decision: 'Beslismoment',
    sources: 'Bronnen',
  },
  en: {
    kind: 'Lobby brief',
    asks: 'What we ask',
    none: 'The agenda names no separate asks for this audience.',
    ask: 'The ask',
    effect: 'What it brings',
    askedBy: 'Asked by',
    mra: 'the MRA as a whole',
    legal: 'Law or budget',
    decision: 'Decision moment',
    sources: 'Sources',
  },
} as const;

interface Arguments {
  slice: LobbySlice;
  locale: Locale;
  origin: string;
  contentVersion: string;
}

/** The sources of all asks, each once: the numbers in the text are their places. */
function numberedSources(asks: readonly BriefAsk[]): string[] {
  return [...new Set(asks.flatMap((ask) => sourcesOf(ask)))];
}

function sourcesOf(ask: BriefAsk): string[] {
  return [...ask.sources, ask.citation, ...ask.figures.map((figure) => figure.citation)].map(
    ({ title }) => title.text,
  );
}

/** A position paper: sender, date, message, and a block for each ask. Short where the agenda says little. */
export function LobbyBrief({ slice, locale, origin, contentVersion }: Arguments) {
  const words = WORDS[locale];
  const sources = numberedSources(slice.asks);
  const notes = (ask: BriefAsk) =>
    [...new Set(sourcesOf(ask))].map((source) => sources.indexOf(source) + 1).join(', ');
  return (
    <Document title={`${words.kind} ${slice.title.text}`} language={LANGUAGE_TAGS[locale]}>
      <Page size="A4" style={styles.page}>
        <Stamp
          sender={REGION_NAME[locale]}
          label={`${words.kind} · ${slice.title.text}`}
          version={contentVersion}
          date={slice.changedOn}
          permalink={origin + slice.permalink}
          locale={locale}
        />
        <Line of={slice.title} tag="H1" style={styles.h1} locale={locale} bookmark />
        <Line
          of={slice.lead}
          style={{ ...styles.text, fontSize: 13, marginTop: 10, marginBottom: 14 }}
          locale={locale}
        />
        <Running of={slice.message} locale={locale} origin={origin} />
        {slice.figures.length > 0 ? (
          <Box style={{ borderTopWidth: 2.25, borderTopColor: INK, paddingTop: 10, marginTop: 12 }}>
            <Numbers of={slice.figures} locale={locale} />
          </Box>
        ) : null}
        <Section title={words.asks}>
          {slice.asks.length === 0 ? <Words style={styles.text}>{words.none}</Words> : null}
          {slice.asks.map((ask, at) => (
            <Box key={ask.title.text} tag="Sect" style={{ marginBottom: 10 }} wrap={false}>
              <Line
                of={{ ...ask.title, text: `${at + 1}. ${ask.title.text}` }}
                tag="H3"
                style={{ ...styles.h3, fontSize: 13 }}
                locale={locale}
                bookmark
              />
              <Running of={ask.problem} locale={locale} origin={origin} />
              <Words
                style={{ ...styles.text, fontWeight: 700, marginBottom: 1 }}
              >{`${words.ask} [${notes(ask)}]`}</Words>
              <Running of={ask.request} locale={locale} origin={origin} />
              {ask.effect ? (
                <>
                  <Words style={{ ...styles.text, fontWeight: 700, marginBottom: 1 }}>{words.effect}</Words>
                  <Running of={ask.effect} locale={locale} origin={origin} />
                </>
              ) : null}
              <Words style={styles.small}>
                {[
                  `${words.askedBy}: ${ask.askedBy?.text ?? words.mra}`,
                  ask.legalReference ? `${words.legal}: ${ask.legalReference.text}` : '',
                  ask.decisionMoment ? `${words.decision}: ${ask.decisionMoment.text}` : '',
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Words>
            </Box>
          ))}
        </Section>
        {sources.length > 0 ? (
          <Section title={words.sources}>
            <Box tag="L">
              {sources.map((source, at) => (
                <Item key={source} label={`${at + 1}.`}>
                  {source}
                </Item>
              ))}
            </Box>
          </Section>
        ) : null}
      </Page>
    </Document>
  );
}
