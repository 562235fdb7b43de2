import type { Locale, Phrase } from '@mra/agenda';
import { Asks, sourcesOf } from './parts/asks/ask.js';
import { ShortAsks } from './parts/asks/short.js';
import { useBrief } from './parts/context.js';
import { RegionMap } from './parts/drawings/map.js';
import { Numbers } from './parts/figures.js';
import { groundOf } from './parts/look.js';
import { Closing } from './parts/pages/closing.js';
import { Cover } from './parts/pages/cover.js';
import { Section, WideSection } from './parts/pages/sections.js';
import { Sheet } from './parts/pages/sheet.js';
import { Bold, Box, Line } from './parts/words/elements.js';
import { Item, List } from './parts/words/lists.js';
import { numbered } from './slices/figures.js';
import type { ThemeSlice } from './slices/theme.js';

const WORDS = {
  nl: {
    kind: 'Thema',
    sectors: 'Waar we sterk in zijn',
    asks: 'Wat wij vragen',
    hotspots: 'Waar het gebeurt',
    links: 'Wie elkaar kan helpen',
    map: 'Kaart van de Metropoolregio Amsterdam in vierkanten; elke deelregio heeft een eigen kleur.',
  },
  en: {
    kind: 'Theme',
    sectors: 'What we are strong in',
    asks: 'What we ask',
    hotspots: 'Where it happens',
    links: 'Who can help each other',
    map: 'Map of the Amsterdam Metropolitan Area in squares; each subregion has a colour of its own.',
  },
} as const satisfies Record<Locale, unknown>;

/** More than this stand in two columns, set smaller. */
const FEW = 3;
const FEW_SECTORS = 6;
/** Up to so many hotspots say what they are about. */
const MOST_WITH_FOCUS = 6;
const MOST_IN_FULL = 4;

interface Entry {
  title: Phrase;
  more: string;
}

/** Short entries as a list: a few below each other, many in two columns. @param bold sets their titles so */
function Entries({ of, few = FEW, bold = false }: { of: readonly Entry[]; few?: number; bold?: boolean }) {
  const { langOf, styles } = useBrief();
  const many = of.length > few;
  const style = many ? { fontSize: styles.text.fontSize * 0.9, lineHeight: 1.26 } : {};
  const items = of.map(({ title, more }, at) => (
    <Item key={at} label="–" lang={langOf(title)} hyphenate={title.lang} style={style}>
      {bold ? [<Bold key="title">{`${title.text}.`}</Bold>, ` ${more}`] : `${title.text}${more}`}
    </Item>
  ));
  if (!many) return <List>{items}</List>;
  const half = Math.ceil(items.length / 2);
  return (
    <List style={{ flexDirection: 'row', gap: 18 }}>
      <Box style={{ flex: 1 }}>{items.slice(0, half)}</Box>
      <Box style={{ flex: 1 }}>{items.slice(half)}</Box>
    </List>
  );
}

/** The sheet of a theme: its figures, what the region is strong in, what it asks and where it happens. */
export function ThemeBrief({ slice }: { slice: ThemeSlice }) {
  const { locale, langOf } = useBrief();
  const words = WORDS[locale];
  const ground = groundOf(null);
  const many = slice.asks.length > MOST_IN_FULL;
  const sources =
    slice.asks.length > 0 && !many
      ? sourcesOf(slice.asks)
      : numbered(slice.figures.map(({ citation }) => citation));
  return (
    <Sheet label={`${words.kind} · ${slice.title.text}`} of={slice}>
      <Cover
        ground={ground}
        kind={words.kind}
        title={slice.title}
        titleHeight={66}
        titleWidth={300}
        leadWidth={292}
        height={192}
        changedOn={slice.changedOn}
        picture={<RegionMap lit={null} ground={ground} width={200} alt={words.map} />}
      >
        <Line of={slice.lead} style={{ fontSize: 10.5, lineHeight: 1.36 }} />
      </Cover>
      <Numbers of={slice.figures} colour={ground.accent} />
      {slice.sectors.length > 0 ? (
        <Section title={words.sectors} wrap={slice.sectors.length <= FEW_SECTORS}>
          <Entries
            bold
            few={FEW_SECTORS}
            of={slice.sectors.map(({ title, text }) => ({ title, more: text.text }))}
          />
        </Section>
      ) : null}
      {many ? (
        <WideSection title={words.asks}>
          <ShortAsks of={slice.asks} />
        </WideSection>
      ) : null}
      {slice.asks.length > 0 && !many ? <Asks of={slice.asks} sources={sources} title={words.asks} /> : null}
      {slice.hotspots.length > 0 ? (
        <Section title={words.hotspots} wrap={slice.hotspots.length <= FEW}>
          <Entries
            of={slice.hotspots.map(({ title, place, focus }) => ({
              title,
              more: `${place ? ` (${place.text})` : ''}${focus && slice.hotspots.length <= MOST_WITH_FOCUS ? `: ${focus.text}` : ''}`,
            }))}
          />
        </Section>
      ) : null}
      {slice.crossPollinations.length > 0 ? (
        <Section title={words.links}>
          <List>
            {slice.crossPollinations.map((title) => (
              <Item key={title.text} label="–" lang={langOf(title)}>
                {title.text}
              </Item>
            ))}
          </List>
        </Section>
      ) : null}
      <Closing of={slice} title={slice.title} sources={sources} />
    </Sheet>
  );
}
