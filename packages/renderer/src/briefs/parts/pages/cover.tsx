import { type Phrase, REGION_NAME, showDate } from '@mra/agenda';
import { TITLE_FAMILY } from '@mra/design';
import type { ReactNode } from 'react';
import { fitLines } from '../../../text/measure.js';
import { useBrief } from '../context.js';
import { BLEED, type Ground, PAGE, TEXT_WIDTH, TITLE } from '../look.js';
import { Box, Line, Words } from '../words/elements.js';

/** Where the title begins: below the line under sender, kind and date. */
const TITLE_TOP = 75;
/** Of a title. */
const LEADING = 0.98;
const TITLE_SIZES = [92, 84, 76, 68, 60, 54, 48, 43, 38, 34, 30, 27];
/** Of a title that is too long for its plane. */
const LONG_TITLE_SIZES = [27, 24, 21];

/** The plane that a brief opens with: sender, kind of document and date, a title as large as fits, and a picture. */
export function Cover({
  ground,
  kind,
  title,
  titleHeight = 120,
  titleWidth = TEXT_WIDTH,
  leadWidth,
  height,
  changedOn,
  id,
  sender,
  picture,
  children,
}: {
  ground: Ground;
  kind: string;
  /** Of a chapter: what the contents lead to. The chapter's page has the bookmark. */
  id?: string;
  /** What stands at the left above; the region where nothing is given. */
  sender?: string;
  title: Phrase;
  titleHeight?: number;
  titleWidth?: number;
  /** Of what stands below the title, at the foot of the plane. */
  leadWidth: number;
  /** At least: the plane grows with what stands on it. */
  height: number;
  /** `null` in a chapter: its document says it elsewhere. */
  changedOn: string | null;
  /** Stands free on the plane, at the right below. @param room the height that the title leaves it */
  picture: ReactNode | ((room: number) => ReactNode);
  children: ReactNode;
}) {
  const { locale } = useBrief();
  const setting = { family: TITLE_FAMILY, weight: 800, tracking: -0.03, leading: LEADING } as const;
  const room = { ...setting, width: titleWidth, locale: title.lang };
  const fitted = fitLines(title.text, { ...room, sizes: TITLE_SIZES, height: titleHeight });
  // Paper has room: a plane grows rather than that a title is shortened.
  const { size, lines } = fitted.shortened
    ? fitLines(title.text, { ...room, sizes: LONG_TITLE_SIZES, height: PAGE.height / 2 })
    : fitted;
  return (
    <Box
      {...(id ? { id } : {})}
      style={{
        ...BLEED,
        marginTop: -PAGE.top,
        paddingTop: 34,
        minHeight: height,
        flexShrink: 0,
        overflow: 'hidden',
        backgroundColor: ground.fill,
        color: ground.onFill,
        marginBottom: 18,
      }}
    >
      <Box
        style={{
          flexDirection: 'row',
          justifyContent: 'space-between',
          borderBottomWidth: 2.25,
          borderBottomColor: ground.onFill,
          paddingBottom: 9,
          marginBottom: 16,
        }}
      >
        <Words style={{ fontWeight: 700, fontSize: 10.5 }}>{sender ?? REGION_NAME[locale]}</Words>
        <Words style={{ fontWeight: 700, fontSize: 10.5 }}>
          {changedOn ? `${kind} · ${showDate(changedOn, locale)}` : kind}
        </Words>
      </Box>
      <Line
        tag="H1"
        lines={lines}
        of={title}
        bookmark={!id}
        style={{
          ...TITLE,
          fontSize: size,
          lineHeight: LEADING,
          letterSpacing: size * -0.03,
          marginLeft: size * -0.04,
        }}
      />
      <Box style={{ marginTop: 'auto', paddingTop: 10, paddingBottom: 18, width: leadWidth }}>{children}</Box>
      {typeof picture === 'function' ? picture(height - TITLE_TOP - lines.length * size * LEADING) : picture}
    </Box>
  );
}
