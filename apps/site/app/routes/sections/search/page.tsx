import { KIND_LABELS, latest, type MarkedText, PAGE_SIZES, type Result } from '@mra/agenda';
import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Note } from '../../../components/elements/note';
import { Pagination, ShownRange } from '../../../components/elements/pagination';
import { Section } from '../../../components/elements/section';
import { ChangedOn } from '../../../components/frame/changed-on';
import { Frame } from '../../../components/frame/frame';
import { SearchForm } from '../../../components/frame/search-form';
import { shown } from '../../../lists/filters';
import { groupsOf } from '../../../lists/groups';
import { askedPage, pagingOf } from '../../../lists/paging';
import { metaOf } from '../../../page/head';
import { placePage } from '../../../page/list';
import { useSite } from '../../../page/use-site';
import { pageRequest } from '../../../page/visit';
import { SEARCH_WORDS } from './words';

/** What a search gives that nobody had to look for. */
const nothing = (query: string) => ({ query, cut: false, total: 0, results: [] });

export async function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  const { title, lead } = SEARCH_WORDS[locale];
  const given = new URL(args.request.url).searchParams.get('q') ?? '';
  const size = PAGE_SIZES.usual;
  const found = given.trim()
    ? await args.context.opened.search.find({ locale, query: given, page: askedPage(args), size })
    : nothing('');
  const { results, ...findings } = found ?? nothing(shown(given));
  const paging = pagingOf(args, findings.total, size);
  const page = placePage(args, 'search', { title, lead, shows: [], paging });
  const shownPage = {
    ...page,
    changedOn: latest(...edition.all('pages').map(({ changedOn }) => changedOn)),
    // Search results are not pages for search engines to index.
    head: { ...page.head, hidden: given !== '' },
    findings,
    isReady: found !== null,
    groups: groupsOf(results, ({ kind }) => kind),
    paging,
    asked: given ? `?${new URLSearchParams({ q: findings.query })}` : '',
  };
  return data(shownPage, found ? 200 : 503);
}

export const meta = metaOf;

/** How many results of a kind are shown before the rest is folded up. */
const SHOWN = 6;

/** A text with the search terms highlighted. */
function Marked({ of }: { of: readonly MarkedText[] }) {
  return of.map(({ text, hit }, at) => (hit ? <mark key={at}>{text}</mark> : text));
}

function Results({ of }: { of: readonly Result[] }) {
  return (
    <ul className="results">
      {of.map(({ key, path, title, excerpt }) => (
        <li key={key}>
          <a href={path}>
            <Marked of={title} />
          </a>
          <p>
            <Marked of={excerpt} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** What to do if nothing was found. */
function NothingFound({ query }: { query: string }) {
  const { locale } = useLoaderData<typeof loader>();
  const words = SEARCH_WORDS[locale];
  const { menu } = useSite();
  return (
    <Section id="results" title={words.nothing(query)}>
      <div className="prose">
        <p>{words.try}</p>
        <ul>
          {words.tips.map((tip) => (
            <li key={tip}>{tip}</li>
          ))}
        </ul>
        <p>{words.or}</p>
        <ul>
          {menu.map(({ name, path }) => (
            <li key={path}>
              <a href={path}>{name}</a>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}

export default function Search() {
  const { locale, place, paths, title, lead, changedOn, findings, isReady, groups, paging, asked } =
    useLoaderData<typeof loader>();
  const words = SEARCH_WORDS[locale];
  const { query, cut, total } = findings;
  return (
    <Frame
      locale={locale}
      place={place}
      paths={paths}
      query={asked}
      page={paging.page}
      crumbs={[{ title: title.text, path: paths[locale] }]}
    >
      <div className="opening search-opening">
        <h1>{title.text}</h1>
        {query ? null : <p className="lead opening-lead">{lead.text}</p>}
        <SearchForm locale={locale} query={query} />
        {cut ? <Note>{words.cut}</Note> : null}
      </div>
      {isReady ? null : <Note>{words.notReady}</Note>}
      {isReady && query && total === 0 ? <NothingFound query={query} /> : null}
      {total > 0 ? (
        <>
          <p className="found">{words.found(total, query)}</p>
          <ShownRange of={paging} />
          {groups.map(([found, results]) => (
            <Section key={found} id={found} title={KIND_LABELS[found][locale]}>
              <Results of={results.slice(0, SHOWN)} />
              {results.length > SHOWN ? (
                <details className="more">
                  <summary>{words.more(results.length - SHOWN)}</summary>
                  <Results of={results.slice(SHOWN)} />
                </details>
              ) : null}
            </Section>
          ))}
          <Pagination of={paging} path={paths[locale] + asked} />
        </>
      ) : null}
      <ChangedOn date={changedOn} locale={locale} />
    </Frame>
  );
}
