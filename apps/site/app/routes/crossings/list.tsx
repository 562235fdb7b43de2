import { type CrossPollinationLink, crossPollinationLinks, subregionLinks } from '@mra/agenda';
import { networkOf } from '@mra/design';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { NetworkPicture } from '../../components/drawings/network';
import { PageLinks } from '../../components/elements/facts';
import { Pages, Shown } from '../../components/elements/paging';
import { ChangedOn, Links, Section } from '../../components/elements/parts';
import { Table } from '../../components/elements/table';
import { Frame, Opening } from '../../components/frame/frame';
import { groupsOf } from '../../groups';
import { metaOf } from '../../head';
import { placePage } from '../../list';
import { paged } from '../../paging';
import { pageRequest } from '../../visit';
import { CROSSING_WORDS } from '../../words/crossings';

const endsOf = ({ from, to }: CrossPollinationLink) => ({
  from: from?.key ?? null,
  to: to.map(({ key }) => key),
});

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  const words = CROSSING_WORDS[locale];
  const links = crossPollinationLinks(edition, locale);
  const network = networkOf(links.map(endsOf));
  const names = new Map(subregionLinks(edition, locale).map(({ key, title }) => [key as string, title.text]));
  // The table is made of the picture, so that they can't differ.
  const pairs = network.links
    .toSorted((a, b) => b.count - a.count)
    .map(({ from, to, count }) => ({
      key: `${from}--${to}`,
      from,
      name: `${names.get(from)} ${words.and} ${names.get(to)}`,
      count,
      links: links.filter(({ from: one, to: others }) => {
        const keys = others.map(({ key }) => key as string);
        return (one?.key === from && keys.includes(to)) || (one?.key === to && keys.includes(from));
      }),
    }));
  const drawn = new Set(pairs.flatMap((pair) => pair.links.map(({ key }) => key)));
  const {
    lists: [drawings, wider],
    paging,
  } = paged(args, [
    pairs.flatMap((pair) => pair.links.map((link) => ({ pair, link }))),
    links.filter(({ key }) => !drawn.has(key)),
  ]);
  const texts = { title: words.title, lead: words.lead, shows: ['cross-pollinations'] as const, paging };
  return {
    ...placePage(args, 'cross-pollinations', texts),
    network,
    names,
    pairs: groupsOf(drawings, ({ pair }) => pair).map(([{ key, name, count }, of]) => ({
      key,
      name,
      count,
      links: of.map(({ link }) => link),
    })),
    wider,
    paging,
  };
}

export const meta = metaOf;

export default function CrossPollinationsPage() {
  const { locale, kind, paths, title, lead, changedOn, network, names, pairs, wider, paging } =
    useLoaderData<typeof loader>();
  const words = CROSSING_WORDS[locale];
  const [most] = network.nodes.toSorted((a, b) => b.count - a.count);
  return (
    <Frame
      locale={locale}
      kind={kind}
      paths={paths}
      page={paging.page}
      crumbs={[{ title: title.text, path: paths[locale] }]}
    >
      <Opening title={title} lead={lead} />
      <section className="network-section" aria-labelledby="picture">
        <div>
          <h2 id="picture">{words.picture}</h2>
          <p>{words.pictureHelp}</p>
          {most ? <p>{words.mostLinked(names.get(most.key) ?? '', most.count)}</p> : null}
        </div>
        <NetworkPicture of={network} names={names} />
      </section>
      <Shown of={paging} />
      {pairs.length > 0 ? (
        <section className="route" aria-labelledby="pairs">
          <h2 id="pairs">{words.tableTitle}</h2>
          <Table
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
      {wider.length > 0 ? (
        <Section id="wider" title={words.wider}>
          <p className="prose">{words.widerLead}</p>
          <Links of={wider} />
        </Section>
      ) : null}
      <Pages of={paging} path={paths[locale]} />
      <ChangedOn date={changedOn} locale={locale} />
    </Frame>
  );
}
