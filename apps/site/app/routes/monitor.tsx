import {
  crossPollinationCounts,
  demandCounts,
  type FigureView,
  hotspotCounts,
  type IndicatorView,
  monitorView,
  type SubregionCount,
  showDate,
  tablePath,
  UNIT_LABELS,
} from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { IndicatorLine, ObservationTable, SubregionBars } from '../components/drawings/charts';
import { PageLink } from '../components/elements/facts';
import { BigNumber, Citation } from '../components/elements/figures';
import { Pages, Shown } from '../components/elements/paging';
import { ChangedOn, Section } from '../components/elements/parts';
import { Table } from '../components/elements/table';
import { Line, Text } from '../components/elements/text';
import { Frame, Opening } from '../components/frame/frame';
import { LinkedData } from '../components/frame/linked-data';
import { metaOf } from '../head';
import { placePage } from '../list';
import { paged } from '../paging';
import { useSite } from '../use-site';
import { pageRequest } from '../visit';
import { MONITOR_WORDS } from '../words/monitor';

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

function Indicator({ of }: { of: IndicatorView }) {
  const { locale } = useLoaderData<typeof loader>();
  const words = MONITOR_WORDS[locale];
  const latest = of.observations.at(-1);
  const few = [words.noObservations, words.oneObservation, words.twoObservations][of.observations.length];
  return (
    <article className="indicator" id={of.key}>
      <div>
        <h3>
          <Line of={of.title} />
        </h3>
        {latest ? (
          <p className="indicator-number">
            <BigNumber of={latest} />
          </p>
        ) : null}
        <Text of={of.definition} heading="h4" />
        <p className="small">
          {words.source}: <Citation of={of.citation} />
        </p>
      </div>
      <div>
        <IndicatorLine of={of} />
        <ObservationTable of={of} />
        {few ? <p className="small">{few}</p> : null}
      </div>
    </article>
  );
}

function Count({ id, title, of }: { id: string; title: string; of: readonly SubregionCount[] }) {
  const { locale, changedOn } = useLoaderData<typeof loader>();
  const words = MONITOR_WORDS[locale];
  return (
    <figure id={id} className="count-chart">
      <h3>{title}</h3>
      <SubregionBars of={of} unit={UNIT_LABELS.count[locale]} />
      <details>
        <summary>{words.table}</summary>
        <Table
          look="data"
          caption={title}
          rows={of}
          columns={[
            { name: words.subregion, cell: (each) => <PageLink to={each} /> },
            { name: UNIT_LABELS.count[locale], cell: ({ count }) => count },
          ]}
        />
      </details>
      <figcaption className="small">
        {words.source}: {words.countedIn} {showDate(changedOn, locale)}
      </figcaption>
    </figure>
  );
}

function FigureTable({ of }: { of: readonly FigureView[] }) {
  const { locale } = useLoaderData<typeof loader>();
  const words = MONITOR_WORDS[locale];
  return (
    <Table
      look="data"
      anchored
      caption={words.figures}
      rows={of}
      columns={[
        {
          name: words.value,
          cell: ({ qualifier, number }) => (
            <>
              {qualifier} <b className="value">{number}</b>
            </>
          ),
        },
        { name: words.figure, cell: ({ label }) => <Line of={label} /> },
        {
          name: words.year,
          cell: ({ year }) => year ?? <span className="not-known">{words.notStated}</span>,
        },
        { name: words.source, cell: ({ citation }) => <Citation of={citation} /> },
      ]}
    />
  );
}

function Csv({ path }: { path: string }) {
  const { locale } = useLoaderData<typeof loader>();
  return (
    <p>
      <a href={path} type="text/csv">
        {MONITOR_WORDS[locale].csv}
      </a>
    </p>
  );
}

export default function Monitor() {
  const { locale, kind, paths, title, lead, changedOn, indicators, figures, paging, counts } =
    useLoaderData<typeof loader>();
  const words = MONITOR_WORDS[locale];
  const { origin } = useSite();
  return (
    <Frame
      locale={locale}
      kind={kind}
      paths={paths}
      page={paging.page}
      crumbs={[{ title: title.text, path: paths[locale] }]}
    >
      <Opening title={title} lead={lead} />
      <Shown of={paging} />
      {indicators.length > 0 ? (
        <Section id="indicators" title={words.indicators}>
          <div className="indicators">
            {indicators.map((indicator) => (
              <Indicator key={indicator.key} of={indicator} />
            ))}
          </div>
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
          <FigureTable of={figures} />
          <Csv path={tablePath('figures')} />
        </Section>
      ) : null}
      <Pages of={paging} path={paths[locale]} />
      <LinkedData
        of={{
          '@type': 'Dataset',
          name: title.text,
          description: lead.text,
          url: origin + paths[locale],
          inLanguage: locale,
          dateModified: changedOn,
          distribution: [
            {
              '@type': 'DataDownload',
              encodingFormat: 'text/csv',
              contentUrl: origin + tablePath('observations'),
            },
            {
              '@type': 'DataDownload',
              encodingFormat: 'text/csv',
              contentUrl: origin + tablePath('figures'),
            },
          ],
        }}
      />
      <ChangedOn date={changedOn} locale={locale} />
    </Frame>
  );
}
