import { type Block, type Inline, type Locale, type Phrase, type Prose, showDate } from '@mra/agenda';
import {
  FONTS,
  INK,
  MAP_SIZE,
  mix,
  type SubregionKey,
  squaresOutside,
  squaresPath,
  subregionSquares,
  TEXT_FAMILY,
  TITLE_FAMILY,
} from '@mra/design';
import { Font, Link, Path, Svg, Text, View } from '@react-pdf/renderer';
import type { ComponentProps, ComponentType, ReactNode } from 'react';
import type { BriefFigure } from './subregion-slice.js';

for (const { family, weight, style, path } of FONTS)
  Font.register({ family, src: path, fontWeight: weight, fontStyle: style });
// Words stay whole: a wrong break is worse than a ragged line.
Font.registerHyphenationCallback((word) => [word]);

/** What our tagging reads from an element, beside react-pdf's own properties. */
interface Meaning {
  tag?: string | undefined;
  alt?: string | undefined;
  decorative?: boolean | undefined;
  bookmark?: string | undefined;
  lang?: string | undefined;
}

export const Box = View as unknown as ComponentType<ComponentProps<typeof View> & Meaning>;
export const Words = Text as unknown as ComponentType<ComponentProps<typeof Text> & Meaning>;
const Drawing = Svg as unknown as ComponentType<ComponentProps<typeof Svg> & Meaning>;

type Style = NonNullable<ComponentProps<typeof View>['style']>;

export const MARGIN = 48;

export const styles = {
  page: {
    fontFamily: TEXT_FAMILY,
    fontSize: 10,
    color: INK,
    paddingTop: 78,
    paddingBottom: 66,
    paddingHorizontal: MARGIN,
  },
  h1: { fontFamily: TITLE_FAMILY, fontWeight: 800, fontSize: 46, lineHeight: 1, letterSpacing: -1.3 },
  h2: {
    fontFamily: TITLE_FAMILY,
    fontWeight: 800,
    fontSize: 19,
    lineHeight: 1.15,
    letterSpacing: -0.4,
    marginBottom: 8,
  },
  h3: {
    fontFamily: TITLE_FAMILY,
    fontWeight: 600,
    fontSize: 12,
    lineHeight: 1.2,
    marginTop: 7,
    marginBottom: 3,
  },
  text: { fontSize: 10, lineHeight: 1.42, marginBottom: 5 },
  small: { fontSize: 8, lineHeight: 1.35 },
  number: {
    fontFamily: TITLE_FAMILY,
    fontWeight: 800,
    fontSize: 30,
    lineHeight: 1,
    letterSpacing: -0.9,
    marginBottom: 3,
  },
} as const;

/** `lang` where a phrase is in another language than the document. */
export const langOf = (lang: Locale, locale: Locale) => (lang === locale ? undefined : lang);

/** A line of text with its meaning. */
export function Line({
  of,
  tag = 'P',
  style,
  locale,
  bookmark,
}: {
  of: Phrase;
  tag?: string;
  style: Style;
  locale: Locale;
  bookmark?: boolean;
}) {
  return (
    <Words
      tag={tag}
      style={style}
      lang={langOf(of.lang, locale)}
      {...(bookmark ? { bookmark: of.text } : {})}
    >
      {of.text}
    </Words>
  );
}

function inline(nodes: readonly Inline[], origin: string): ReactNode[] {
  return nodes.map((node, at) => {
    if (node.type === 'text') return node.text;
    const children = inline(node.children, origin);
    // biome-ignore lint/suspicious/noArrayIndexKey: a document is laid out once
    if (node.type === 'strong')
      return (
        <Text key={at} style={{ fontWeight: 700 }}>
          {children}
        </Text>
      );
    // biome-ignore lint/suspicious/noArrayIndexKey: a document is laid out once
    if (node.type === 'emphasis')
      return (
        <Text key={at} style={{ fontStyle: 'italic' }}>
          {children}
        </Text>
      );
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a document is laid out once
      <Link key={at} src={node.href.startsWith('/') ? origin + node.href : node.href} style={{ color: INK }}>
        {children}
      </Link>
    );
  });
}

function BlockOf({ block, origin }: { block: Block; origin: string }) {
  if (block.type === 'heading')
    return (
      <Words tag="H3" style={styles.h3} minPresenceAhead={30}>
        {inline(block.children, origin)}
      </Words>
    );
  if (block.type === 'paragraph')
    return (
      <Words tag="P" style={styles.text} orphans={2} widows={2}>
        {inline(block.children, origin)}
      </Words>
    );
  return (
    <Box tag="L">
      {block.items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a document is laid out once
        <Item key={at} label={block.ordered ? `${at + 1}.` : '–'}>
          {inline(item, origin)}
        </Item>
      ))}
    </Box>
  );
}

/** Running text. */
export function Running({ of, locale, origin }: { of: Prose; locale: Locale; origin: string }) {
  return (
    <Box tag={langOf(of.lang, locale) ? 'Div' : undefined} lang={langOf(of.lang, locale)}>
      {/* biome-ignore lint/suspicious/noArrayIndexKey: a document is laid out once */}
      {of.blocks.map((block, at) => (
        <BlockOf key={at} block={block} origin={origin} />
      ))}
    </Box>
  );
}

/** An item of a list. */
export function Item({
  label,
  children,
  lang,
}: {
  label: string;
  children: ReactNode;
  lang?: string | undefined;
}) {
  return (
    <Box tag="LI" wrap={false} style={{ flexDirection: 'row', marginBottom: 3 }}>
      <Words tag="Lbl" style={{ ...styles.text, width: 20, marginBottom: 0, fontWeight: 700 }}>
        {label}
      </Words>
      <Words tag="LBody" lang={lang} style={{ ...styles.text, flex: 1, marginBottom: 0 }}>
        {children}
      </Words>
    </Box>
  );
}

/** A heavy rule, a heading, and what belongs to it. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box tag="Sect" style={{ borderTopWidth: 2.25, borderTopColor: INK, paddingTop: 8, marginTop: 14 }}>
      <Words tag="H2" style={styles.h2} bookmark={title} minPresenceAhead={60}>
        {title}
      </Words>
      {children}
    </Box>
  );
}

/** Numbers, each with what it counts. */
export function Numbers({
  of,
  locale,
  colour,
}: {
  of: readonly BriefFigure[];
  locale: Locale;
  colour?: string;
}) {
  return (
    <Box tag="L" style={{ flexDirection: 'row', gap: 18 }}>
      {of.map((figure) => (
        <Box key={figure.label.text} tag="LI" style={{ flex: 1 }}>
          <Words tag="Lbl" style={{ ...styles.number, ...(colour ? { color: colour } : {}) }}>
            {figure.qualifier ? (
              <Text
                style={{ fontFamily: TEXT_FAMILY, fontWeight: 400, fontSize: 10, letterSpacing: 0 }}
              >{`${figure.qualifier} `}</Text>
            ) : null}
            {figure.number}
          </Words>
          <Words
            tag="LBody"
            style={{ ...styles.small, fontSize: 9 }}
            lang={langOf(figure.label.lang, locale)}
          >
            {[figure.label.text, figure.year ? `(${figure.year})` : ''].filter(Boolean).join(' ')}
          </Words>
        </Box>
      ))}
    </Box>
  );
}

/** The region with a subregion lit. */
export function RegionMap({
  lit,
  foreground,
  ground,
  width,
  alt,
}: {
  lit: SubregionKey;
  foreground: string;
  ground: string;
  width: number;
  alt: string;
}) {
  const size = 10;
  const [columns, rows] = [MAP_SIZE.columns * size, MAP_SIZE.rows * size];
  return (
    <Drawing alt={alt} viewBox={`0 0 ${columns} ${rows}`} style={{ width, height: (width * rows) / columns }}>
      <Path d={squaresPath(squaresOutside(lit), size, 0.9)} fill={mix(foreground, ground, 0.2)} />
      <Path d={squaresPath(subregionSquares(lit), size, 0.9)} fill={foreground} />
    </Drawing>
  );
}

/** What is stamped on every page: sender, kind of document, version, date, permalink and page. */
export function Stamp({
  sender,
  label,
  version,
  date,
  permalink,
  locale,
  colour = INK,
}: {
  sender: string;
  label: string;
  version: string;
  date: string;
  permalink: string;
  locale: Locale;
  colour?: string;
}) {
  const words =
    locale === 'nl'
      ? { version: 'Inhoudsversie', page: 'pagina', of: 'van' }
      : { version: 'Content version', page: 'page', of: 'of' };
  return (
    <>
      <View
        fixed
        style={{
          position: 'absolute',
          top: 36,
          left: MARGIN,
          right: MARGIN,
          flexDirection: 'row',
          justifyContent: 'space-between',
          borderBottomWidth: 2.25,
          borderBottomColor: colour,
          paddingBottom: 8,
        }}
      >
        <Text style={{ fontWeight: 700, color: colour }}>{sender}</Text>
        <Text style={{ color: colour }}>{label}</Text>
      </View>
      <View
        fixed
        style={{
          position: 'absolute',
          bottom: 30,
          left: MARGIN,
          right: MARGIN,
          flexDirection: 'row',
          justifyContent: 'space-between',
        }}
      >
        <Text
          style={{ fontSize: 8 }}
        >{`${words.version} ${version} · ${showDate(date, locale)} · ${permalink}`}</Text>
        <Text
          style={{ fontSize: 8 }}
          render={({ pageNumber, totalPages }) => `${words.page} ${pageNumber} ${words.of} ${totalPages}`}
        />
      </View>
    </>
  );
}
