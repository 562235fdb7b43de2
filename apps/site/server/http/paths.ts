import { type Edition, isPageKind, type Locale, pagePath } from '@mra/agenda';
import { type Answer, redirect } from './answer.js';

/** The one spelling of a page's address: lower case, no slash at its end; `null` where it is spelt so already. */
export function properPath(path: string): string | null {
  // Several slashes at the start would send the visitor to another site.
  const proper =
    path
      .replace(/\/{2,}/g, '/')
      .replace(/\/$/, '')
      .toLowerCase() || '/';
  return proper === path ? null : proper;
}

/** Where the page behind `/id/<key>` is now; `null` for a key without a page. */
export function permalinkAt(path: string, edition: Edition, locale: Locale): Answer | null {
  const key = decodeURIComponent(path.slice('/id/'.length));
  const kind = edition.kindOf(key);
  if (!kind || !isPageKind(kind)) return null;
  return redirect(302, pagePath(kind, edition.get(kind, key), locale), { vary: 'accept-language' });
}
