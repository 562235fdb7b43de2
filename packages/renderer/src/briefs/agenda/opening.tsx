import type { Locale } from '@mra/agenda';
import { useBrief } from '../parts/context.js';
import { RegionMap } from '../parts/drawings/map.js';
import { Numbers } from '../parts/figures.js';
import { groundOf, PLAIN, RULE } from '../parts/look.js';
import { Chapter } from '../parts/pages/book.js';
import { Section } from '../parts/pages/sections.js';
import { TwoColumns } from '../parts/words/columns.js';
import { Box, Words } from '../parts/words/elements.js';
import { Item, List } from '../parts/words/lists.js';
import { Running } from '../parts/words/running.js';
import type { AgendaSlice } from '../slices/agenda.js';
import { chapterOf } from './chapters.js';

const WORDS = {
  nl: {
    map: 'Kaart van de Metropoolregio Amsterdam in vierkanten; elke deelregio heeft een eigen kleur.',
    vision: 'Zo ziet het er straks uit:',
  },
  en: {
    map: 'Map of the Amsterdam Metropolitan Area in squares; each subregion has a colour of its own.',
    vision: 'What it will look like:',
  },
} as const satisfies Record<Locale, unknown>;

/** The first chapters: the agenda in short, why there is one, and how it works. */
export function Opening({ slice }: { slice: AgendaSlice }) {
  const { locale, langOf, styles } = useBrief();
  const words = WORDS[locale];
  const { context, challenges, pillars, tracks } = slice.agenda;
  return (
    <>
      <Chapter
        entry={chapterOf('short', locale)}
        book={slice}
        lead={slice.lead}
        picture={<RegionMap lit={null} ground={groundOf(null)} width={232} alt={words.map} />}
      >
        <Numbers of={slice.keyFigures} colour={PLAIN.accent} />
        <Box style={{ ...RULE, paddingTop: 9 }}>
          <TwoColumns of={slice.message} />
        </Box>
      </Chapter>
      <Chapter entry={chapterOf('why', locale)} book={slice}>
        {challenges.map(({ key, number, title, direction, body }) => (
          <Section key={key} title={`${number}. ${title.text}`}>
            <Words tag="P" lang={langOf(direction)} style={{ ...styles.h3, marginBottom: 4 }}>
              {direction.text}
            </Words>
            <Running of={body} />
          </Section>
        ))}
        {context.map(({ title, points }) => (
          <Section key={title} title={title}>
            <List>
              {points.map((point) => (
                <Item key={point.text} label="–" lang={langOf(point)}>
                  {point.text}
                </Item>
              ))}
            </List>
          </Section>
        ))}
      </Chapter>
      <Chapter entry={chapterOf('approach', locale)} book={slice}>
        {pillars.map(({ key, title, body }) => (
          <Section key={key} title={title.text}>
            <Running of={body} />
          </Section>
        ))}
        {tracks.map(({ key, code, title, body, vision }) => (
          <Section key={key} title={`${code} ${title.text}`}>
            <Running of={body} />
            {vision ? <Running of={vision} before={words.vision} /> : null}
          </Section>
        ))}
      </Chapter>
    </>
  );
}
