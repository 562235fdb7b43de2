import { fieldLabel, KIND_LABELS, type Locale, type Phrase } from '@mra/agenda';
import { nameOf } from './parts/asks/ask.js';
import { ShortAsks } from './parts/asks/short.js';
import { useBrief } from './parts/context.js';
import { Sign } from './parts/drawings/sign.js';
import { groundOf } from './parts/look.js';
import { Closing } from './parts/pages/closing.js';
import { Cover } from './parts/pages/cover.js';
import { Beside, Section, WideSection } from './parts/pages/sections.js';
import { Sheet } from './parts/pages/sheet.js';
import { Box, Line, Words } from './parts/words/elements.js';
import { ColumnList, Item, List } from './parts/words/lists.js';
import { Running } from './parts/words/running.js';
import type { ActionLineSlice } from './slices/action-line.js';

const WORDS = {
  nl: {
    kind: 'Actielijn',
    apart: KIND_LABELS['cross-pollinations'].nl,
    body: 'Waarom en hoe',
    deliverable: 'Wat het oplevert',
    initiators: fieldLabel('action-lines', 'initiators').nl,
    partners: fieldLabel('action-lines', 'partners').nl,
    state: 'Stand',
    priority: fieldLabel('action-lines', 'priority').nl,
    status: 'Status',
    asks: 'Wat hiervoor nodig is',
  },
  en: {
    kind: 'Action line',
    apart: KIND_LABELS['cross-pollinations'].en,
    body: 'Why and how',
    deliverable: 'What it delivers',
    initiators: fieldLabel('action-lines', 'initiators').en,
    partners: fieldLabel('action-lines', 'partners').en,
    state: 'Progress',
    priority: fieldLabel('action-lines', 'priority').en,
    status: 'Status',
    asks: 'What this needs',
  },
} as const satisfies Record<Locale, unknown>;

function Parties({ of, notKnown }: { of: readonly Phrase[]; notKnown: string | null }) {
  const { langOf, styles } = useBrief();
  if (of.length === 0) return <Words style={styles.text}>{notKnown}</Words>;
  return (
    <List>
      {of.map((party) => (
        <Item key={party.text} label="–" lang={langOf(party)}>
          {party.text}
        </Item>
      ))}
    </List>
  );
}

/** More asks than this stand in two columns, and more still have a page of their own, with what is asked. */
const FEW = 4;
const MOST_NAMED = 6;

/** The factsheet of an action line: why, what it delivers, who does it and what it needs. */
export function ActionLineBrief({ slice }: { slice: ActionLineSlice }) {
  const { locale, langOf, styles } = useBrief();
  const words = WORDS[locale];
  const ground = groundOf(null);
  const kind = `${words.kind} ${slice.code}`;
  const under = slice.accelerator
    ? `${slice.accelerator.number}. ${slice.accelerator.title.text}`
    : words.apart;
  return (
    <Sheet label={`${kind} · ${under}`} of={slice}>
      <Cover
        ground={ground}
        kind={`${kind} · ${under}`}
        title={slice.title}
        titleWidth={350}
        leadWidth={330}
        height={236}
        titleHeight={92}
        changedOn={slice.changedOn}
        picture={<Sign text={slice.code} ground={ground} width={150} most={150} />}
      >
        <Line of={slice.lead} style={{ ...styles.lead, fontSize: 11.5 }} />
      </Cover>
      <Section title={words.body}>
        <Running of={slice.body} />
      </Section>
      <Section title={words.deliverable}>
        <Running of={slice.deliverable} />
      </Section>
      <Beside
        sections={[
          { title: words.initiators, content: <Parties of={slice.initiators} notKnown={slice.notKnown} /> },
          { title: words.partners, content: <Parties of={slice.partners} notKnown={slice.notKnown} /> },
          {
            title: words.state,
            content: (
              <Words
                style={styles.text}
              >{`${words.priority}: ${slice.priority}. ${words.status}: ${slice.status}.`}</Words>
            ),
          },
        ]}
      />
      {slice.asks.length > MOST_NAMED ? (
        <Box break>
          <WideSection title={words.asks}>
            <ShortAsks of={slice.asks} />
          </WideSection>
        </Box>
      ) : null}
      {slice.asks.length > FEW && slice.asks.length <= MOST_NAMED ? (
        <WideSection title={words.asks}>
          <ColumnList
            labels={slice.asks.map((_, at) => `${at + 1}.`)}
            of={slice.asks.map((ask) => ({ ...ask.title, text: nameOf(ask, locale) }))}
          />
        </WideSection>
      ) : null}
      {slice.asks.length > 0 && slice.asks.length <= FEW ? (
        <Section title={words.asks}>
          <List>
            {slice.asks.map((ask, at) => (
              <Item key={ask.title.text} label={`${at + 1}.`} lang={langOf(ask.title)}>
                {nameOf(ask, locale)}
              </Item>
            ))}
          </List>
        </Section>
      ) : null}
      <Closing of={slice} title={slice.title} sources={[]} />
    </Sheet>
  );
}
