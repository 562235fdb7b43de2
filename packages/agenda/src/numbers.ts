import type { Figure } from './documents.js';
import { LANGUAGE_TAGS, type Locale } from './locales.js';

/** A figure as it is shown. */
export interface ShownNumber {
  /** The number with its sign or unit, as `7.000 m²`; short enough to be set large. */
  number: string;
  /** The word before it where the value is not exact, as `ruim`; empty where it is. */
  qualifier: string;
}

const QUALIFIER_WORDS: Record<Figure['qualifier'], Record<Locale, string>> = {
  exact: { nl: '', en: '' },
  about: { nl: 'ongeveer', en: 'about' },
  nearly: { nl: 'bijna', en: 'nearly' },
  'more-than': { nl: 'meer dan', en: 'more than' },
  'less-than': { nl: 'minder dan', en: 'fewer than' },
};

/** Units that `Intl` knows, by our name. */
const INTL_UNITS: Partial<Record<Figure['unit'], string>> = {
  hectare: 'hectare',
  kilometre: 'kilometer',
  minute: 'minute',
  year: 'year',
};

/** Symbols of units that `Intl` does not know. */
const SYMBOLS: Partial<Record<Figure['unit'], string>> = {
  'square-metre': 'm²',
  'square-kilometre': 'km²',
  megawatt: 'MW',
  tonne: 't',
};

const NO_BREAK_SPACE = ' ';

function formatShare(value: number, locale: Locale): string {
  const parts = 1 / value;
  if (Math.abs(parts - Math.round(parts)) > 0.01) return formatValue(value * 100, 'percent', locale);
  return (locale === 'nl' ? `1 op de ${Math.round(parts)}` : `1 in ${Math.round(parts)}`).replaceAll(
    ' ',
    NO_BREAK_SPACE,
  );
}

/** Making one takes far longer than using it, and there are only as many as units and languages. */
const formatters = new Map<string, Intl.NumberFormat>();

function formatter(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const name = `${locale} ${JSON.stringify(options)}`;
  const made =
    formatters.get(name) ??
    new Intl.NumberFormat(LANGUAGE_TAGS[locale], { maximumFractionDigits: 2, ...options });
  formatters.set(name, made);
  return made;
}

function formatValue(value: number, unit: Figure['unit'], locale: Locale): string {
  const format = (options: Intl.NumberFormatOptions) => formatter(locale, options).format(value);
  if (unit === 'percent') return `${format({})}%`;
  if (unit === 'share') return formatShare(value, locale);
  if (unit === 'rank') return `top${NO_BREAK_SPACE}${format({})}`;
  if (unit === 'euro') {
    return format({
      style: 'currency',
      currency: 'EUR',
      minimumFractionDigits: 0,
      ...(value >= 1e6 ? { notation: 'compact', compactDisplay: 'long' } : {}),
    });
  }
  const intlUnit = INTL_UNITS[unit];
  if (intlUnit) return format({ style: 'unit', unit: intlUnit, unitDisplay: 'long' });
  const symbol = SYMBOLS[unit];
  if (symbol) return `${format({})}${NO_BREAK_SPACE}${symbol}`;
  return format(value >= 1e6 ? { notation: 'compact', compactDisplay: 'long' } : {});
}

/** Writes a figure in the reader's language: `1,5 miljoen`, `1.5 million`, `18,9%`, `1 op de 5`, `7.000 m²`. */
export function showNumber(
  { value, unit, qualifier }: Pick<Figure, 'value' | 'unit' | 'qualifier'>,
  locale: Locale,
): ShownNumber {
  return { number: formatValue(value, unit, locale), qualifier: QUALIFIER_WORDS[qualifier][locale] };
}

const longDate = (locale: Locale) =>
  new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], { dateStyle: 'long', timeZone: 'UTC' });

/** Made once: making a format takes far longer than using it. */
const LONG_DATES: Record<Locale, Intl.DateTimeFormat> = { nl: longDate('nl'), en: longDate('en') };

/** Writes a calendar date in full: `24 november 2026`, `24 November 2026`. @param date as `2026-11-24` */
export function showDate(date: string, locale: Locale): string {
  return LONG_DATES[locale].format(new Date(`${date}T00:00:00Z`));
}
