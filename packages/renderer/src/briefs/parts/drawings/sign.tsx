import { SUBREGIONS, TITLE_FAMILY } from '@mra/design';
import { colourIn } from '../../../renditions/palette.js';
import { widthOf } from '../../../text/measure.js';
import { useBrief } from '../context.js';
import { type Ground, PAGE, TITLE } from '../look.js';
import { Box, Words } from '../words/elements.js';

const SETTING = { family: TITLE_FAMILY, weight: 800, tracking: -0.03, leading: 1 } as const;
const STRIP = 9;

/** The number or code of an accelerator or action line, set huge at the right of a cover, above the seven colours in a row. */
export function Sign({
  text,
  ground,
  width,
  most,
}: {
  text: string;
  ground: Ground;
  width: number;
  most: number;
}) {
  const { palette } = useBrief();
  const size = Math.min(most, width / widthOf(text, SETTING, 1));
  return (
    <>
      <Box style={{ position: 'absolute', right: PAGE.margin, bottom: STRIP + 14 }}>
        <Words
          tag="Artifact"
          style={{
            ...TITLE,
            fontSize: size,
            lineHeight: 0.9,
            letterSpacing: size * -0.03,
            color: ground.onFill,
          }}
        >
          {text}
        </Words>
      </Box>
      <Box
        style={{ position: 'absolute', left: 0, right: 0, bottom: 0, height: STRIP, flexDirection: 'row' }}
      >
        {SUBREGIONS.map((key) => (
          <Box key={key} style={{ flex: 1, backgroundColor: colourIn(palette, key).fill }} />
        ))}
      </Box>
    </>
  );
}
