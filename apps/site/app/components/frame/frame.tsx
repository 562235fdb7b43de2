import { homePath, type Locale, type Phrase, pagedPath, sectionPath } from '@mra/agenda';
import { type ReactNode, useContext } from 'react';
import { type Place, placePath } from '../../page/menu';
import { useSite } from '../../page/use-site';
import { WORDS } from '../../words';
import { Explaining, explanationsOf } from '../elements/explain';
import { ShownEdition } from '../elements/shown-edition';
import { Line, PageLocale } from '../elements/text';
import { LinkedData } from './linked-data';
import { ReleaseBar } from './release-bar';
import { Mark, OtherLanguage, SiteFooter } from './site-footer';
import { Title } from './title';
import { FRAME_WORDS } from './words';

interface Crumb {
  title: string;
  path: string;
}

/** The main menu from the settings. @param current the address that the page belongs under */
function Menu({ current }: { current: string | undefined }) {
  return (
    <ul className="plain">
      {useSite().menu.map(({ name, path }) => (
        <li key={path}>
          <a href={path} aria-current={path === current ? 'true' : undefined}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The breadcrumb: every page above this one. */
function Breadcrumb({ locale, crumbs }: { locale: Locale; crumbs: readonly Crumb[] }) {
  const { origin } = useSite();
  const words = FRAME_WORDS[locale];
  if (crumbs.length === 0) return null;
  return (
    <nav className="utrecht-breadcrumb-nav" aria-label={words.youAreHere}>
      <ol className="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">
        {[{ title: words.home, path: homePath(locale) }, ...crumbs.slice(0, -1)].map((crumb) => (
          <li key={crumb.path} className="utrecht-breadcrumb-nav__item">
            <a className="utrecht-breadcrumb-nav__link" href={crumb.path}>
              {crumb.title}
            </a>
          </li>
        ))}
      </ol>
      <LinkedData
        of={{
          '@type': 'BreadcrumbList',
          itemListElement: [{ title: words.home, path: homePath(locale) }, ...crumbs].map(
            ({ title, path }, at) => ({
              '@type': 'ListItem',
              position: at + 1,
              name: title,
              item: origin + path,
            }),
          ),
        }}
      />
    </nav>
  );
}

/** The frame around every page: skip link, menu, language switch, breadcrumb and footer. */
export function Frame({
  locale,
  place,
  paths,
  crumbs = [],
  query = '',
  page = 1,
  children,
}: {
  locale: Locale;
  place?: Place;
  /** The page's address in both languages. */
  paths: Record<Locale, string>;
  /** The breadcrumb, from below the home page up to this page. */
  crumbs?: Crumb[];
  /** The page's query string, kept when switching language. */
  query?: string;
  /** The number of this page within its list. */
  page?: number;
  children: ReactNode;
}) {
  const words = FRAME_WORDS[locale];
  const edition = useContext(ShownEdition);
  const current = place ? placePath(place, locale) : crumbs[0]?.path;
  const other = {
    nl: pagedPath(paths.nl + query, page, 'nl'),
    en: pagedPath(paths.en + query, page, 'en'),
  };
  return (
    <PageLocale.Provider value={locale}>
      <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#content">
        {words.skip}
      </a>
      <ReleaseBar locale={locale} path={other[locale]} />
      <header className="site-header">
        <a className="display brand" href={homePath(locale)}>
          <Mark />
          {WORDS[locale].siteName}
        </a>
        <nav aria-label={words.mainMenu}>
          <Menu current={current} />
        </nav>
        <p className="tools">
          <a className="language" href={sectionPath('search', locale)}>
            {words.search}
          </a>
          <OtherLanguage locale={locale} paths={other} />
        </p>
      </header>
      <Breadcrumb locale={locale} crumbs={crumbs} />
      <main id="content" tabIndex={-1}>
        {edition ? (
          <Explaining.Provider value={explanationsOf(edition, locale)}>{children}</Explaining.Provider>
        ) : (
          children
        )}
      </main>
      <SiteFooter locale={locale} paths={other} />
    </PageLocale.Provider>
  );
}

/**
 * The title of a page with its lead.
 * @param number the number or code it is known by, set very large @param counts what that number counts
 * @param children actions directly below the lead
 */
export function Opening({
  number,
  counts,
  title,
  lead,
  children,
}: {
  number?: string | undefined;
  counts?: string;
  title: Phrase;
  lead: Phrase;
  children?: ReactNode;
}) {
  return (
    <div className={number ? 'opening labelled' : 'opening'}>
      {number ? (
        <p className="opening-label">
          <span
            className={
              number.length > 2 ? 'display opening-number opening-number-long' : 'display opening-number'
            }
          >
            {number}
          </span>{' '}
          {counts}
        </p>
      ) : null}
      <Title of={title} />
      <p className="lead opening-lead">
        <Line of={lead} />
      </p>
      {children}
    </div>
  );
}
