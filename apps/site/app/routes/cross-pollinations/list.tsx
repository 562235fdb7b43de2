import { type CrossPollinationLink, crossPollinationLinks, type Locale, subregionLinks } from '@mra/agenda';
import { meetingsOf } from '@mra/design';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { MeetingsPicture } from '../../components/drawings/meetings';
import { subregionOf } from '../../components/drawings/region-map';
import { PageLink, PageLinks } from '../../components/elements/facts';
import { Pagination, ShownRange } from '../../components/elements/pagination';
import { Table } from '../../components/elements/table';
import { Line } from '../../components/elements/text';
import { ChangedOn } from '../../components/frame/changed-on';
import { Frame, Opening } from '../../components/frame/frame';
import { groupsOf } from '../../lists/groups';
import { paged } from '../../lists/paging';
import { metaOf } from '../../page/head';
import { listPage } from '../../page/list';
import { pageRequest } from '../../page/visit';
import { CROSS_POLLINATION_WORDS } from './words';

const endsOf = ({ from, to }: CrossPollinationLink) => ({
  from: from?.key ?? null,
  to: to.map(({ key }) => key),
});

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  const words = CROSS_POLLINATION_WORDS[locale];
  const links = crossPollinationLinks(edition, locale);
  const meetings = meetingsOf(links.map(endsOf));
  const subregions = subregionLinks(edition, locale);
  const names = new Map(subregions.map(({ key, title }) => [key as string, title.text]));
  // The table is derived from the picture, so that the two cannot differ.
  const pairs = meetings.fields
    .filter(({ marks }) => marks.length > 0)
    .toSorted((a, b) => b.marks.length - a.marks.length)
    .map(({ from, to, marks }) => ({
      key: `${from}--${to}`,
      ends: [from, to] as string[],
      name: `${names.get(from)} ${words.and} ${names.get(to)}`,
      count: marks.length,
      links: marks.flatMap(({ link }) => links[link] ?? []),
    }));
  const drawn = new Set(pairs.flatMap((pair) => pair.links.map(({ key }) => key)));
  const [most] = subregions
    .map(({ key, title }) => ({
      name: title.text,
      count: new Set(
        pairs.filter((pair) => pair.ends.includes(key)).flatMap((pair) => pair.links.map((link) => link.key)),
      ).size,
    }))
    .toSorted((a, b) => b.count - a.count);
  const byTheme = groupsOf(links, ({ theme }) => theme.key).toSorted(([, a], [, b]) => b.length - a.length);
  const {
    lists: [drawings, openings],
    paging,
  } = paged(args, [
    pairs.flatMap((pair) => pair.links.map((link) => ({ pair, link }))),
    byTheme.flatMap(([, of]) => of),
  ]);
  return {
    ...listPage(args, 'cross-pollinations', { paging }),
    meetings,
    names,
    pairs: groupsOf(drawings, ({ pair }) => pair).map(([{ key, name, count }, of]) => ({
      key,
      name,
      count,
      links: of.map(({ link }) => link),
    })),
    most,
    links,
    wider: links.length - drawn.size,
    byTheme: groupsOf(openings, ({ theme }) => theme.key).map(([key, of]) => ({
      key,
      count: links.filter(({ theme }) => theme.key === key).length,
      of,
    })),
    paging,
  };
}

export const meta = metaOf;

/** Who shares a cross-pollination, in words. */
function Ends({ of, locale }: { of: CrossPollinationLink; locale: Locale }) {
  const links = [of.from, ...of.to].flatMap((end) => end ?? []);
  // A cross-pollination within one subregion has the same end twice.
  const names = [...new Map(links.map(({ key, title }) => [key, title])).values()];
  const whole =
    of.from || of.partners ? [] : [{ text: CROSS_POLLINATION_WORDS[locale].wholeRegion, lang: locale }];
  const ends = [...whole, ...names];
  return [...ends, ...(of.partners ? [of.partners] : [])].map((name, at) => (
    <span key={name.text}>
      {at > 0 ? ' × ' : ''}
      <Line of={name} />
    </span>
  ));
}

/** A cross-pollination with its square, in the colours of the subregions that share it. */
function Opened({ of, locale }: { of: CrossPollinationLink; locale: Locale }) {
  const ends = [...new Set([of.from, ...of.to].flatMap((end) => (end ? [end.key] : [])))];
  return (
    <li>
      <span className="colours" aria-hidden="true">
        {ends.map((key) => (
          <span key={key} data-subregion={subregionOf(key)} />
        ))}
        {of.partners || !of.from ? <span /> : null}
      </span>
      <PageLink to={of} />
      <p className="small chance-note">
        <Ends of={of} locale={locale} />
      </p>
    </li>
  );
}

export default function CrossPollinationsPage() {
  const data = useLoaderData<typeof loader>();
  const { locale, place, paths, title, lead, changedOn, meetings, names, pairs, most, links, wider } = data;
  const { byTheme, paging } = data;
  const words = CROSS_POLLINATION_WORDS[locale];
  return (
    <Frame
      locale={locale}
      place={place}
      paths={paths}
      page={paging.page}
      crumbs={[{ title: title.text, path: paths[locale] }]}
    >
      <Opening title={title} lead={lead} />
      <section className="meetings-section" aria-labelledby="picture">
        <div>
          <h2 id="picture">{words.picture}</h2>
          <p>{words.pictureHelp}</p>
          {most && most.count > 0 ? <p>{words.mostLinked(most.name, most.count)}</p> : null}
          {wider > 0 ? <p>{words.wider(wider)}</p> : null}
        </div>
        <MeetingsPicture of={meetings} names={names} links={links} />
      </section>
      <ShownRange of={paging} />
      {pairs.length > 0 ? (
        <section className="wide-section pairs" aria-labelledby="pairs">
          <h2 id="pairs">{words.tableTitle}</h2>
          <Table
            className="pairs-table"
            caption={words.caption}
            rows={pairs}
            columns={[
              { name: words.pair, cell: ({ name }) => name },
              { name: words.number, cell: ({ count }) => <span className="tally">{count}</span> },
              { name: words.links, cell: (pair) => <PageLinks to={pair.links} /> },
            ]}
          />
        </section>
      ) : null}
      {byTheme.length > 0 ? (
        <section className="wide-section by-theme" aria-labelledby="by-theme">
          <h2 id="by-theme">{words.byTheme}</h2>
          {byTheme.map(({ key, count, of: openings }) => (
            <div key={key}>
              <h3>
                <span className="tally">{count}</span>{' '}
                {openings[0] ? <PageLink to={openings[0].theme} /> : null}
              </h3>
              <ul className="chances">
                {openings.map((each) => (
                  <Opened key={each.key} of={each} locale={locale} />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ) : null}
      <Pagination of={paging} path={paths[locale]} />
      <ChangedOn date={changedOn} locale={locale} />
    </Frame>
  );
}
