import type { Locale, Phrase } from '@mra/agenda';
import { Asks, sourcesOf } from './parts/asks/ask.js';
import { NamedAsks } from './parts/asks/named.js';
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

/** If there are more asks than this they are set smaller, and those that can't be set in full are named. */
const FEW = 4;
const MANY_SCALE = 0.84;

/** The number of asks of which as many as fit are set in full: none where all of them are in any case. */
export const itemsOf = ({ asks }: LobbySlice): number => (asks.length > FEW ? asks.length : 0);

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

/** A position paper: sender, date, message and figures, then a block for each ask. @param full how many asks are set in full, where there are many */
export function LobbyBrief({ slice, full }: { slice: LobbySlice; full: number }) {
  const brief = useBrief();
  const { locale } = brief;
  const words = WORDS[locale];
  const ground = groundOf(null);
  const asking = slice.asks.length > 0;
  const title: Phrase = asking ? { text: words.title(slice.title.text), lang: locale } : slice.title;
  const kind = asking ? `${words.kind} ${slice.title.text}` : words.profile;
  const many = itemsOf(slice) > 0;
  const small = { ...brief, styles: stylesAt(MANY_SCALE * brief.styles.scale) };
  const shown = many ? slice.asks.slice(0, full) : slice.asks;
  const sources = asking ? sourcesOf(shown) : numbered(slice.figures.map(({ citation }) => citation));
  return (
    <BriefOf.Provider value={many ? small : brief}>
      <Sheet label={kind} of={slice}>
        <Cover
          ground={ground}
          kind={kind}
          title={title}
          titleHeight={many ? 62 : 88}
          titleWidth={322}
          leadWidth={284}
          height={many ? 220 : asking ? 236 : 204}
          changedOn={slice.changedOn}
          picture={<RegionMap lit={null} ground={ground} width={240} alt={words.map} />}
        >
          <Line of={slice.lead} style={{ fontSize: 10.5, lineHeight: 1.38 }} />
        </Cover>
        <Numbers of={slice.figures} colour={ground.accent} />
        <Box style={{ ...RULE, paddingTop: 9, marginBottom: 4 }}>
          <TwoColumns of={slice.message} />
        </Box>
        {asking ? <Asks of={shown} sources={sources} title={words.asks} /> : null}
        {many ? <NamedAsks asks={slice.asks} full={full} permalink={slice.permalink} /> : null}
        <Subregions of={slice.subregions} />
        <Closing of={slice} title={title} sources={sources} sender={slice.sender} />
      </Sheet>
    </BriefOf.Provider>
  );
}
