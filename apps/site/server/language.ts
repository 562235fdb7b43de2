import { LOCALES, type Locale, localeSchema, SOURCE_LOCALE } from '@mra/agenda';

/** The language that a visitor's browser asks for, Dutch where it asks for neither. @param header `Accept-Language` */
export function preferredLocale(header: string | undefined): Locale {
  const wishes = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters
        .map((each) => /^\s*q=([\d.]+)$/.exec(each)?.[1])
        .find((each) => each !== undefined);
      return { language: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const known = wishes.map(({ language }) => LOCALES.find((locale) => locale === language));
  return known.find((locale) => locale !== undefined) ?? SOURCE_LOCALE;
}

/** The language of an address, or what the browser asks for where the address has none. */
export function localeOf(path: string, header: string | undefined): Locale {
  const parsed = localeSchema.safeParse(path.split('/')[1]);
  return parsed.success ? parsed.data : preferredLocale(header);
}
