import { LOCALES, type Locale, SOURCE_LOCALE } from '@mra/agenda';
import Negotiator from 'negotiator';

function isLocale(text: string | undefined): text is Locale {
  return (LOCALES as readonly (string | undefined)[]).includes(text);
}

/**
 * The language of a visitor: that of the address where it has one, else the one the browser prefers.
 * Who asks for neither Dutch nor English reads English; who asks for nothing reads Dutch, the language of the region.
 * @param path the path of the address, as `/en/subregions`
 * @param acceptLanguage the request's header
 */
export function visitorLocale(path: string, acceptLanguage: string | undefined): Locale {
  const first = path.split('/')[1];
  if (isLocale(first)) return first;
  if (!acceptLanguage) return SOURCE_LOCALE;
  const preferred = new Negotiator({ headers: { 'accept-language': acceptLanguage } }).language([...LOCALES]);
  return isLocale(preferred) ? preferred : 'en';
}
