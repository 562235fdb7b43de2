import { SUBREGION_COLOURS, type SubregionColour, type SubregionKey } from '@mra/design';

/** A subregion's colour as paper and pictures have it: they have no dark theme. */
export type PrintedColour = Pick<SubregionColour, 'fill' | 'onFill' | 'asText'>;

/** The colours of the subregions that a file shows. Its key is made of them, and what draws it knows no others. */
export type Palette = Readonly<Partial<Record<SubregionKey, PrintedColour>>>;

/** The colours of some subregions. */
export function paletteOf(subregions: readonly SubregionKey[]): Palette {
  return Object.fromEntries(
    subregions.map((key) => {
      const { fill, onFill, asText } = SUBREGION_COLOURS[key];
      return [key, { fill, onFill, asText }];
    }),
  );
}

/**
 * The colour of a subregion.
 * @throws {RangeError} where the palette lacks it: the file would stay as it is when that colour becomes another
 */
export function colourIn(palette: Palette, key: SubregionKey): PrintedColour {
  const colour = palette[key];
  if (!colour)
    throw new RangeError(`The colour of ${key} is drawn, and not among those that the key is made of`);
  return colour;
}
