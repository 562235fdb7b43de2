import {
  crossPollinationCounts,
  demandCounts,
  hotspotCounts,
  LOCALES,
  monitorView,
  tablePath,
} from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Pagination, ShownRange } from '../../../components/elements/pagination';
import { Section } from '../../../components/elements/section';
import { ChangedOn } from '../../../components/frame/changed-on';
import { Frame, Opening } from '../../../components/frame/frame';
import { DatasetData } from '../../../components/subjects/dataset';
import { paged } from '../../../lists/paging';
import { metaOf } from '../../../page/head';
import { placePage } from '../../../page/list';
import { pageRequest } from '../../../page/visit';
import { Count } from './counts';
import { FigureTables } from './figure-tables';
import { Csv, Indicators } from './indicators';
import { MONITOR_WORDS } from './words';

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  const { title, lead, ...words } = MONITOR_WORDS[locale];
  const view = monitorView(edition, locale);
  const {
    lists: [indicators, figures],
    paging,
  } = paged(args, [view.indicators, view.figures]);
  return {
    ...placePage(args, 'monitor', { title, lead, shows: ['indicators', 'observations', 'figures'], paging }),
    indicators,
    figures,
    paging,
    counts: [
      { id: 'count-hotspots', title: words.hotspots, of: hotspotCounts(edition, locale) },
      { id: 'count-demands', title: words.demands, of: demandCounts(edition, locale) },
      { id: 'count-links', title: words.links, of: crossPollinationCounts(edition, locale) },
    ],
  };
}

export const meta = metaOf;

export default function Monitor() {
  const { locale, place, paths, title, lead, changedOn, indicators, figures, paging, counts } =
    useLoaderData<typeof loader>();
  const words = MONITOR_WORDS[locale];
  return (
    <Frame
      locale={locale}
      place={place}
      paths={paths}
      page={paging.page}
      crumbs={[{ title: title.text, path: paths[locale] }]}
    >
      <Opening title={title} lead={lead} />
      <ShownRange of={paging} />
      {indicators.length > 0 ? (
        <Section id="indicators" title={words.indicators}>
          <Indicators of={indicators} />
          <Csv path={tablePath('observations')} />
        </Section>
      ) : null}
      {paging.page === 1 ? (
        <Section id="counts" title={words.counts}>
          <p>{words.countsHelp}</p>
          <div className="count-charts">
            {counts.map((count) => (
              <Count key={count.id} {...count} />
            ))}
          </div>
        </Section>
      ) : null}
      {figures.length > 0 ? (
        <Section id="figures" title={words.figures}>
          <p>{words.figuresHelp}</p>
          <FigureTables of={figures} />
          <Csv path={tablePath('figures')} />
        </Section>
      ) : null}
      <Pagination of={paging} path={paths[locale]} />
      <DatasetData
        locale={locale}
        languages={LOCALES}
        name={title.text}
        description={lead.text}
        path={paths[locale]}
        changedOn={changedOn}
        files={[tablePath('observations'), tablePath('figures')]}
      />
      <ChangedOn date={changedOn} locale={locale} />
    </Frame>
  );
}
