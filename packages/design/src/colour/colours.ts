/** The keys of the seven subregions, from north-west to east. */
export const SUBREGIONS = [
  'ijmond',
  'zaanstreek-waterland',
  'zuid-kennemerland',
  'amsterdam',
  'amstelland-meerlanden',
  'gooi-en-vechtstreek',
  'almere-lelystad',
] as const;

export type SubregionKey = (typeof SUBREGIONS)[number];

export const INK = '#11181F';
export const PAPER = '#FBFAF7';
export const WHITE = '#FFFFFF';

/** What a colour is for. The dark theme is designed for itself: the same roles, not the light theme turned round. */
export interface Theme {
  background: string;
  surface: string;
  text: string;
  mutedText: string;
  link: string;
  focus: string;
  /** Heavy rules and the outlines of controls. */
  rule: string;
  /** Thin lines that only divide. */
  hairline: string;
  /** Squares of the raster that are not the subject. */
  quiet: string;
}

export const THEMES: Record<'light' | 'dark', Theme> = {
  light: {
    background: PAPER,
    surface: WHITE,
    text: INK,
    mutedText: '#4A535C',
    link: '#0B4F9E',
    focus: '#0B4F9E',
    rule: INK,
    hairline: '#D3CFC4',
    quiet: '#E4E1D8',
  },
  dark: {
    background: '#10161C',
    surface: '#1A222A',
    text: '#F4F1EA',
    mutedText: '#B4BAC0',
    link: '#8DC2FF',
    focus: '#FFD54A',
    rule: '#F4F1EA',
    hairline: '#3A444E',
    quiet: '#2A343E',
  },
};

export interface SubregionColour {
  /** The plane. */
  fill: string;
  /** Text on the plane, at least 4.5:1. */
  onFill: string;
  /** As text on paper; `null` where the fill is too light for that. */
  asText: string | null;
  /** The plane on the dark theme's background, at least 3:1 against it. */
  darkFill: string;
  /** As text on the dark theme's background. */
  darkAsText: string;
}

export const SUBREGION_COLOURS: Record<SubregionKey, SubregionColour> = {
  ijmond: { fill: '#F26B2A', onFill: INK, asText: null, darkFill: '#F26B2A', darkAsText: '#FF8A50' },
  'zaanstreek-waterland': {
    fill: '#0E7C4A',
    onFill: WHITE,
    asText: '#0E7C4A',
    darkFill: '#0E7C4A',
    darkAsText: '#4CC38A',
  },
  'zuid-kennemerland': {
    fill: '#F2B705',
    onFill: INK,
    asText: null,
    darkFill: '#F2B705',
    darkAsText: '#F2B705',
  },
  amsterdam: {
    fill: '#D8003A',
    onFill: WHITE,
    asText: '#D8003A',
    darkFill: '#D8003A',
    darkAsText: '#FF7088',
  },
  'amstelland-meerlanden': {
    fill: '#6C3FB8',
    onFill: WHITE,
    asText: '#6C3FB8',
    darkFill: '#7B4FC9',
    darkAsText: '#B79AF0',
  },
  'gooi-en-vechtstreek': {
    fill: '#B5307A',
    onFill: WHITE,
    asText: '#B5307A',
    darkFill: '#B5307A',
    darkAsText: '#F08CC0',
  },
  'almere-lelystad': {
    fill: '#0A7388',
    onFill: WHITE,
    asText: '#0A7388',
    darkFill: '#0A7388',
    darkAsText: '#4FC3D9',
  },
};

/** Whether a key is that of a subregion, for data that comes as a plain string. */
export function isSubregionKey(key: string): key is SubregionKey {
  return (SUBREGIONS as readonly string[]).includes(key);
}
