/** A size of card, in pixels, with the edges that words keep free. */
export interface Format {
  width: number;
  height: number;
  /** Left and right. */
  margin: number;
  /** A story's top and bottom are covered by the platform's own buttons. */
  top: number;
  bottom: number;
}

/** The sizes, by what they are for. */
export const FORMATS = {
  /** Link previews everywhere (Open Graph). */
  wide: { width: 1200, height: 630, margin: 56, top: 40, bottom: 48 },
  x: { width: 1200, height: 675, margin: 56, top: 44, bottom: 52 },
  /** Instagram and LinkedIn. */
  square: { width: 1080, height: 1080, margin: 64, top: 56, bottom: 64 },
  /** The grid of a profile shows 3:4 of it, 34 pixels less on each side, which the margin keeps free. */
  portrait: { width: 1080, height: 1350, margin: 64, top: 64, bottom: 72 },
  /**
   * Meta's ads guide asks for no words or logos in the upper 14 percent (269 pixels) and the lower 20 percent (384) of a story; for reels
   * none in 6 percent (65) at the sides either: https://www.facebook.com/business/ads-guide/update/image/instagram-story
   */
  story: { width: 1080, height: 1920, margin: 72, top: 270, bottom: 386 },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];
