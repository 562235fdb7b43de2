import type { Phrase } from '@mra/agenda';
import { Svg, Text, View } from '@react-pdf/renderer';
import { type ComponentProps, type ComponentType, createElement, type ReactNode } from 'react';
import { typeset } from '../../../text/typeset.js';
import { useBrief } from '../context.js';
import type { Style } from '../look.js';
import { ended, untilEnd } from './ending.js';

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
  /** One of the items of which a document sets as many in full as fit. */
  item?: boolean;
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
export function Words({ children, hyphenationCallback, ...rest }: TextProperties) {
  const set = ended(setInPrint(children));
  const hyphenation = hyphenationCallback && {
    hyphenationCallback: untilEnd(set, hyphenationCallback),
  };
  return createElement(MeaningText, { ...rest, ...hyphenation }, ...[set].flat());
}

/** Words in bold within a text. */
export function Bold({ children }: { children: string }) {
  return <Text style={{ fontWeight: 700 }}>{typeset(children)}</Text>;
}

/** A line of text that may be in another language than the document. @param lines where it was broken before, as it was measured */
export function Line({
  of,
  lines,
  tag = 'P',
  style,
  actual,
  bookmark = false,
}: {
  of: Phrase;
  lines?: readonly string[];
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
      actual={lines ? of.text : actual}
      {...(bookmark ? { bookmark: of.text } : {})}
    >
      {lines?.join('\n') ?? of.text}
    </Words>
  );
}
