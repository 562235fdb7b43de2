import { SUBREGION_COLOURS, SUBREGIONS, THEMES, type Theme } from '../colour/colours.js';
import { TEXT_FAMILY, TITLE_FAMILY } from '../fonts.js';
import { fluid, HEAVY_RULE, LEADING, MEASURE, SPACE, TITLE_TRACKING, TYPE } from '../type.js';

/** What CSS needs to know of a web font: its file and the measures of its letters. */
export interface WebFont {
  family: string;
  weight: number;
  style: string;
  /** File name beside the style sheet. */
  file: string;
  /** In units of one em. */
  ascent: number;
  descent: number;
  lineGap: number;
  /** Mean width of a lower-case letter, as a share of the fallback's. */
  widthRatio: number;
}

const percent = (share: number) => `${Number((share * 100).toFixed(2))}%`;
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function fontFace({ family, weight, style, file }: WebFont): string {
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:swap;src:url("./${file}") format("woff2")}`;
}

/** A local font set in the web font's measures, so that nothing moves when the web font arrives. */
function fallbackFace({ family, weight, style, ascent, descent, lineGap, widthRatio }: WebFont): string {
  const local =
    weight >= 600
      ? 'local("Arial Bold"),local("Liberation Sans Bold")'
      : 'local("Arial"),local("Liberation Sans")';
  const measures = [
    `size-adjust:${percent(widthRatio)}`,
    `ascent-override:${percent(ascent / widthRatio)}`,
    `descent-override:${percent(descent / widthRatio)}`,
    `line-gap-override:${percent(lineGap / widthRatio)}`,
  ].join(';');
  return `@font-face{font-family:"${family} Fallback";font-weight:${weight};font-style:${style};src:${local};${measures}}`;
}

function themeProperties(theme: Theme): string {
  return Object.entries(theme)
    .map(([role, colour]) => `--${kebab(role)}:${colour}`)
    .join(';');
}

function subregionProperties(dark: boolean): string {
  return SUBREGIONS.map((key) => {
    const { fill, onFill, asText, darkFill, darkAsText } = SUBREGION_COLOURS[key];
    const text = dark ? darkAsText : (asText ?? THEMES.light.text);
    return `[data-subregion="${key}"]{--fill:${dark ? darkFill : fill};--on-fill:${onFill};--accent-text:${text}}`;
  }).join('\n');
}

/** The look as CSS custom properties and font faces: `tokens.css`. */
export function tokensCss(fonts: readonly WebFont[]): string {
  const shared = [
    `--title-family:"${TITLE_FAMILY}","${TITLE_FAMILY} Fallback",sans-serif`,
    `--text-family:"${TEXT_FAMILY}","${TEXT_FAMILY} Fallback",sans-serif`,
    `--size-small:${TYPE.small / 16}rem`,
    `--size-body:${fluid(17, TYPE.body)}`,
    `--size-lead:${fluid(20, TYPE.lead)}`,
    `--size-h3:${fluid(21, TYPE.h3)}`,
    `--size-h2:${fluid(28, TYPE.h2)}`,
    `--size-h1:${fluid(40, TYPE.h1)}`,
    `--size-number:${fluid(64, TYPE.number)}`,
    `--leading-title:${LEADING.title}`,
    `--leading-heading:${LEADING.heading}`,
    `--leading-body:${LEADING.body}`,
    `--tracking-title:${TITLE_TRACKING}em`,
    `--space:${SPACE / 16}rem`,
    `--heavy-rule:${HEAVY_RULE}px`,
    `--measure:${MEASURE}ch`,
  ].join(';');
  return [
    ...fonts.map(fontFace),
    ...fonts.map(fallbackFace),
    `:root{color-scheme:light dark;${shared};${themeProperties(THEMES.light)}}`,
    subregionProperties(false),
    `@media (prefers-color-scheme:dark){:root{${themeProperties(THEMES.dark)}}`,
    subregionProperties(true),
    '}',
    `@media print{:root{${themeProperties({ ...THEMES.light, background: '#FFFFFF' })}}}`,
    '',
  ].join('\n');
}
