import type { SubregionKey } from '../colour/colours.js';

/**
 * A pattern for each subregion, for print in black and white and for readers who do not tell the colours apart: SVG path data on a
 * unit square of 8 by 8, drawn in the text colour of the plane.
 */
export const PATTERNS: Record<SubregionKey, string> = {
  ijmond: 'M0 3h8v2h-8z',
  'zaanstreek-waterland': 'M3 0h2v8h-2z',
  'zuid-kennemerland': 'M2 2h4v4h-4z',
  amsterdam: 'M0 0h4v4h-4zM4 4h4v4h-4z',
  'amstelland-meerlanden': 'M3 0h2v3h3v2h-3v3h-2v-3h-3v-2h3z',
  'gooi-en-vechtstreek': 'M0 0h8v2h-6v6h-2z',
  'almere-lelystad': 'M0 6h2v2h-2zM2 4h2v2h-2zM4 2h2v2h-2zM6 0h2v2h-2z',
};

/** The mark of the house: two by two squares. `x` and `y` are 0 or 1. */
export const MARK: readonly { x: 0 | 1; y: 0 | 1; subregion: SubregionKey }[] = [
  { x: 0, y: 0, subregion: 'ijmond' },
  { x: 1, y: 0, subregion: 'zaanstreek-waterland' },
  { x: 0, y: 1, subregion: 'amsterdam' },
  { x: 1, y: 1, subregion: 'almere-lelystad' },
];
