import { INK, isSubregionKey, PAPER, TEXT_FAMILY, THEMES, TITLE_FAMILY } from '@mra/design';
import type { View } from '@react-pdf/renderer';
import type { ComponentProps } from 'react';
import '../../pdf/fonts.js';
import { colourIn, type Palette } from '../../renditions/palette.js';

export type Style = NonNullable<ComponentProps<typeof View>['style']>;

/** A4 in points, and the white around its text. */
export const PAGE = { width: 595.28, height: 841.89, margin: 45, top: 74, foot: 56 } as const;

/** The width of the text, and of the column at its left that headings stand in. */
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;
export const HEADING_WIDTH = 132;

/** Bleeds a plane to the edges of the page. */
export const BLEED = { marginHorizontal: -PAGE.margin, paddingHorizontal: PAGE.margin } as const;

export const RULE = { borderTopWidth: 2.25, borderTopColor: INK } as const;
export const MUTED = THEMES.light.mutedText;
export const HAIRLINE = THEMES.light.hairline;
export const TITLE = { fontFamily: TITLE_FAMILY, fontWeight: 800, letterSpacing: -0.4 } as const;

/** The plane of a brief and what stands on it. */
export interface Ground {
  fill: string;
  onFill: string;
  /** For numbers on white. */
  accent: string;
}

/** Ink on paper: of an accelerator, as its card. */
export const PLAIN: Ground = { fill: PAPER, onFill: INK, accent: INK };

/** The colours of a subregion, of those that the brief shows; ink for whatever concerns the whole region. */
export function groundOf(key: string | null, palette: Palette = {}): Ground {
  if (key === null || !isSubregionKey(key)) return { fill: INK, onFill: PAPER, accent: INK };
  const { fill, onFill, asText } = colourIn(palette, key);
  return { fill, onFill, accent: asText ?? INK };
}

/**
 * The styles of a brief.
 * @param scale of the running text: a brief that would run over its pages is set smaller by steps
 */
export function stylesAt(scale: number) {
  const text = { fontSize: 9.8 * scale, lineHeight: 1.4, marginBottom: 5.5 * scale } as const;
  return {
    scale,
    page: {
      fontFamily: TEXT_FAMILY,
      fontSize: 9.8,
      color: INK,
      paddingTop: PAGE.top,
      paddingBottom: PAGE.foot,
      paddingHorizontal: PAGE.margin,
    },
    text,
    /** Between sections. */
    gap: 11 * scale,
    small: { fontSize: 8, lineHeight: 1.35, color: MUTED },
    lead: { fontSize: 12.5, lineHeight: 1.35 },
    h2: { ...TITLE, fontSize: 17, lineHeight: 1.1 },
    h3: {
      fontFamily: TITLE_FAMILY,
      fontWeight: 600,
      fontSize: 11.5 * scale,
      lineHeight: 1.2,
      marginBottom: 2.5,
    },
  } as const;
}

export type Styles = ReturnType<typeof stylesAt>;
