import { LANGUAGE_TAGS, type Locale } from '@mra/agenda';
import type { RegionOutlines } from '@mra/design';
import { Document } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { Palette } from '../renditions/palette.js';
import { BriefOf } from './parts/context.js';
import { stylesAt } from './parts/look.js';

/** A brief as a document: gives its parts the language, the stamp and the styles. @param scale of the running text */
export function Brief({
  locale,
  origin,
  contentVersion,
  scale,
  outlines,
  palette,
  children,
}: {
  locale: Locale;
  origin: string;
  contentVersion: string;
  scale: number;
  outlines: RegionOutlines | null;
  palette: Palette;
  children: ReactNode;
}) {
  const langOf = ({ lang }: { lang: Locale }) => (lang === locale ? undefined : lang);
  return (
    <BriefOf.Provider
      value={{ locale, origin, contentVersion, styles: stylesAt(scale), outlines, palette, langOf }}
    >
      <Document language={LANGUAGE_TAGS[locale]}>{children}</Document>
    </BriefOf.Provider>
  );
}
