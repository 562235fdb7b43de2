import { type Phrase, REGION_NAME, showDate } from '@mra/agenda';
import { TITLE_FAMILY } from '@mra/design';
import type { ReactNode } from 'react';
import { fitLines } from '../../../text/measure.js';
import { useBrief } from '../context.js';
import { BLEED, type Ground, PAGE, TEXT_WIDTH, TITLE } from '../look.js';
import { Box, Line, Words } from '../words/elements.js';

const TITLE_SIZES = [92, 84, 76, 68, 60, 54, 48, 43, 38, 34, 30, 27];

/** The plane that a brief opens with: sender, kind of document and date, a title as large as fits, and a picture. */
export function Cover({
  ground,
  kind,
  title,
  titleHeight = 120,
  titleWidth = TEXT_WIDTH,
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
  height: number;
  /** `null` in a chapter: its document says it elsewhere. */
  changedOn: string | null;
  /** Stands free on the plane, at the right below. */
  picture: ReactNode;
  children: ReactNode;
}) {
  const { locale } = useBrief();
  const { size, lines } = fitLines(title.text, {
    family: TITLE_FAMILY,
    weight: 800,
    tracking: -0.03,
    leading: 0.98,
    sizes: TITLE_SIZES,
    width: titleWidth,
    height: titleHeight,
    locale: title.lang,
  });
  return (
    <Box
      {...(id ? { id } : {})}
      style={{
        ...BLEED,
        marginTop: -PAGE.top,
        paddingTop: 34,
        height,
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
          lineHeight: 0.98,
          letterSpacing: size * -0.03,
          marginLeft: size * -0.04,
        }}
      />
      {children}
      {picture}
    </Box>
  );
}
