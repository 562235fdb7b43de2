import { SUBREGION_COLOURS, SUBREGIONS, THEMES } from './colours.js';
import { channels } from './mix.js';

/** Two colours that meet in the house, and how much they must differ. */
export interface Pair {
  /** Where they meet, in words. */
  use: string;
  colour: string;
  ground: string;
  /** WCAG 2.2: 4.5 for text (1.4.3), 3 for signs and large planes that mean something (1.4.11). */
  least: 4.5 | 3;
}

function channel(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour);
  return 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
}

/** The contrast of two colours as WCAG 2.2 defines it, from 1 to 21. @param one and @param other as `#11181F` */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function themePairs(name: 'light' | 'dark'): Pair[] {
  const theme = THEMES[name];
  const grounds = ['background', 'surface', 'quiet'] as const;
  return grounds.flatMap((ground) => [
    ...(['text', 'mutedText', 'link'] as const).map(
      (role): Pair => ({
        use: `${name} theme: ${role} on ${ground}`,
        colour: theme[role],
        ground: theme[ground],
        least: 4.5,
      }),
    ),
    ...(['focus', 'rule'] as const).map(
      (role): Pair => ({
        use: `${name} theme: ${role} on ${ground}`,
        colour: theme[role],
        ground: theme[ground],
        least: 3,
      }),
    ),
  ]);
}

function subregionPairs(): Pair[] {
  return SUBREGIONS.flatMap((key): Pair[] => {
    const { fill, onFill, asText, darkFill, darkAsText } = SUBREGION_COLOURS[key];
    const { light, dark } = THEMES;
    return [
      { use: `${key}: text on its plane`, colour: onFill, ground: fill, least: 4.5 },
      { use: `${key}: text on its dark plane`, colour: onFill, ground: darkFill, least: 4.5 },
      {
        use: `${key}: its plane on the dark background`,
        colour: darkFill,
        ground: dark.background,
        least: 3,
      },
      {
        use: `${key}: as text on the dark background`,
        colour: darkAsText,
        ground: dark.background,
        least: 4.5,
      },
      { use: `${key}: as text on the dark surface`, colour: darkAsText, ground: dark.surface, least: 4.5 },
      ...(asText
        ? [light.background, light.surface].map(
            (ground): Pair => ({ use: `${key}: as text on ${ground}`, colour: asText, ground, least: 4.5 }),
          )
        : []),
    ];
  });
}

/** Every two colours that the house puts together. What is not here may not be used; a test measures each. */
export const PAIRS: readonly Pair[] = [...themePairs('light'), ...themePairs('dark'), ...subregionPairs()];
