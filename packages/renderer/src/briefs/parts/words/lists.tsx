import type { Locale, Phrase } from '@mra/agenda';
import type { ReactNode } from 'react';
import { inRunningText } from '../../../text/hyphenation.js';
import { useBrief } from '../context.js';
import type { Style } from '../look.js';
import { Box, Words } from './elements.js';

export function List({ children, style = {} }: { children: ReactNode; style?: Style }) {
  return (
    <Box tag="L" style={{ marginBottom: 3, ...style }}>
      {children}
    </Box>
  );
}

/** An item of a list. */
export function Item({
  label,
  children,
  lang,
  hyphenate,
  style = {},
  width = '100%',
}: {
  label: string;
  children: ReactNode;
  lang?: string | undefined;
  hyphenate?: Locale;
  style?: Style;
  width?: '50%' | '100%';
}) {
  const { styles, locale } = useBrief();
  const text = { ...styles.text, ...style, marginBottom: 0 };
  return (
    <Box tag="LI" wrap={false} style={{ flexDirection: 'row', marginBottom: 3, width }}>
      <Words tag="Lbl" style={{ ...text, width: 20, fontWeight: 700 }}>
        {label}
      </Words>
      <Words
        tag="LBody"
        lang={lang}
        style={{ ...text, flex: 1, paddingRight: 8 }}
        hyphenationCallback={inRunningText(hyphenate ?? locale)}
      >
        {children}
      </Words>
    </Box>
  );
}

/** The size of short entries that stand in two columns. */
export const IN_COLUMNS = { fontSize: 8.4, lineHeight: 1.26 } as const;

/** A list of short entries in two columns, read one after the other. */
export function ColumnList({ labels, of }: { labels: readonly string[]; of: readonly Phrase[] }) {
  const { langOf } = useBrief();
  const half = Math.ceil(of.length / 2);
  return (
    <List style={{ flexDirection: 'row', gap: 20 }}>
      {[0, half].map((first) => (
        <Box key={first} style={{ flex: 1 }}>
          {of.slice(first, first + half).map((entry, at) => (
            <Item key={first + at} label={labels[first + at] ?? ''} lang={langOf(entry)} style={IN_COLUMNS}>
              {entry.text}
            </Item>
          ))}
        </Box>
      ))}
    </List>
  );
}
