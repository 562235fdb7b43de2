import { homePath, type Locale, type Phrase } from '@mra/agenda';
import { MARK, SUBREGION_COLOURS } from '@mra/design';
import type { ReactNode } from 'react';
import { MENU, PLACES, type Place, placeName, placePath } from '../menu';
import { WORDS } from '../words';
import { ColourMap } from './region-map';
import { Line, PageLocale } from './text';

interface Crumb {
  title: string;
  path: string;
}

function Mark() {
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

function OtherLanguage({ locale, paths }: { locale: Locale; paths: Record<Locale, string> }) {
  const other: Locale = locale === 'nl' ? 'en' : 'nl';
  return (
    <a className="language" href={paths[other]} lang={other} hrefLang={other}>
      {WORDS[locale].otherLanguage}
    </a>
  );
}

/** Ways into the site. @param current the one that this page belongs to */
function Places({
  of,
  locale,
  current,
}: {
  of: readonly Place[];
  locale: Locale;
  current?: Place | undefined;
}) {
  return (
    <ul className="plain">
      {of.map((place) => (
        <li key={place}>
          <a href={placePath(place, locale)} aria-current={place === current ? 'true' : undefined}>
            {placeName(place, locale)}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The way here: every page above this one. */
function Breadcrumb({ locale, crumbs }: { locale: Locale; crumbs: readonly Crumb[] }) {
  if (crumbs.length === 0) return null;
  const words = WORDS[locale];
  return (
    <nav className="crumbs" aria-label={words.youAreHere}>
      <ol>
        {[{ title: words.home, path: homePath(locale) }, ...crumbs.slice(0, -1)].map((crumb) => (
          <li key={crumb.path}>
            <a href={crumb.path}>{crumb.title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** What stands around every page: the way in, the menu, the other language, and who made it. */
export function Frame({
  locale,
  kind,
  paths,
  crumbs = [],
  query = '',
  children,
}: {
  locale: Locale;
  kind?: Place;
  /** This page's address in both languages. */
  paths: Record<Locale, string>;
  /** The way here, without the home page and up to this page. */
  crumbs?: Crumb[];
  /** What is chosen on this page, which the other language keeps. */
  query?: string;
  children: ReactNode;
}) {
  const words = WORDS[locale];
  const other = { nl: paths.nl + query, en: paths.en + query };
  return (
    <PageLocale.Provider value={locale}>
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <header className="site-header">
        <a className="brand" href={homePath(locale)}>
          <Mark />
          {words.siteName}
        </a>
        <nav aria-label={words.mainMenu}>
          <Places of={MENU} locale={locale} current={kind} />
        </nav>
        <OtherLanguage locale={locale} paths={other} />
      </header>
      <Breadcrumb locale={locale} crumbs={crumbs} />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-footer">
        <p className="brand">
          <Mark />
          {words.siteName}
        </p>
        <Places of={PLACES} locale={locale} />
        <div className="colophon small">
          <p>{words.colophon}</p>
          <p>{words.private}</p>
          <p>
            <OtherLanguage locale={locale} paths={other} />
          </p>
        </div>
      </footer>
    </PageLocale.Provider>
  );
}

/**
 * The title of a page and the line under it.
 * @param number the number or code that it is known by, set very large @param counts what the number counts
 */
export function Opening({
  number,
  counts,
  title,
  lead,
}: {
  number?: string | undefined;
  counts?: string;
  title: Phrase;
  lead: Phrase;
}) {
  return (
    <div className={number ? 'opening labelled' : 'opening'}>
      {number ? (
        <p className="label">
          <span className={number.length > 2 ? 'number long' : 'number'}>{number}</span> {counts}
        </p>
      ) : null}
      <h1>
        <Line of={title} />
      </h1>
      <p className="lead">
        <Line of={lead} />
      </p>
      {number ? <ColourMap /> : null}
    </div>
  );
}
