import type { Locale } from '@mra/agenda';
import { useBrief } from './parts/context.js';
import { Sign } from './parts/drawings/sign.js';
import { PLAIN } from './parts/look.js';
import { Closing } from './parts/pages/closing.js';
import { Cover } from './parts/pages/cover.js';
import { Beside, Section } from './parts/pages/sections.js';
import { Sheet } from './parts/pages/sheet.js';
import { Line } from './parts/words/elements.js';
import { Item, List } from './parts/words/lists.js';
import { Running } from './parts/words/running.js';
import type { AcceleratorSlice } from './slices/accelerator.js';

const WORDS = {
  nl: {
    kind: 'Versneller',
    body: 'Waar het om gaat',
    vision: 'Zo ziet het er straks uit',
    role: 'Wat de overheid doet',
    lines: 'Wat we gaan doen',
  },
  en: {
    kind: 'Accelerator',
    body: 'What it is about',
    vision: 'What it will look like',
    role: 'What government does',
    lines: 'What we are going to do',
  },
} as const satisfies Record<Locale, unknown>;

/** The sheet of an accelerator: what it is about, what it aims at, and its action lines. */
export function AcceleratorBrief({ slice }: { slice: AcceleratorSlice }) {
  const { locale, langOf, styles } = useBrief();
  const words = WORDS[locale];
  const kind = `${words.kind} ${slice.number}`;
  return (
    <Sheet label={`${kind} · ${slice.title.text}`} of={slice}>
      <Cover
        ground={PLAIN}
        kind={kind}
        title={slice.title}
        titleWidth={370}
        leadWidth={330}
        height={226}
        titleHeight={78}
        changedOn={slice.changedOn}
        picture={<Sign text={String(slice.number)} ground={PLAIN} width={150} most={185} />}
      >
        <Line of={slice.lead} style={{ ...styles.lead, fontSize: 11.5 }} />
      </Cover>
      <Section title={words.body}>
        <Running of={slice.body} />
      </Section>
      <Beside
        sections={[
          { title: words.vision, content: <Running of={slice.vision} /> },
          { title: words.role, content: <Running of={slice.governmentRole} /> },
        ]}
      />
      <Section title={words.lines}>
        <List>
          {slice.actionLines.map((line) => (
            <Item key={line.code} label={line.code} lang={langOf(line.title)}>
              {line.title.text}
            </Item>
          ))}
        </List>
      </Section>
      <Closing of={slice} title={slice.title} sources={[]} />
    </Sheet>
  );
}
