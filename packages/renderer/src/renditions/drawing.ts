import type { Locale } from '@mra/agenda';
import type { RegionOutlines } from '@mra/design';
import type { FormatName } from '../cards/formats.js';
import type { CardSlice } from '../cards/slice.js';
import type { BriefSlice } from './brief-kinds.js';
import type { Palette } from './palette.js';
import type { TemplateName } from './templates.js';

interface Drawn {
  locale: Locale;
  /** The region's shapes where the settings bring real boundaries; else its map is the house's raster. */
  outlines: RegionOutlines | null;
  /** The colours of the subregions that it shows. */
  palette: Palette;
}

/** All that a brief is made of. Its key is the hash of this, so what draws it is given nothing else. */
export interface BriefDrawing extends Drawn {
  type: 'brief';
  template: TemplateName;
  slice: BriefSlice;
  /** The site's public address, where it is printed. */
  origin: string;
  title: string;
  /** More pages than this set its text smaller; `null` where it may have any number. */
  pages: number | null;
  /** What is stamped on it: the key's first characters. */
  contentVersion: string;
}

/** All that a card is made of, as for a brief. */
export interface CardDrawing extends Drawn {
  type: 'card';
  slice: CardSlice;
  format: FormatName;
  mimeType: 'image/png' | 'image/svg+xml';
}

export type Drawing = BriefDrawing | CardDrawing;

/** What is drawn of something that knows more, as a rendition does: what is left out can't get into a file without being in its key. */
export function drawingOf(of: Drawing): Drawing {
  const { locale, outlines, palette } = of;
  const drawn = { locale, outlines, palette };
  if (of.type === 'card') {
    const { type, slice, format, mimeType } = of;
    return { type, slice, format, mimeType, ...drawn };
  }
  const { type, template, slice, origin, title, pages, contentVersion } = of;
  return { type, template, slice, origin, title, pages, contentVersion, ...drawn };
}
