import { TEXT_FAMILY, TITLE_FAMILY } from '@mra/design';
import { Text } from '@react-pdf/renderer';
import { widthOf, within } from '../../text/measure.js';
import { typeset } from '../../text/typeset.js';
import type { BriefFigure } from '../slices/figures.js';
import { useBrief } from './context.js';
import { HAIRLINE, TEXT_WIDTH, TITLE } from './look.js';
import { Box, Words } from './words/elements.js';
import { List } from './words/lists.js';

const SIZES = [54, 48, 42, 37, 33, 29, 26, 23, 20];
const GAP = 16;
const SETTING = { family: TITLE_FAMILY, weight: 800, tracking: -0.03, leading: 1 } as const;
const LABEL = { family: TEXT_FAMILY, weight: 400, tracking: 0, leading: 1.3 } as const;
/** The word of an amount is set smaller than its digits. */
const AMOUNT = /^([\d.,]+)\s(miljoen|miljard|million|billion)$/;

function parts(number: string): { digits: string; word: string } {
  const [, digits = number, word = ''] = AMOUNT.exec(number) ?? [];
  return { digits, word };
}

/** Numbers beside each other, as large as the longest of them allows, each with what it counts. */
export function Numbers({
  of,
  colour,
  width = TEXT_WIDTH,
}: {
  of: readonly BriefFigure[];
  colour: string;
  width?: number;
}) {
  const { langOf, styles } = useBrief();
  if (of.length === 0) return null;
  const column = width / Math.max(of.length, 2) - GAP - 8;
  const fits = (size: number) =>
    of.every(({ number }) => {
      const { digits, word } = parts(number);
      return (
        widthOf(digits, SETTING, size) + (word ? widthOf(` ${word}`, SETTING, size * 0.45) : 0) <= column
      );
    });
  const size = SIZES.find(fits) ?? 20;
  const qualified = of.some(({ qualifier }) => qualifier);
  return (
    <List style={{ flexDirection: 'row', gap: GAP, marginBottom: 13 * styles.scale }}>
      {of.map((figure, at) => {
        const { digits, word } = parts(figure.number);
        return (
          <Box
            key={figure.label.text}
            tag="LI"
            style={{
              flex: 1,
              ...(at > 0 ? { borderLeftWidth: 0.75, borderLeftColor: HAIRLINE, paddingLeft: 10 } : {}),
            }}
          >
            <Words
              tag="Lbl"
              style={{ ...TITLE, fontSize: size, lineHeight: 1, letterSpacing: size * -0.03, color: colour }}
            >
              {qualified ? (
                <Text
                  style={{ fontWeight: 600, fontSize: 11, letterSpacing: 0, lineHeight: 1.2 }}
                >{`${figure.qualifier || ' '}\n`}</Text>
              ) : null}
              {digits}
              {word ? <Text style={{ fontSize: size * 0.45 }}>{` ${word}`}</Text> : null}
            </Words>
            <Words
              tag="LBody"
              style={{ ...styles.text, fontSize: 9.2, lineHeight: 1.3, marginTop: 3, marginBottom: 0 }}
              lang={langOf(figure.label)}
              hyphenationCallback={within(column, LABEL, 9.2, figure.label.lang)}
            >
              {typeset([figure.label.text, figure.year ? `(${figure.year})` : ''].filter(Boolean).join(' '))}
            </Words>
          </Box>
        );
      })}
    </List>
  );
}
