import { type Phrase, REGION_NAME, showDate } from '@mra/agenda';
import { INK, PAPER, TITLE_FAMILY } from '@mra/design';
import { Link } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { fitLines } from '../../../text/measure.js';
import { useBrief } from '../context.js';
import { RegionMap } from '../drawings/map.js';
import { type Ground, groundOf, HAIRLINE, PAGE, TEXT_WIDTH, TITLE } from '../look.js';
import { Box, Line, Words } from '../words/elements.js';
import { Cover } from './cover.js';
import { Sheet, type Stamped } from './sheet.js';

const WORDS = {
  nl: {
    contents: 'Inhoud',
    map: 'Kaart van de Metropoolregio Amsterdam in vierkanten; elke deelregio heeft een eigen kleur.',
  },
  en: {
    contents: 'Contents',
    map: 'Map of the Amsterdam Metropolitan Area in squares; each subregion has a colour of its own.',
  },
} as const;

/** What the contents know of a chapter. */
export interface ChapterEntry {
  id: string;
  /** Stands before the title; empty where a chapter is not numbered. */
  number: string;
  title: Phrase;
}

const COVER = { family: TITLE_FAMILY, weight: 800, tracking: -0.035, leading: 0.95 } as const;
const SIZES = [118, 108, 98, 88, 80, 72, 64, 56];

function BookCover({ title, lead, changedOn }: { title: Phrase; lead: Phrase; changedOn: string }) {
  const { locale } = useBrief();
  const ground = groundOf(null);
  const { size, lines } = fitLines(title.text, {
    ...COVER,
    sizes: SIZES,
    width: TEXT_WIDTH,
    height: 290,
    locale: title.lang,
  });
  return (
    <Box
      style={{
        width: PAGE.width,
        height: PAGE.height - 0.5,
        overflow: 'hidden',
        backgroundColor: INK,
        color: PAPER,
        padding: PAGE.margin,
      }}
    >
      <Box
        style={{
          flexDirection: 'row',
          justifyContent: 'space-between',
          borderBottomWidth: 2.25,
          borderBottomColor: PAPER,
          paddingBottom: 9,
          marginBottom: 26,
        }}
      >
        <Words style={{ fontWeight: 700, fontSize: 11 }}>{REGION_NAME[locale]}</Words>
        <Words style={{ fontWeight: 700, fontSize: 11 }}>{showDate(changedOn, locale)}</Words>
      </Box>
      <Line
        tag="H1"
        bookmark
        lines={lines}
        of={title}
        style={{
          ...TITLE,
          fontSize: size,
          lineHeight: COVER.leading,
          letterSpacing: size * COVER.tracking,
          marginLeft: size * -0.04,
          marginBottom: 22,
        }}
      />
      <Line of={lead} style={{ fontSize: 14, lineHeight: 1.4, width: 372 }} />
      <RegionMap lit={null} ground={ground} width={560} alt={WORDS[locale].map} right={-40} bottom={-34} />
    </Box>
  );
}

/** The cover of a book and its contents, each line of which leads to its chapter. */
export function BookFront({
  slice,
  chapters,
  places,
}: {
  slice: { title: Phrase; lead: Phrase } & Stamped;
  chapters: readonly ChapterEntry[];
  /** The page of each chapter. */
  places: ReadonlyMap<string, number>;
}) {
  const { locale, langOf, styles } = useBrief();
  const words = WORDS[locale];
  const few = chapters.length < 12;
  const text = { fontSize: few ? 13 : 11, lineHeight: 1.25 };
  return (
    <>
      <Sheet cover label={slice.title.text} of={slice}>
        <BookCover title={slice.title} lead={slice.lead} changedOn={slice.changedOn} />
      </Sheet>
      <Sheet label={slice.title.text} of={slice}>
        <Words
          tag="H1"
          style={{ ...styles.h2, fontSize: 46, letterSpacing: -1.4, marginTop: 6, marginBottom: 22 }}
        >
          {words.contents}
        </Words>
        <Box tag="TOC">
          {chapters.map(({ id, number, title }) => (
            <Box
              key={id}
              tag="TOCI"
              style={{ borderTopWidth: 0.75, borderTopColor: HAIRLINE, paddingVertical: few ? 9 : 3.6 }}
              wrap={false}
            >
              <Link src={`#${id}`} style={{ flexDirection: 'row', color: INK, textDecoration: 'none' }}>
                <Words tag="Span" style={{ ...text, ...TITLE, letterSpacing: 0, width: 40 }}>
                  {number || ' '}
                </Words>
                <Words
                  tag="Span"
                  lang={langOf(title)}
                  style={{ ...text, flex: 1, fontWeight: number && !number.includes('.') ? 700 : 400 }}
                >
                  {title.text}
                </Words>
                <Words
                  tag="Span"
                  style={{ ...text, ...TITLE, letterSpacing: 0, width: 40, textAlign: 'right' }}
                >
                  {String(places.get(id) ?? '')}
                </Words>
              </Link>
            </Box>
          ))}
        </Box>
      </Sheet>
    </>
  );
}

/** A chapter: a plane with its number, title and lead, and what it says. It begins on a page of its own. */
export function Chapter({
  entry: { id, number, title },
  book,
  lead = null,
  ground = groundOf(null),
  picture = null,
  height = 236,
  titleHeight = lead ? 88 : 62,
  children,
}: {
  entry: ChapterEntry;
  book: { title: Phrase } & Stamped;
  lead?: Phrase | null;
  ground?: Ground;
  picture?: ReactNode;
  height?: number;
  titleHeight?: number;
  children: ReactNode;
}) {
  const { styles } = useBrief();
  const beside = picture ? 300 : TEXT_WIDTH;
  return (
    <Sheet
      label={`${number ? `${number} · ` : ''}${title.text}`}
      of={book}
      opens
      bookmark={number ? `${number}. ${title.text}` : title.text}
    >
      <Cover
        id={id}
        sender={number || ' '}
        kind={book.title.text}
        ground={ground}
        title={title}
        titleWidth={beside}
        titleHeight={titleHeight}
        leadWidth={Math.min(beside, 372)}
        height={lead ? height : 156}
        changedOn={null}
        picture={picture}
      >
        {lead ? <Line of={lead} style={{ ...styles.lead, fontSize: 10.5 }} /> : null}
      </Cover>
      {children}
    </Sheet>
  );
}
