import type { Block, Inline, Locale, Prose } from '@mra/agenda';
import { INK } from '@mra/design';
import { Link, Text } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { inRunningText } from '../../../text/hyphenation.js';
import { typeset } from '../../../text/typeset.js';
import { useBrief } from '../context.js';
import type { Style } from '../look.js';
import { Box, Words } from './elements.js';
import { Item, List } from './lists.js';

function inline(nodes: readonly Inline[], origin: string): ReactNode[] {
  return nodes.map((node, at) => {
    if (node.type === 'text') return typeset(node.text);
    const children = inline(node.children, origin);
    if (node.type === 'strong')
      return (
        <Text key={at} style={{ fontWeight: 700 }}>
          {children}
        </Text>
      );
    if (node.type === 'emphasis')
      return (
        <Text key={at} style={{ fontStyle: 'italic' }}>
          {children}
        </Text>
      );
    return (
      <Link key={at} src={node.href.startsWith('/') ? origin + node.href : node.href} style={{ color: INK }}>
        {children}
      </Link>
    );
  });
}

/** The level of the headings in a running text: one below what it stands under. */
type Heading = 'H2' | 'H3';

function BlockOf({
  block,
  lang,
  before,
  style,
  heading,
}: {
  block: Block;
  lang: Locale;
  before: string;
  style: Style;
  heading: Heading;
}) {
  const { origin, styles } = useBrief();
  if (block.type === 'heading')
    return (
      <Words tag={heading} style={{ ...styles.h3, marginTop: 5 }} minPresenceAhead={34}>
        {inline(block.children, origin)}
      </Words>
    );
  if (block.type === 'paragraph')
    return (
      <Words
        tag="P"
        style={{ ...styles.text, ...style }}
        orphans={2}
        widows={2}
        hyphenationCallback={inRunningText(lang)}
      >
        {before ? <Text style={{ fontWeight: 700 }}>{`${before} `}</Text> : null}
        {inline(block.children, origin)}
      </Words>
    );
  return (
    <List>
      {block.items.map((item, at) => (
        <Item key={at} label={block.ordered ? `${at + 1}.` : '–'} hyphenate={lang}>
          {inline(item, origin)}
        </Item>
      ))}
    </List>
  );
}

/** Running text. @param before a word in bold that opens its first paragraph */
export function Running({
  of,
  before = '',
  style = {},
  heading = 'H3',
}: {
  of: Prose;
  before?: string;
  style?: Style;
  heading?: Heading;
}) {
  const { langOf } = useBrief();
  const lang = langOf(of);
  return (
    <Box tag={lang ? 'Div' : undefined} lang={lang}>
      {of.blocks.map((block, at) => (
        <BlockOf
          key={at}
          block={block}
          lang={of.lang}
          before={at === 0 ? before : ''}
          style={style}
          heading={heading}
        />
      ))}
    </Box>
  );
}
