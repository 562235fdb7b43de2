import { describe, expect, it } from 'vitest';
import { SUBREGION_COLOURS, SUBREGIONS, THEMES } from './colours.js';
import { contrast, PAIRS } from './contrast.js';
import { mix } from './mix.js';

describe('contrast', () => {
  it('is measured as WCAG does', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
    expect(contrast('#FFFFFF', '#777777')).toBeCloseTo(4.48, 2);
  });

  it.each(PAIRS)('$use: at least $least', ({ colour, ground, least }) => {
    expect(contrast(colour, ground)).toBeGreaterThanOrEqual(least);
  });

  it.each(['light', 'dark'] as const)(
    'has every text and sign of the %s theme in the declared pairs',
    (name) => {
      const theme = THEMES[name];
      for (const ground of [theme.background, theme.surface, theme.quiet])
        for (const colour of [theme.text, theme.mutedText, theme.link, theme.focus, theme.rule])
          expect(PAIRS.some((pair) => pair.colour === colour && pair.ground === ground)).toBe(true);
    },
  );

  it('offers no colour as text where it is too light for white', () => {
    for (const key of SUBREGIONS) {
      const { fill, asText } = SUBREGION_COLOURS[key];
      expect(asText === null).toBe(contrast(fill, '#FFFFFF') < 4.5);
    }
  });
});

describe('mix', () => {
  it('lies between both colours', () => {
    expect(mix('#FFFFFF', '#000000', 0)).toBe('#000000');
    expect(mix('#FFFFFF', '#000000', 1)).toBe('#FFFFFF');
    expect(mix('#FFFFFF', '#000000', 0.5)).toBe('#808080');
  });
});
