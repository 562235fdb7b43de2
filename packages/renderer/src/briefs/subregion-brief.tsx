import { LANGUAGE_TAGS, type Locale, REGION_NAME } from '@mra/agenda';
import { INK, isSubregionKey, SUBREGION_COLOURS } from '@mra/design';
import { Document, Page } from '@react-pdf/renderer';
import {
  Box,
  Item,
  Line,
  langOf,
  MARGIN,
  Numbers,
  RegionMap,
  Running,
  Section,
  Stamp,
  styles,
  Words,
} from './parts.js';
import { citationsOf, type SubregionSlice } from './subregion-slice.js';

const WORDS = {
  nl: {
    kind: 'Innovatieprofiel',
    profile: 'Waar de regio sterk in is',
    ambition: 'Ambitie',
    demands: 'Wat de regio vraagt',
    commitments: 'Wat de regio zelf doet',
    initiates: 'Trekt deze actielijnen',
    municipalities: 'Gemeenten',
    sources: 'Bronnen',
    more: 'Meer op de site',
    map: (name: string) => `Kaart van de Metropoolregio Amsterdam in vierkanten; ${name} is uitgelicht.`,
  },
  en: {
    kind: 'Innovation profile',
    profile: 'What the region is strong in',
    ambition: 'Ambition',
    demands: 'What the region asks',
    commitments: 'What the region does itself',
    initiates: 'Leads these action lines',
    municipalities: 'Municipalities',
    sources: 'Sources',
    more: 'More on the site',
    map: (name: string) => `Map of the Amsterdam Metropolitan Area in squares, with ${name} lit.`,
  },
} as const;

interface Arguments {
  slice: SubregionSlice;
  locale: Locale;
  origin: string;
  contentVersion: string;
}

/** The profile of a subregion on two A4 pages. */
export function SubregionBrief({ slice, locale, origin, contentVersion }: Arguments) {
  const words = WORDS[locale];
  const colours = isSubregionKey(slice.key)
    ? SUBREGION_COLOURS[slice.key]
    : { fill: INK, onFill: '#FFFFFF', asText: INK };
  const address = origin + slice.permalink;
  const points = [
    { title: words.demands, asks: slice.demands },
    { title: words.commitments, asks: slice.commitments },
  ];
  return (
    <Document title={`${slice.title.text}: ${slice.tagline.text}`} language={LANGUAGE_TAGS[locale]}>
      <Page size="A4" style={styles.page}>
        <Stamp
          sender={REGION_NAME[locale]}
          label={`${words.kind} · ${slice.title.text}`}
          version={contentVersion}
          date={slice.changedOn}
          permalink={address}
          locale={locale}
        />
        <Box
          tag="Sect"
          style={{
            backgroundColor: colours.fill,
            color: colours.onFill,
            marginHorizontal: -MARGIN,
            paddingHorizontal: MARGIN,
            paddingVertical: 24,
            flexDirection: 'row',
            gap: 20,
            marginBottom: 18,
          }}
        >
          <Box style={{ flex: 1 }}>
            <Line of={slice.title} tag="H1" style={styles.h1} locale={locale} bookmark />
            <Line of={slice.tagline} style={{ ...styles.h3, fontSize: 15, marginTop: 10 }} locale={locale} />
            <Line of={slice.lead} style={{ ...styles.text, fontSize: 11.5, marginTop: 6 }} locale={locale} />
          </Box>
          {isSubregionKey(slice.key) ? (
            <RegionMap
              lit={slice.key}
              foreground={colours.onFill}
              ground={colours.fill}
              width={210}
              alt={words.map(slice.title.text)}
            />
          ) : null}
        </Box>
        {slice.figures.length > 0 ? <Numbers of={slice.figures} locale={locale} /> : null}
        <Section title={words.profile}>
          <Running of={slice.profile} locale={locale} origin={origin} />
        </Section>
        <Section title={words.ambition}>
          <Running of={slice.ambition} locale={locale} origin={origin} />
        </Section>
        {points.map(({ title, asks }) =>
          asks.length > 0 ? (
            <Section key={title} title={title}>
              <Box tag="L">
                {asks.map((ask, at) => (
                  <Item key={ask.title.text} label={`${at + 1}.`} lang={langOf(ask.title.lang, locale)}>
                    {ask.title.text}
                  </Item>
                ))}
              </Box>
            </Section>
          ) : null,
        )}
        {slice.initiates.length > 0 ? (
          <Section title={words.initiates}>
            <Box tag="L">
              {slice.initiates.map((line) => (
                <Item key={line.code} label={line.code} lang={langOf(line.title.lang, locale)}>
                  {line.title.text}
                </Item>
              ))}
            </Box>
          </Section>
        ) : null}
        <Section title={words.municipalities}>
          <Words style={styles.text}>{slice.municipalities.join(', ')}</Words>
        </Section>
        {slice.figures.length > 0 ? (
          <Section title={words.sources}>
            <Box tag="L">
              {citationsOf(slice.figures).map((citation, at) => (
                <Item
                  key={citation.title.text}
                  label={`${at + 1}.`}
                  lang={langOf(citation.title.lang, locale)}
                >
                  {citation.title.text}
                </Item>
              ))}
            </Box>
          </Section>
        ) : null}
      </Page>
    </Document>
  );
}
