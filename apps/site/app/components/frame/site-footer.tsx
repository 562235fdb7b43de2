import { homePath, type Locale } from '@mra/agenda';
import { MARK, SUBREGION_COLOURS } from '@mra/design';
import { placeName, placePath } from '../../page/menu';
import { type SiteFacts, useSite, type Way } from '../../page/use-site';
import { WORDS } from '../../words';
import { ABOUT_TITLE, FOOTER_GROUPS, FRAME_WORDS } from './words';

/** The site's logo. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 21 21" aria-hidden="true">
      {MARK.map(({ x, y, subregion }) => (
        <rect
          key={subregion}
          x={x * 11}
          y={y * 11}
          width="10"
          height="10"
          fill={SUBREGION_COLOURS[subregion].fill}
        />
      ))}
    </svg>
  );
}

/** A link to this page in the other language. */
export function OtherLanguage({ locale, paths }: { locale: Locale; paths: Record<Locale, string> }) {
  const other: Locale = locale === 'nl' ? 'en' : 'nl';
  return (
    <a className="language" href={paths[other]} lang={other} hrefLang={other}>
      {FRAME_WORDS[locale].otherLanguage}
    </a>
  );
}

function Group({ title, ways }: { title: string; ways: readonly Way[] }) {
  return (
    <div>
      <p className="ways-group">{title}</p>
      <ul className="plain">
        {ways.map(({ name, path }) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where to report an error on a page: an e-mail that names the page, or the contact page. */
function errorAddress({ mailbox, contact, origin }: SiteFacts, path: string, locale: Locale): string {
  if (!mailbox) return contact || homePath(locale);
  return `mailto:${mailbox}?subject=${encodeURIComponent(`${FRAME_WORDS[locale].subject} ${origin}${path}`)}`;
}

/** The footer of every page: links to all parts of the site, a way to report an error, and the colophon. */
export function SiteFooter({ locale, paths }: { locale: Locale; paths: Record<Locale, string> }) {
  const words = FRAME_WORDS[locale];
  const site = useSite();
  return (
    <footer className="site-footer">
      <div className="colophon small">
        <p className="display brand">
          <Mark />
          {WORDS[locale].siteName}
        </p>
        <p>{words.colophon}</p>
        <p>{words.private}</p>
        <p className="paper-only">{site.origin + paths[locale]}</p>
        <p className="on-screen">
          <a className="report" href={errorAddress(site, paths[locale], locale)}>
            {words.reportError}
          </a>
        </p>
        <p>
          <OtherLanguage locale={locale} paths={paths} />
        </p>
      </div>
      <div className="ways">
        {FOOTER_GROUPS.map(({ title, parts }) => (
          <Group
            key={title.nl}
            title={title[locale]}
            ways={parts.map((place) => ({ name: placeName(place, locale), path: placePath(place, locale) }))}
          />
        ))}
        {site.about.length > 0 ? <Group title={ABOUT_TITLE[locale]} ways={site.about} /> : null}
      </div>
    </footer>
  );
}
