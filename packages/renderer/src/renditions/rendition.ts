import type { Kind } from '@mra/agenda';
import type { FormatName } from '../cards/formats.js';
import type { Posts } from '../cards/posts.js';
import type { BriefDrawing, CardDrawing } from './drawing.js';

/** What a file is called, known without looking at what it shows. */
export interface RenditionName {
  /** Its name among the files of an edition, as `brief/subregion/ijmond/nl` or `card/figure/fig-1/square/en`. */
  id: string;
  type: 'brief' | 'card';
  /** The pattern of its kind, as `card/figure/:key`. */
  pattern: string;
  /** The kind of document that a card is about; `null` for a brief. */
  about: Kind | null;
  /** The document that it is about; empty for a brief that is made of the whole edition. */
  key: string;
  locale: 'nl' | 'en';
  /** The size of a card. */
  format: FormatName | null;
  mimeType: 'application/pdf' | 'image/png' | 'image/svg+xml';
  filename: string;
}

interface Addressed {
  /** Hash of all that it is drawn from, and of what draws it: 64 hexadecimal digits. */
  key: string;
  /** The key's first characters. */
  contentVersion: string;
  /** The address below the site's origin, for ever that of these bytes. */
  path: string;
  title: string;
  origin: string;
}

type Named = Pick<RenditionName, 'id' | 'pattern' | 'filename'>;

/** A PDF. */
export interface BriefRendition extends Named, Addressed, BriefDrawing {
  origin: string;
  title: string;
  contentVersion: string;
  mimeType: 'application/pdf';
  alt: null;
  posts: null;
}

/** A card. */
export interface CardRendition extends Named, Addressed, CardDrawing {
  /** What it shows, in words. */
  alt: string;
  /** What to write with it. */
  posts: Posts;
}

/** A file that can be made of an edition. */
export type Rendition = BriefRendition | CardRendition;
