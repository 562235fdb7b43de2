import { type Block, type Inline, type Locale, type Phrase, type Prose, plainInline } from '@mra/agenda';
import { INK } from '@mra/design';
import { Link, Svg, Text, View } from '@react-pdf/renderer';
import type { ComponentProps, ComponentType, ReactNode } from 'react';
import { inRunningText } from '../../text/hyphenation.js';
import { typeset } from '../../text/typeset.js';
import { useBrief } from './context.js';
import { PAGE, type Style } from './look.js';

/** What our tagging reads from an element, beside react-pdf's own properties. */
interface Meaning {
  tag?: string | undefined;
  /** What a drawing shows. */
  alt?: string | undefined;
  decorative?: boolean | undefined;
  /** The text as it is read, where it is set in lines. */
  actual?: string | undefined;
  bookmark?: string | undefined;
  lang?: string | undefined;
  /** Of a header in a table: what it heads. */
  scope?: 'Row' | 'Column' | undefined;
  /** Of what is repeated on each page: has its meaning on the first alone. */
  once?: boolean;
}

/** react-pdf's elements with a meaning. Their types lack what the layout passes on. */
export const Box = View as unknown as ComponentType<ComponentProps<typeof View> & Meaning>;
export const Drawing = Svg as unknown as ComponentType<ComponentProps<typeof Svg> & Meaning>;
type TextProperties = Extract<ComponentProps<typeof Text>, { fixed?: boolean }> &
  Meaning & { children?: ReactNode };
const MeaningText = Text as unknown as ComponentType<TextProperties>;

function setInPrint(children: ReactNode): ReactNode {
  if (typeof children === 'string') return typeset(children);
  return Array.isArray(children) ? children.map(setInPrint) : children;
}

/** A text with its meaning, set with the signs of a printed page. */
export function Words({ children, ...rest }: TextProperties) {
  return <MeaningText {...rest}>{setInPrint(children)}</MeaningText>;
}

/** A line of text that may be in another language than the document. */
export function Line({
  of,
  tag = 'P',
  style,
  actual,
  bookmark = false,
}: {
  of: Phrase;
  tag?: string;
  style: Style;
  /** How it is read, where it is read with more than is set. */
  actual?: string;
  bookmark?: boolean;
}) {
  const { langOf } = useBrief();
  return (
    <Words
      tag={tag}
      style={style}
      lang={langOf(of)}
      actual={actual}
      {...(bookmark ? { bookmark: of.text } : {})}
    >
      {of.text}
    </Words>
  );
}

/** A text as lines that were measured before. */
export function Lines({
  lines,
  of,
  style,
  tag = 'H1',
  bookmark = true,
}: {
  lines: string[];
  of: Phrase;
  style: Style;
  tag?: string;
  bookmark?: boolean;
}) {
  const { langOf } = useBrief();
  return (
    <Words
      tag={tag}
      style={style}
      lang={langOf(of)}
      actual={of.text}
      {...(bookmark ? { bookmark: of.text } : {})}
    >
      {lines.join('\n')}
    </Words>
  );
}

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

const lengthOf = (block: Block): number =>
  block.type === 'list'
    ? block.items.reduce((sum, item) => sum + 20 + plainInline(item).length, 0)
    : 30 + plainInline(block.children).length;

const lengthOfAll = (blocks: readonly Block[]) => blocks.reduce((sum, block) => sum + lengthOf(block), 0);

/** A text in the parts that its headings make, or in two of about the same length where it has none. */
export function partsOf(blocks: readonly Block[]): Block[][] {
  if (blocks.some(({ type }) => type === 'heading')) {
    const parts: Block[][] = [];
    for (const block of blocks) {
      if (block.type === 'heading' || parts.length === 0) parts.push([block]);
      else parts.at(-1)?.push(block);
    }
    return parts;
  }
  const unevenness = (cut: number) =>
    Math.abs(lengthOfAll(blocks.slice(0, cut)) - lengthOfAll(blocks.slice(cut)));
  const [cut = blocks.length] = blocks
    .map((_, at) => at + 1)
    .toSorted((a, b) => unevenness(a) - unevenness(b));
  return [blocks.slice(0, cut), blocks.slice(cut)];
}

/** Running text in two columns, read row by row. */
export function TwoColumns({ of }: { of: Prose }) {
  const parts = partsOf(of.blocks);
  const rows = Array.from({ length: Math.ceil(parts.length / 2) }, (_, row) => [
    parts[row * 2],
    parts[row * 2 + 1],
  ]);
  return (
    <>
      {rows.map((row, at) => (
        <Box key={at} wrap={false} style={{ flexDirection: 'row', gap: 24, marginBottom: 3 }}>
          {row.map((blocks, column) => (
            <Box key={column} style={{ flex: 1 }}>
              <Running of={{ ...of, blocks: blocks ?? [] }} heading="H2" />
            </Box>
          ))}
        </Box>
      ))}
    </>
  );
}

/** Bleeds a plane to the edges of the page. */
export const BLEED = { marginHorizontal: -PAGE.margin, paddingHorizontal: PAGE.margin } as const;
