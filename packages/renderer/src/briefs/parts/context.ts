import type { Locale, Phrase } from '@mra/agenda';
import type { RegionOutlines } from '@mra/design';
import { createContext, useContext } from 'react';
import type { Palette } from '../../renditions/palette.js';
import type { Styles } from './look.js';

/** What every part of a brief knows of the whole. */
export interface BriefContext {
  locale: Locale;
  /** The site's public address. */
  origin: string;
  /** The first characters of the rendition's key. */
  contentVersion: string;
  styles: Styles;
  /** The region's shapes where real boundaries are given. */
  outlines: RegionOutlines | null;
  /** The colours of the subregions that it shows. */
  palette: Palette;
  /** The language of a text where it is another than the document's. */
  langOf(of: Pick<Phrase, 'lang'>): Locale | undefined;
}

export const BriefOf = createContext<BriefContext | null>(null);

export function useBrief(): BriefContext {
  const brief = useContext(BriefOf);
  if (!brief) throw new Error('This part stands outside a brief');
  return brief;
}
