import { LOCALES, type Locale, SOURCE_LOCALE } from '@mra/agenda';
import Negotiator from 'negotiator';

function isLocale(text: string | undefined): text is Locale {
  return (LOCALES as readonly (string | undefined)[]).includes(text);
}

/** Whether a browser says that it does not want a language, as `en;q=0`. */
function refuses(acceptLanguage: string, locale: Locale): boolean {
  return new RegExp(`(?:^|,)\\s*${locale}\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$)`, 'i').test(acceptLanguage);
}

/**
 * The language of a visitor: that of the address where it has one, else the one the browser prefers.
 * Who asks for neither Dutch nor English reads English; who asks for nothing reads Dutch, the language of the region.
 * @param path the path of the address, as `/en/subregions`
 * @param acceptLanguage the request's header
 */
export function visitorLocale(path: string, acceptLanguage: string | undefined): Locale {
  const first = path.split('/')[1]?.toLowerCase();
  if (isLocale(first)) return first;
  if (!acceptLanguage) return SOURCE_LOCALE;
  const [preferred] = new Negotiator({ headers: { 'accept-language': acceptLanguage } }).languages([
    ...LOCALES,
  ]);
  if (isLocale(preferred)) return preferred;
  return refuses(acceptLanguage, 'en') ? SOURCE_LOCALE : 'en';
}
