import { KIND_LABELS, type Locale, type Phrase } from '@mra/agenda';
import { isSubregionKey } from '@mra/design';
import { useBrief } from '../parts/context.js';
import { RegionMap } from '../parts/drawings/map.js';
import { Numbers } from '../parts/figures.js';
import { groundOf } from '../parts/look.js';
import { Chapter, type ChapterEntry } from '../parts/pages/book.js';
import { Section } from '../parts/pages/sections.js';
import { Table } from '../parts/table.js';
import { TwoColumns } from '../parts/words/columns.js';
import { Box, Line, Words } from '../parts/words/elements.js';
import { Item, List } from '../parts/words/lists.js';
import { Running } from '../parts/words/running.js';
import type { AgendaSlice, AgendaSubregion } from '../slices/agenda.js';
import { chapterOf, partOf } from './chapters.js';

const WORDS = {
  nl: {
    region: 'Deelregio',
    tagline: 'Waar het om draait',
    municipalities: KIND_LABELS.municipalities.nl,
    ambition: 'Waar de regio heen wil',
    asks: 'Wat de regio vraagt',
    more: ({ number, title }: ChapterEntry) =>
      `De nummers zijn die van hoofdstuk ${number}, ‘${title.text}’: daar staat elke vraag met haar onderbouwing.`,
    commitments: 'Wat de regio zelf doet',
    hotspots: KIND_LABELS.hotspots.nl,
    map: (name: string) => `Kaart van de Metropoolregio Amsterdam in vierkanten; ${name} is uitgelicht.`,
  },
  en: {
    region: 'Subregion',
    tagline: 'What it is about',
    municipalities: KIND_LABELS.municipalities.en,
    ambition: 'Where the region wants to go',
    asks: 'What the region asks',
    more: ({ number, title }: ChapterEntry) =>
      `The numbers are those of chapter ${number}, ‘${title.text}’, which gives each ask with its evidence.`,
    commitments: 'What the region does itself',
    hotspots: KIND_LABELS.hotspots.en,
    map: (name: string) => `Map of the Amsterdam Metropolitan Area in squares, with ${name} lit.`,
  },
} as const satisfies Record<Locale, unknown>;

const joined = (names: readonly Phrase[]) => names.map(({ text }) => text).join(', ');

/** A subregion in its own colour. */
function Region({ of, entry, book }: { of: AgendaSubregion; entry: ChapterEntry; book: AgendaSlice }) {
  const { locale, langOf, styles, palette } = useBrief();
  const words = WORDS[locale];
  const ground = groundOf(of.key, palette);
  const asks = book.asks
    .map((ask, at) => ({ ask, number: at + 1 }))
    .filter(({ ask }) => ask.askedBy?.key === of.key);
  return (
    <Chapter
      entry={entry}
      book={book}
      lead={of.lead}
      ground={ground}
      height={262}
      titleHeight={104}
      picture={
        isSubregionKey(of.key) ? (
          <RegionMap lit={of.key} ground={ground} width={250} alt={words.map(of.title.text)} />
        ) : null
      }
    >
      <Line of={of.tagline} tag="P" style={{ ...styles.h3, fontSize: 17, marginBottom: 10 }} />
      <Numbers of={of.figures} colour={ground.accent} />
      <TwoColumns of={of.profile} />
      <Section title={words.ambition}>
        <Running of={of.ambition} />
      </Section>
      {asks.length > 0 ? (
        <Section title={words.asks}>
          <List>
            {asks.map(({ ask, number }) => (
              <Item key={number} label={`${number}.`} lang={langOf(ask.title)}>
                {ask.title.text}
              </Item>
            ))}
          </List>
          <Words tag="P" style={styles.small}>
            {words.more(chapterOf('asks', locale))}
          </Words>
        </Section>
      ) : null}
      {of.commitments.length > 0 ? (
        <Section title={words.commitments}>
          {of.commitments.map(({ title, request }) => (
            <Box key={title.text} wrap={false} style={{ marginBottom: 3 }}>
              <Line of={title} tag="H3" style={styles.h3} />
              <Running of={request} />
            </Box>
          ))}
        </Section>
      ) : null}
      {of.hotspots.length > 0 ? (
        <Section title={words.hotspots}>
          <Words tag="P" style={styles.text}>
            {joined(of.hotspots)}
          </Words>
        </Section>
      ) : null}
      <Section title={words.municipalities}>
        <Words tag="P" style={styles.text}>
          {of.municipalities.join(', ')}
        </Words>
      </Section>
    </Chapter>
  );
}

/** The subregions, a chapter each. */
export function Regions({ slice }: { slice: AgendaSlice }) {
  const { locale } = useBrief();
  const words = WORDS[locale];
  return (
    <>
      <Chapter entry={chapterOf('subregions', locale)} book={slice}>
        <Table
          rows={slice.subregions}
          columns={[
            { title: words.region, share: 2, of: ({ title }) => title },
            { title: words.tagline, share: 2.6, of: ({ tagline }) => tagline },
            { title: words.municipalities, share: 4, of: ({ municipalities }) => municipalities.join(', ') },
          ]}
        />
      </Chapter>
      {slice.subregions.map((region, at) => (
        <Region key={region.key} of={region} entry={partOf('subregions', region, at, locale)} book={slice} />
      ))}
    </>
  );
}
