import type { Edition } from '../../edition/edition.js';
import { type Locale, type Phrase, phrase } from '../../locales.js';

/** A document's picture. `blob` names its bytes. */
export interface ImageView {
  blob: string;
  mimeType: string;
  alt: Phrase;
  credit: string | null;
  width: number;
  height: number;
}

export function imageView(edition: Edition, key: string | null, locale: Locale): ImageView | null {
  if (!key) return null;
  const { blob, mimeType, alt, credit, width, height } = edition.get('media', key);
  return { blob, mimeType, alt: phrase(alt, locale), credit, width, height };
}
