/** A size of card, in pixels, with the white that its platform leaves free. */
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
  wide: { width: 1200, height: 630, margin: 64, top: 44, bottom: 52 },
  x: { width: 1200, height: 675, margin: 64, top: 48, bottom: 56 },
  /** Instagram and LinkedIn. */
  square: { width: 1080, height: 1080, margin: 72, top: 64, bottom: 68 },
  portrait: { width: 1080, height: 1350, margin: 72, top: 72, bottom: 76 },
  story: { width: 1080, height: 1920, margin: 80, top: 270, bottom: 330 },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];
