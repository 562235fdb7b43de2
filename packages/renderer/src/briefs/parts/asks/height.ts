import { type Prose, plainInline } from '@mra/agenda';
import { TEXT_FAMILY, TITLE_FAMILY } from '@mra/design';
import { linesIn, type Setting } from '../../../text/measure.js';
import type { BriefAsk } from '../../slices/lobby.js';
import { type Styles, TEXT_WIDTH } from '../look.js';
import { ASK_GAP, ASK_INDENT, titleSize } from './ask.js';

/** The widths of an ask: of its title, and of each of the columns below. */
const WHOLE = TEXT_WIDTH - ASK_INDENT;
const WIDTH = (WHOLE - ASK_GAP) / 2;
const BODY: Setting = { family: TEXT_FAMILY, weight: 400, tracking: 0, leading: 1.4 };
const BOLD: Setting = { ...BODY, weight: 700 };
const HEAD: Setting = { family: TITLE_FAMILY, weight: 600, tracking: 0, leading: 1.2 };

/** Hyphenation gets more into a line than whole words do: about this much. */
const HYPHENATED = 1.06;

function linesHeight(words: string, setting: Setting, size: number, width: number): number {
  return linesIn(words, setting, size, width * HYPHENATED) * size * setting.leading;
}

/** How high a running text will be at most, in points. */
export function proseHeight(
  { blocks }: Prose,
  { text }: Styles,
  { width = WIDTH, bold = false, before = '' } = {},
): number {
  return blocks.reduce((sum, block, at) => {
    const setting = bold ? BOLD : BODY;
    const texts = block.type === 'list' ? block.items : [block.children];
    const inset = block.type === 'list' ? 28 : 0;
    const height = texts.reduce(
      (own, nodes) =>
        own +
        linesHeight((at === 0 ? before : '') + plainInline(nodes), setting, text.fontSize, width - inset) +
        (block.type === 'list' ? 3 : 0),
      0,
    );
    return sum + height + text.marginBottom;
  }, 0);
}

/** How high the block of an ask will be at most, in points. */
export function askHeight(ask: BriefAsk, styles: Styles): number {
  const { text, small } = styles;
  const known = [ask.legalReference, ask.decisionMoment, ask.mandate, ask.contact].filter(Boolean);
  const figures = ask.figures
    .map(({ qualifier, number, label, year }) =>
      [qualifier, number, label.text, year ?? '', '[12];'].filter(Boolean).join(' '),
    )
    .join(' ');
  const request =
    proseHeight(ask.request, styles, { bold: true, before: 'Wij vragen: ' }) +
    (ask.effect ? proseHeight(ask.effect, styles, { before: 'Dat levert op: ' }) : 0);
  const size = titleSize(styles);
  return (
    21 +
    size * 0.3 +
    linesHeight(ask.title.text, HEAD, size, WHOLE) +
    Math.max(proseHeight(ask.problem, styles), request) +
    (figures ? text.marginBottom + linesHeight(`Cijfers: ${figures}`, BODY, text.fontSize, WHOLE) : 0) +
    (1 + known.length / 2) * small.fontSize * small.lineHeight
  );
}
