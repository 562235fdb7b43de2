import { homePath, type Locale, listPath, PAGE_KINDS, type PageKind, type Phrase } from '@mra/agenda';
import { MARK, SUBREGION_COLOURS } from '@mra/design';
import type { ReactNode } from 'react';
import { WORDS } from '../words';
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

/** What stands around every page: the way in, the menu, the other language, and who made it. */
export function Frame({
  locale,
  kind,
  paths,
  crumbs = [],
  children,
}: {
  locale: Locale;
  kind?: PageKind;
  /** This page's address in both languages. */
  paths: Record<Locale, string>;
  /** The way here, without the home page. */
  crumbs?: Crumb[];
  children: ReactNode;
}) {
  const words = WORDS[locale];
  const other: Locale = locale === 'nl' ? 'en' : 'nl';
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
          <ul>
            {PAGE_KINDS.map((each) => (
              <li key={each}>
                <a
                  href={listPath(each, locale)}
                  {...(each === kind ? { 'aria-current': 'true' as const } : {})}
                >
                  {words[each]}
                </a>
              </li>
            ))}
            <li>
              <a href={paths[other]} lang={other} hrefLang={other}>
                {words.otherLanguage}
              </a>
            </li>
          </ul>
        </nav>
      </header>
      {crumbs.length > 0 ? (
        <nav className="crumbs" aria-label={words.youAreHere}>
          <ol>
            {[{ title: words.home, path: homePath(locale) }, ...crumbs].map((crumb) => (
              <li key={crumb.path}>
                <a href={crumb.path}>{crumb.title}</a>
              </li>
            ))}
          </ol>
        </nav>
      ) : null}
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-footer">
        <p>{words.colophon}</p>
        <p>{words.private}</p>
      </footer>
    </PageLocale.Provider>
  );
}

/** The title of a page and the line under it. */
export function Opening({ label, title, lead }: { label?: ReactNode; title: Phrase; lead: Phrase }) {
  return (
    <div className="opening">
      {label ? <p className="label">{label}</p> : null}
      <h1>
        <Line of={title} />
      </h1>
      <p className="lead">
        <Line of={lead} />
      </p>
    </div>
  );
}
