import type { CitationView, Locale, Phrase } from '@mra/agenda';
import { AskColumns } from './parts/ask-columns.js';
import { Ask, sourcesOf } from './parts/asks.js';
import { BriefOf, useBrief } from './parts/context.js';
import { Numbers } from './parts/figures.js';
import { Closing, Cover, Section, WideHeading, WideSection } from './parts/frame.js';
import { groundOf, PAGE, RULE, stylesAt } from './parts/look.js';
import { RegionMap } from './parts/map.js';
import { Sheet } from './parts/sheet.js';
import { Box, Item, Line, List, TwoColumns } from './parts/text.js';
import { numbered } from './slices/figures.js';
import type { LobbySlice } from './slices/lobby.js';

const WORDS = {
  nl: {
    kind: 'Lobbybrief',
    profile: 'Internationaal profiel',
    subregions: 'Zeven deelregio’s',
    title: (audience: string) => `Wat de regio van ${audience} vraagt`,
    asks: 'Wat wij vragen',
    list: 'Onze vragen in het kort',
    map: 'Kaart van de Metropoolregio Amsterdam in vierkanten; elke deelregio heeft een eigen kleur.',
  },
  en: {
    kind: 'Lobby brief',
    profile: 'International profile',
    subregions: 'Seven subregions',
    title: (audience: string) => `What the region asks of ${audience}`,
    asks: 'What we ask',
    list: 'Our asks in short',
    map: 'Map of the Amsterdam Metropolitan Area in squares; each subregion has a colour of its own.',
  },
} as const satisfies Record<Locale, unknown>;

/** More asks than this are listed in short first, and explained in two columns with their text set smaller. */
const FEW = 4;
const MANY = 0.9;

/** The titles of the asks in two columns, read one after the other. */
function AskList({ of }: { of: LobbySlice['asks'] }) {
  const { langOf } = useBrief();
  const half = Math.ceil(of.length / 2);
  return (
    <List style={{ flexDirection: 'row', gap: 20 }}>
      {[0, half].map((first) => (
        <Box key={first} style={{ flex: 1 }}>
          {of.slice(first, first + half).map((ask, at) => (
            <Item
              key={ask.title.text}
              label={`${first + at + 1}.`}
              lang={langOf(ask.title)}
              style={{ fontSize: 8.6, lineHeight: 1.25 }}
            >
              {ask.title.text}
            </Item>
          ))}
        </Box>
      ))}
    </List>
  );
}

/** A heading and the asks: a few over the whole width, many in two columns. */
function AllAsks({ of, sources }: { of: LobbySlice['asks']; sources: readonly CitationView[] }) {
  const { locale } = useBrief();
  const { asks } = WORDS[locale];
  const [first, ...others] = of.map((ask, at) => (
    <Ask key={ask.title.text} ask={ask} number={at + 1} sources={sources} wide />
  ));
  if (of.length > FEW)
    return (
      <Box break>
        <WideSection title={asks}>
          <AskColumns of={of} sources={sources} />
        </WideSection>
      </Box>
    );
  return (
    <Box tag="Sect">
      <Box wrap={false}>
        <WideHeading title={asks} />
        {first}
      </Box>
      {others}
    </Box>
  );
}

/** A position paper: sender, date, message and figures, then a block for each ask. Short where the agenda says little. */
export function LobbyBrief({ slice }: { slice: LobbySlice }) {
  const brief = useBrief();
  const { locale, langOf } = brief;
  const words = WORDS[locale];
  const ground = groundOf(null);
  const asking = slice.asks.length > 0;
  const title: Phrase = asking ? { text: words.title(slice.title.text), lang: locale } : slice.title;
  const kind = asking ? `${words.kind} ${slice.title.text}` : words.profile;
  const sources = asking ? sourcesOf(slice.asks) : numbered(slice.figures.map(({ citation }) => citation));
  const many = slice.asks.length > FEW;
  return (
    <BriefOf.Provider value={many ? { ...brief, styles: stylesAt(MANY) } : brief}>
      <Sheet label={kind} of={slice}>
        <Cover
          ground={ground}
          kind={kind}
          title={title}
          titleHeight={88}
          titleWidth={322}
          height={asking ? 236 : 204}
          changedOn={slice.changedOn}
          picture={<RegionMap lit={null} ground={ground} width={240} alt={words.map} />}
        >
          <Box style={{ position: 'absolute', left: PAGE.margin, bottom: 16, width: 284 }}>
            <Line of={slice.lead} style={{ fontSize: 10.5, lineHeight: 1.38 }} />
          </Box>
        </Cover>
        <Numbers of={slice.figures} colour={ground.accent} />
        <Box style={{ ...RULE, paddingTop: 9, marginBottom: 8 }}>
          <TwoColumns of={slice.message} />
        </Box>
        {many ? (
          <WideSection title={words.list}>
            <AskList of={slice.asks} />
          </WideSection>
        ) : null}
        {slice.subregions.length > 0 ? (
          <Section title={words.subregions}>
            <List>
              {slice.subregions.map(({ title, tagline }) => (
                <Item key={title.text} label="–" lang={langOf(tagline)}>
                  {`${title.text}: ${tagline.text}`}
                </Item>
              ))}
            </List>
          </Section>
        ) : null}
        {asking ? <AllAsks of={slice.asks} sources={sources} /> : null}
        <Closing of={slice} title={title} sources={sources} sender={slice.sender} />
      </Sheet>
    </BriefOf.Provider>
  );
}
