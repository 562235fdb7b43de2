import type { Locale } from '@mra/agenda';
import { INK, meetingsOf, mix, PAPER } from '@mra/design';
import { Rect } from '@react-pdf/renderer';
import { colourIn } from '../renditions/palette.js';
import { BriefOf, useBrief } from './parts/context.js';
import { RegionMap } from './parts/drawings/map.js';
import { Sign } from './parts/drawings/sign.js';
import { Numbers } from './parts/figures.js';
import { groundOf, PAGE, PLAIN, RULE, stylesAt } from './parts/look.js';
import { BookFront, Chapter, type ChapterEntry } from './parts/pages/book.js';
import { Closing, SenderLines } from './parts/pages/closing.js';
import { Section } from './parts/pages/sections.js';
import { halvesOf } from './parts/words/columns.js';
import { Box, Drawing } from './parts/words/elements.js';
import { Item, List } from './parts/words/lists.js';
import { Running } from './parts/words/running.js';
import { numbered } from './slices/figures.js';
import type { StoryChapter, StorySlice } from './slices/story.js';

const WORDS = {
  nl: {
    about: 'Het verhaal in zinnen',
    map: 'Kaart van de Metropoolregio Amsterdam in vierkanten; elke deelregio heeft een eigen kleur.',
    network:
      'De zeven deelregio’s als trap; waar er twee elkaar treffen, staat een vierkantje voor elke kruisbestuiving.',
  },
  en: {
    about: 'The story in sentences',
    map: 'Map of the Amsterdam Metropolitan Area in squares; each subregion has a colour of its own.',
    network:
      'The seven subregions as steps; where two of them meet, a small square stands for each cross-pollination.',
  },
} as const satisfies Record<Locale, unknown>;

/** Where two subregions share nothing, their field shows that they could. */
const FIELD = mix(PAPER, INK, 0.1);
/** Has room below the line that a plane opens with. */
const NETWORK = 150;

function Network({ links, alt }: { links: readonly { from: string | null; to: string[] }[]; alt: string }) {
  const { palette } = useBrief();
  const { height, side, mark, steps, fields } = meetingsOf(links);
  return (
    <Drawing
      alt={alt}
      viewBox={`0 0 ${height} ${height}`}
      style={{ position: 'absolute', right: PAGE.margin, bottom: 18, width: NETWORK, height: NETWORK }}
    >
      {steps.map(({ key, x, y }) => (
        <Rect key={key} x={x} y={y} width={side} height={side} fill={colourIn(palette, key).fill} />
      ))}
      {fields.map(({ from, to, x, y }) => (
        <Rect key={`${from} ${to}`} x={x} y={y} width={side} height={side} fill={FIELD} />
      ))}
      {fields.flatMap(({ from, to, marks }) =>
        marks.flatMap(({ link, x, y }) =>
          [from, to].map((key, half) => (
            <Rect
              key={`${from} ${to} ${link} ${key}`}
              x={x + (half * mark) / 2}
              y={y}
              width={mark / 2}
              height={mark}
              fill={colourIn(palette, key).fill}
            />
          )),
        ),
      )}
    </Drawing>
  );
}

function Picture({ of }: { of: StoryChapter }) {
  const { locale } = useBrief();
  const words = WORDS[locale];
  const { picture } = of;
  if (picture.draws === 'network') return <Network links={picture.links} alt={words.network} />;
  if (picture.draws === 'sign')
    return <Sign text={picture.sign} ground={groundOf(null)} width={150} most={170} />;
  return <RegionMap lit={null} ground={groundOf(null)} width={232} alt={words.map} />;
}

/** What the story says to each audience: a sentence of each chapter. */
function Messages({ of }: { of: readonly StoryChapter[] }) {
  const { langOf, styles } = useBrief();
  const audiences = new Map(
    of.flatMap(({ messages }) => messages).map(({ audience }) => [audience.text, audience]),
  );
  return [...audiences.values()].map((audience) => (
    <Section key={audience.text} title={audience.text}>
      <List>
        {of.flatMap(({ key, order, messages }) =>
          messages
            .filter((message) => message.audience.text === audience.text)
            .map(({ text }) => (
              <Item
                key={key}
                label={String(order)}
                lang={langOf(text)}
                style={{ ...styles.text, fontSize: 9, lineHeight: 1.32 }}
              >
                {text.text}
              </Item>
            )),
        )}
      </List>
    </Section>
  ));
}

const entryOf = ({ key, order, title }: StoryChapter): ChapterEntry => ({
  id: key,
  number: String(order),
  title,
});

/** Set a little smaller, a chapter has room on one page. */
const SCALE = 0.91;
const MOST_FIGURES = 4;

function StoryChapterPages({ chapter, book }: { chapter: StoryChapter; book: StorySlice }) {
  const brief = useBrief();
  const figures = [
    ...(chapter.first ? [chapter.first] : []),
    ...chapter.stretches.flatMap((stretch) => stretch.figures),
  ].slice(0, MOST_FIGURES);
  return (
    <BriefOf.Provider value={{ ...brief, styles: stylesAt(SCALE) }}>
      <Chapter entry={entryOf(chapter)} book={book} lead={chapter.lead} picture={<Picture of={chapter} />}>
        <Numbers of={figures} colour={PLAIN.accent} />
        <Box style={{ ...RULE, flexDirection: 'row', gap: 24, paddingTop: 10 }}>
          {halvesOf(chapter.stretches.flatMap(({ body }) => body.blocks)).map((blocks, column) => (
            <Box key={column} style={{ flex: 1 }}>
              <Running of={{ blocks, lang: chapter.stretches[0]?.body.lang ?? brief.locale }} heading="H2" />
            </Box>
          ))}
        </Box>
      </Chapter>
    </BriefOf.Provider>
  );
}

function endOf({ sender }: StorySlice): ChapterEntry {
  const { lang } = sender.name;
  return { id: 'about', number: '', title: { text: WORDS[lang].about, lang } };
}

const chaptersOf = (slice: StorySlice) => [...slice.chapters.map(entryOf), endOf(slice)];

export function StoryFront({ slice, places }: { slice: StorySlice; places: ReadonlyMap<string, number> }) {
  return <BookFront slice={slice} chapters={chaptersOf(slice)} places={places} />;
}

/** The innovation story: a chapter a page, with its picture, its figures and what it says to each audience. */
export function StoryBrief({ slice }: { slice: StorySlice }) {
  return (
    <>
      {slice.chapters.map((chapter) => (
        <StoryChapterPages key={chapter.key} chapter={chapter} book={slice} />
      ))}
      <Chapter entry={endOf(slice)} book={slice}>
        <Messages of={slice.chapters} />
        <SenderLines of={slice.sender} />
        <Closing of={slice} title={slice.title} sources={sourcesOf(slice)} />
      </Chapter>
    </>
  );
}

/** The sources that the figures of the story rest on. */
function sourcesOf({ chapters }: StorySlice) {
  const figures = chapters.flatMap(({ first, stretches }) => [
    ...(first ? [first] : []),
    ...stretches.flatMap((stretch) => stretch.figures),
  ]);
  return numbered(figures.map(({ citation }) => citation));
}
