import type { BriefAsk } from '../../slices/lobby.js';
import { useBrief } from '../context.js';
import { Box, Line, Words } from '../words/elements.js';
import { Running } from '../words/running.js';
import { askerOf } from './ask.js';

/** An ask without its evidence. */
export type ShortAsk = Pick<BriefAsk, 'title' | 'request' | 'askedBy'>;

/** Many asks: of each what is asked and by whom, in two columns. The lobby briefs have them with their evidence. */
export function ShortAsks({ of }: { of: readonly ShortAsk[] }) {
  const { locale, langOf, styles } = useBrief();
  const text = { fontSize: 8.6 * styles.scale, lineHeight: 1.28, marginBottom: 0 };
  const half = Math.ceil(of.length / 2);
  return (
    <Box style={{ flexDirection: 'row', gap: 22 }}>
      {[0, half].map((first) => (
        <Box key={first} style={{ flex: 1 }}>
          {of.slice(first, first + half).map((ask) => (
            <Box key={ask.title.text} tag="Sect" wrap={false} style={{ marginBottom: 7 }}>
              <Line of={ask.title} tag="H3" style={{ ...styles.h3, fontSize: 9.8 * styles.scale }} />
              <Running of={ask.request} style={text} />
              <Words
                tag="P"
                lang={ask.askedBy ? langOf(ask.askedBy.title) : undefined}
                style={{ ...styles.small, marginBottom: 2 }}
              >
                {askerOf(ask, locale)}
              </Words>
            </Box>
          ))}
        </Box>
      ))}
    </Box>
  );
}
