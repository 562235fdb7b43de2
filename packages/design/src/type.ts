/** Sizes of type in CSS pixels at full width; print uses the same steps in points. */
export const TYPE = { small: 15, body: 19, lead: 24, h3: 26, h2: 40, h1: 76, number: 120 } as const;

/** Line heights that go with the sizes: tight for titles, open for reading. */
export const LEADING = { title: 0.98, heading: 1.1, body: 1.55 } as const;

/** Letter spacing of titles, in em. */
export const TITLE_TRACKING = -0.03;

/** The step of all white space, in CSS pixels. */
export const SPACE = 8;

/** The heavy rule that opens a section, in CSS pixels. */
export const HEAVY_RULE = 3;

/** The longest line of reading text, in characters. */
export const MEASURE = 68;

/** A size that grows with the screen, as a CSS `clamp()`. @param smallest and @param largest in CSS pixels, reached at 360 and 1440 px */
export function fluid(smallest: number, largest: number): string {
  const slope = (largest - smallest) / (1440 - 360);
  const start = smallest - slope * 360;
  const rem = (pixels: number) => `${Number((pixels / 16).toFixed(4))}rem`;
  return `clamp(${rem(smallest)}, ${rem(start)} + ${Number((slope * 100).toFixed(4))}vw, ${rem(largest)})`;
}
