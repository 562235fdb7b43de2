import { KIND_LABELS, type Locale } from '@mra/agenda';
import { isSubregionKey } from '@mra/design';
import { useBrief } from './parts/context.js';
import { RegionMap } from './parts/drawings/map.js';
import { Numbers } from './parts/figures.js';
import { groundOf } from './parts/look.js';
import { Closing } from './parts/pages/closing.js';
import { Cover } from './parts/pages/cover.js';
import { Section } from './parts/pages/sections.js';
import { Sheet } from './parts/pages/sheet.js';
import { TwoColumns } from './parts/words/columns.js';
import { Box, Line, Words } from './parts/words/elements.js';
import { Item, List } from './parts/words/lists.js';
import { Running } from './parts/words/running.js';
import { numbered } from './slices/figures.js';
import type { BriefPoint, SubregionSlice } from './slices/subregion.js';

const WORDS = {
  nl: {
    kind: 'Innovatieprofiel',
    ambition: 'Waar de regio heen wil',
    demands: 'Wat de regio vraagt',
    commitments: 'Wat de regio zelf doet',
    initiates: 'Trekt deze actielijnen',
    takesPartIn: 'Doet mee met',
    municipalities: KIND_LABELS.municipalities.nl,
    map: (name: string) => `Kaart van de Metropoolregio Amsterdam in vierkanten; ${name} is uitgelicht.`,
  },
  en: {
    kind: 'Innovation profile',
    ambition: 'Where the region wants to go',
    demands: 'What the region asks',
    commitments: 'What the region does itself',
    initiates: 'Leads these action lines',
    takesPartIn: 'Takes part in',
    municipalities: KIND_LABELS.municipalities.en,
    map: (name: string) => `Map of the Amsterdam Metropolitan Area in squares, with ${name} lit.`,
  },
} as const satisfies Record<Locale, unknown>;

/** With few points there is room for what each of them says. */
const FEW = 5;
/** With fewer still the ambition is set larger. */
const FEWEST = 2;

function Points({ title, of, full }: { title: string; of: readonly BriefPoint[]; full: boolean }) {
  const { langOf, styles } = useBrief();
  if (of.length === 0) return null;
  return (
    <Section title={title}>
      {full ? (
        of.map((point) => (
          <Box key={point.title.text} wrap={false} style={{ marginBottom: 3 }}>
            <Line of={point.title} tag="H3" style={styles.h3} />
            <Running of={point.request} />
          </Box>
        ))
      ) : (
        <List>
          {of.map((point, at) => (
            <Item key={point.title.text} label={`${at + 1}.`} lang={langOf(point.title)}>
              {point.title.text}
            </Item>
          ))}
        </List>
      )}
    </Section>
  );
}

function ActionLines({ title, of }: { title: string; of: SubregionSlice['initiates'] }) {
  const { langOf } = useBrief();
  if (of.length === 0) return null;
  return (
    <Section title={title}>
      <List>
        {of.map((line) => (
          <Item key={line.code} label={line.code} lang={langOf(line.title)}>
            {line.title.text}
          </Item>
        ))}
      </List>
    </Section>
  );
}

/** The profile of a subregion on two A4 pages: who it is, and what it wants. */
export function SubregionBrief({ slice }: { slice: SubregionSlice }) {
  const { locale, styles, palette } = useBrief();
  const words = WORDS[locale];
  const ground = groundOf(slice.key, palette);
  const points = slice.demands.length + slice.commitments.length;
  const full = points <= FEW;
  return (
    <>
      <Sheet label={`${words.kind} · ${slice.title.text}`} of={slice}>
        <Cover
          ground={ground}
          kind={words.kind}
          title={slice.title}
          leadWidth={236}
          height={348}
          changedOn={slice.changedOn}
          picture={(room) =>
            isSubregionKey(slice.key) ? (
              <RegionMap
                lit={slice.key}
                ground={ground}
                width={318}
                room={room}
                alt={words.map(slice.title.text)}
              />
            ) : null
          }
        >
          <Line of={slice.tagline} style={{ ...styles.h3, fontSize: 17, marginBottom: 8 }} />
          <Line of={slice.lead} style={{ fontSize: 10.5, lineHeight: 1.38 }} />
        </Cover>
        <Numbers of={slice.figures} colour={ground.accent} />
        <TwoColumns of={slice.profile} />
      </Sheet>
      <Sheet label={`${words.kind} · ${slice.title.text}`} of={slice}>
        <Section title={words.ambition}>
          <Running of={slice.ambition} style={points <= FEWEST ? styles.lead : {}} />
        </Section>
        <Points title={words.demands} of={slice.demands} full={full} />
        <Points title={words.commitments} of={slice.commitments} full={full} />
        <ActionLines title={words.initiates} of={slice.initiates} />
        {full ? <ActionLines title={words.takesPartIn} of={slice.takesPartIn} /> : null}
        <Section title={words.municipalities}>
          <Words style={styles.text}>{slice.municipalities.join(', ')}</Words>
        </Section>
        <Closing
          of={slice}
          title={slice.title}
          sources={numbered(slice.figures.map(({ citation }) => citation))}
        />
      </Sheet>
    </>
  );
}
