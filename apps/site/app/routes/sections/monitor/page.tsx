import {
  AGENDA_TITLE,
  crossPollinationCounts,
  demandCounts,
  type FigureView,
  hotspotCounts,
  type IndicatorView,
  LOCALES,
  monitorView,
  type SubregionCount,
  showDate,
  tablePath,
  UNIT_LABELS,
} from '@mra/agenda';
import { FEWEST_FOR_A_LINE } from '@mra/design';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageLink } from '../../../components/elements/facts';
import { BigNumber, Citation } from '../../../components/elements/figures';
import { Pages, Shown } from '../../../components/elements/paging';
import { ChangedOn, Section } from '../../../components/elements/parts';
import { Table } from '../../../components/elements/table';
import { Line, Text } from '../../../components/elements/text';
import { Frame, Opening } from '../../../components/frame/frame';
import { DatasetData } from '../../../components/subjects/dataset';
import { groupsOf } from '../../../lists/groups';
import { paged } from '../../../lists/paging';
import { metaOf } from '../../../page/head';
import { placePage } from '../../../page/list';
import { pageRequest } from '../../../page/visit';
import { IndicatorLine, ObservationTable, SubregionBars } from './charts';
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

/** A series long enough for a line: the latest number, the line and the table behind it. */
function Series({ of }: { of: IndicatorView }) {
  const { locale } = useLoaderData<typeof loader>();
  const words = MONITOR_WORDS[locale];
  const latest = of.observations.at(-1);
  return (
    <article className="series" id={of.key}>
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
        <details>
          <summary>{words.table}</summary>
          <ObservationTable of={of} />
        </details>
      </div>
    </article>
  );
}

/** An observation or two: a number with what it is about, and no line. */
function Single({ of }: { of: IndicatorView }) {
  const { locale } = useLoaderData<typeof loader>();
  const words = MONITOR_WORDS[locale];
  const latest = of.observations.at(-1);
  return (
    <article className="single" id={of.key}>
      <h3>
        <Line of={of.title} />
      </h3>
      {latest ? (
        <p className="indicator-number">
          <BigNumber of={latest} />
        </p>
      ) : (
        <p>{words.noObservations}</p>
      )}
      <div>
        <Text of={of.definition} heading="h4" />
        {latest ? (
          <p className="small">
            <Line of={latest.area} />, {latest.period ?? words.periodNotStated}
          </p>
        ) : null}
      </div>
    </article>
  );
}

/** All that is known of the indicators that have too little for a line, as one table. */
function Singles({ of }: { of: readonly IndicatorView[] }) {
  const { locale } = useLoaderData<typeof loader>();
  const words = MONITOR_WORDS[locale];
  const rows = of.flatMap(({ title, citation, observations }) =>
    observations.map((each) => ({ ...each, title, citation })),
  );
  return (
    <details className="singles-table">
      <summary>{words.table}</summary>
      <Table
        look="data"
        anchored={false}
        caption={words.indicators}
        rows={rows}
        columns={[
          { name: words.indicator, cell: ({ title }) => <Line of={title} /> },
          {
            name: words.value,
            cell: ({ qualifier, number }) => [qualifier, number].filter(Boolean).join(' '),
          },
          { name: words.area, cell: ({ area }) => <Line of={area} /> },
          { name: words.period, cell: ({ period }) => period ?? words.notStated },
          { name: words.source, cell: ({ citation }) => <Citation of={citation} /> },
        ]}
      />
    </details>
  );
}

function Indicators({ of }: { of: readonly IndicatorView[] }) {
  const { locale } = useLoaderData<typeof loader>();
  const words = MONITOR_WORDS[locale];
  const dated = ({ observations }: IndicatorView) =>
    observations.filter(({ period }) => period !== null).length;
  const series = of.filter((each) => dated(each) >= FEWEST_FOR_A_LINE);
  const single = of.filter((each) => !series.includes(each));
  return (
    <div className="indicators">
      {series.map((each) => (
        <Series key={each.key} of={each} />
      ))}
      {single.length > 0 ? (
        <>
          <p className="prose">{words.fewObservations}</p>
          <div className="singles">
            {single.map((each) => (
              <Single key={each.key} of={each} />
            ))}
          </div>
          <Singles of={single} />
        </>
      ) : null}
    </div>
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

/** The agenda is what this page is about: of its own parts only the heading is named. */
const shortly = (of: FigureView['citation']): FigureView['citation'] => ({
  ...of,
  title: { ...of.title, text: of.title.text.replace(`${AGENDA_TITLE[of.title.lang]}, `, '') },
});

/** Every figure under the source that it comes from, which is so said once. */
function FigureTables({ of }: { of: readonly FigureView[] }) {
  const { locale } = useLoaderData<typeof loader>();
  const words = MONITOR_WORDS[locale];
  const bySource = groupsOf(of, ({ citation }) => citation.title.text).toSorted(([a], [b]) =>
    a.localeCompare(b, locale, { numeric: true }),
  );
  return (
    <div className="figure-groups">
      {bySource.map(([source, figures]) => {
        const [first] = figures;
        return first ? (
          <section key={source}>
            <h3>
              <Citation of={shortly(first.citation)} />
            </h3>
            <Table
              look="data"
              anchored
              caption={source}
              rows={figures}
              columns={[
                {
                  name: words.value,
                  cell: ({ qualifier, number }) => (
                    <>
                      {qualifier} <b className="value">{number}</b>
                    </>
                  ),
                },
                {
                  name: words.figure,
                  cell: ({ label, year }) => (
                    <>
                      <Line of={label} />
                      {year ? <span className="year"> ({year})</span> : null}
                    </>
                  ),
                },
              ]}
            />
          </section>
        ) : null;
      })}
    </div>
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
      <Pages of={paging} path={paths[locale]} />
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
