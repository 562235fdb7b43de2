import { LOCALES } from '@mra/agenda';

/**
 * The path within an edition that stands under a prefix: `/nl/vaste-edities/naam/deelregios` is its `/nl/deelregios`.
 * @param prefix empty for the site itself
 */
export function pathWithin(prefix: string, path: string): string {
  if (!prefix || !(path === prefix || path.startsWith(`${prefix}/`))) return path;
  const locale = LOCALES.find((each) => prefix.startsWith(`/${each}/`));
  const rest = path.slice(prefix.length);
  return (locale ? `/${locale}${rest}` : rest) || '/';
}
