import type { Locale, Phrase } from '@mra/agenda';
import { Asks, sourcesOf } from './parts/asks/ask.js';
import { Names, PAPER_COVER, paperOf } from './parts/asks/paper.js';
import { BriefOf, useBrief } from './parts/context.js';
import { RegionMap } from './parts/drawings/map.js';
import { Numbers } from './parts/figures.js';
import { groundOf, RULE, stylesAt } from './parts/look.js';
import { Closing } from './parts/pages/closing.js';
import { Cover } from './parts/pages/cover.js';
import { Section } from './parts/pages/sections.js';
import { Sheet } from './parts/pages/sheet.js';
import { TwoColumns } from './parts/words/columns.js';
import { Box, Line } from './parts/words/elements.js';
import { Item, List } from './parts/words/lists.js';
import { numbered } from './slices/figures.js';
import type { LobbySlice } from './slices/lobby.js';

const WORDS = {
  nl: {
    kind: 'Lobbybrief',
    profile: 'Internationaal profiel',
    subregions: 'Zeven deelregio’s',
    title: (audience: string) => `Wat de regio van ${audience} vraagt`,
    asks: 'Wat wij vragen',
    map: 'Kaart van de Metropoolregio Amsterdam in vierkanten; elke deelregio heeft een eigen kleur.',
  },
  en: {
    kind: 'Lobby brief',
    profile: 'International profile',
    subregions: 'Seven subregions',
    title: (audience: string) => `What the region asks of ${audience}`,
    asks: 'What we ask',
    map: 'Map of the Amsterdam Metropolitan Area in squares; each subregion has a colour of its own.',
  },
} as const satisfies Record<Locale, unknown>;

/** More asks than this are set smaller, and where there is no room for all in full the others are named. */
const FEW = 4;
const MANY = 0.84;
/** Set a step smaller, it may have room for one more in full. */
const STEP = 0.96;

function Subregions({ of }: { of: LobbySlice['subregions'] }) {
  const { locale, langOf } = useBrief();
  if (of.length === 0) return null;
  return (
    <Section title={WORDS[locale].subregions} wrap={false}>
      <List>
        {of.map(({ title, tagline }) => (
          <Item key={title.text} label="–" lang={langOf(tagline)}>
            {`${title.text}: ${tagline.text}`}
          </Item>
        ))}
      </List>
    </Section>
  );
}

/** A position paper: sender, date, message and figures, then a block for each ask. Short where the agenda says little. */
export function LobbyBrief({ slice }: { slice: LobbySlice }) {
  const brief = useBrief();
  const { locale } = brief;
  const words = WORDS[locale];
  const ground = groundOf(null);
  const asking = slice.asks.length > 0;
  const title: Phrase = asking ? { text: words.title(slice.title.text), lang: locale } : slice.title;
  const kind = asking ? `${words.kind} ${slice.title.text}` : words.profile;
  const many = slice.asks.length > FEW;
  const small = { ...brief, styles: stylesAt(MANY * brief.styles.scale) };
  const paper = many ? paperOf(slice, stylesAt(MANY * STEP), locale) : null;
  const full = paper ? paper.full : slice.asks;
  const sources = asking ? sourcesOf(full) : numbered(slice.figures.map(({ citation }) => citation));
  return (
    <BriefOf.Provider value={many ? small : brief}>
      <Sheet label={kind} of={slice}>
        <Cover
          ground={ground}
          kind={kind}
          title={title}
          titleHeight={paper ? 62 : 88}
          titleWidth={322}
          leadWidth={284}
          height={paper ? PAPER_COVER : asking ? 236 : 204}
          changedOn={slice.changedOn}
          picture={<RegionMap lit={null} ground={ground} width={240} alt={words.map} />}
        >
          <Line of={slice.lead} style={{ fontSize: 10.5, lineHeight: 1.38 }} />
        </Cover>
        <Numbers of={slice.figures} colour={ground.accent} />
        <Box style={{ ...RULE, paddingTop: 9, marginBottom: 4 }}>
          <TwoColumns of={slice.message} />
        </Box>
        {asking ? <Asks of={full} sources={sources} title={words.asks} /> : null}
        {paper ? <Names of={paper} permalink={slice.permalink} /> : null}
        <Subregions of={slice.subregions} />
        <Closing of={slice} title={title} sources={sources} sender={slice.sender} />
      </Sheet>
    </BriefOf.Provider>
  );
}
