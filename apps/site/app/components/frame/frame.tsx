import { homePath, type Locale, type Phrase, pagedPath, sectionPath } from '@mra/agenda';
import { type ReactNode, useContext } from 'react';
import { type Place, placePath } from '../../page/menu';
import { useSite } from '../../page/use-site';
import { WORDS } from '../../words';
import { ColourMap } from '../drawings/region-map';
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

/** The menu, as the settings have it. @param current the address that this page belongs to */
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

/** The way here: every page above this one. */
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

/** What stands around every page: the way in, the menu, the other language, and who made it. */
export function Frame({
  locale,
  kind,
  paths,
  crumbs = [],
  query = '',
  page = 1,
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
  /** Which page of its list this is. */
  page?: number;
  children: ReactNode;
}) {
  const words = FRAME_WORDS[locale];
  const edition = useContext(ShownEdition);
  const current = kind ? placePath(kind, locale) : crumbs[0]?.path;
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
        <a className="brand" href={homePath(locale)}>
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
 * The title of a page and the line under it.
 * @param number the number or code that it is known by, set very large @param counts what the number counts
 * @param children what to do at once
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
        <p className="label">
          <span className={number.length > 2 ? 'number long' : 'number'}>{number}</span> {counts}
        </p>
      ) : null}
      <Title of={title} />
      <p className="lead">
        <Line of={lead} />
      </p>
      {children}
      {number ? <ColourMap /> : null}
    </div>
  );
}
