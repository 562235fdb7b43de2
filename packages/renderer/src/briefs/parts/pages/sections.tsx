import { TITLE_FAMILY } from '@mra/design';
import type { ReactNode } from 'react';
import { keepEnd } from '../../../text/ending.js';
import { linesIn, widthOf, within } from '../../../text/measure.js';
import { useBrief } from '../context.js';
import { HEADING_WIDTH, RULE } from '../look.js';
import { Box, Words } from '../words/elements.js';

const HEADING = { family: TITLE_FAMILY, weight: 800, tracking: -0.024, leading: 1.1 } as const;

/** A heading is set smaller rather than that one of its words is broken, where that is enough. */
const HEADING_SIZES = [1, 0.9, 0.82];

/** The size of a heading in the left column. */
function headingSize(title: string, size: number): number {
  const fits = (scale: number) =>
    title.split(/[ -]/).every((word) => widthOf(word, HEADING, size * scale) <= HEADING_WIDTH);
  return size * (HEADING_SIZES.find(fits) ?? 1);
}

/** What follows begins on the next page where it has less room than this: a heading and two lines of its text. */
const ROOM_TO_BEGIN = 76;

/** Stands before what may not begin at the foot of a page. */
export function RoomToBegin({ room = ROOM_TO_BEGIN }: { room?: number }) {
  return <Box minPresenceAhead={room} />;
}

/** A heavy rule, a heading in the left column, and what belongs to it in the right one. */
export function Section({
  title,
  children,
  wrap = true,
}: {
  title: string;
  children: ReactNode;
  wrap?: boolean;
}) {
  const { styles, locale } = useBrief();
  const bound = keepEnd([title]).join('');
  const size = headingSize(bound, styles.h2.fontSize);
  return (
    <>
      <RoomToBegin />
      <Box
        tag="Sect"
        wrap={wrap}
        style={{
          ...RULE,
          // In a row, what goes on on the next page would lose its place beside the heading.
          paddingLeft: HEADING_WIDTH + 16,
          paddingTop: 8,
          minHeight: 10 + linesIn(bound, HEADING, size, HEADING_WIDTH) * size * 1.1,
          marginBottom: styles.gap,
        }}
      >
        <Words
          tag="H2"
          style={{
            ...styles.h2,
            fontSize: size,
            position: 'absolute',
            left: 0,
            top: 8,
            width: HEADING_WIDTH,
          }}
          bookmark={title}
          hyphenationCallback={within(HEADING_WIDTH, HEADING, size, locale)}
        >
          {title}
        </Words>
        {children}
      </Box>
    </>
  );
}

/** Short sections beside each other, each under a heavy rule of its own. */
export function Beside({ sections }: { sections: readonly { title: string; content: ReactNode }[] }) {
  const { styles } = useBrief();
  return (
    <Box wrap={false} style={{ flexDirection: 'row', gap: 20, marginBottom: styles.gap }}>
      {sections.map(({ title, content }) => (
        <Box key={title} tag="Sect" style={{ ...RULE, flex: 1, paddingTop: 8 }}>
          <Words tag="H2" style={{ ...styles.h2, marginBottom: 6 }} bookmark={title}>
            {title}
          </Words>
          {content}
        </Box>
      ))}
    </Box>
  );
}

/** A heavy rule and a heading over the whole width. */
export function WideHeading({ title }: { title: string }) {
  const { styles } = useBrief();
  return (
    <Box style={{ ...RULE, paddingTop: 9 }}>
      <Words tag="H2" style={{ ...styles.h2, fontSize: 22, marginBottom: 9 * styles.scale }} bookmark={title}>
        {title}
      </Words>
    </Box>
  );
}

/** A section under such a heading. */
export function WideSection({ title, children }: { title: string; children: ReactNode }) {
  const { styles } = useBrief();
  return (
    <Box tag="Sect" style={{ marginBottom: 10 * styles.scale }}>
      <WideHeading title={title} />
      {children}
    </Box>
  );
}
