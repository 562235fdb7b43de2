import type { IndicatorView } from '@mra/agenda';
import { FEWEST_FOR_A_LINE } from '@mra/design';
import { useLoaderData } from '@remix-run/react';
import { BigNumber, Citation } from '../../../components/elements/figures';
import { Table } from '../../../components/elements/table';
import { Line, Text } from '../../../components/elements/text';
import { IndicatorLine, ObservationTable } from './charts';
import type { loader } from './page';
import { MONITOR_WORDS } from './words';

/** An indicator with enough observations for a line: the latest value, the line and its table. */
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
          <p className="indicator">
            <BigNumber of={latest} className="indicator-number" />
          </p>
        ) : null}
        <Text className="indicator-text" of={of.definition} heading="h4" />
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

/** An indicator with one or two observations: a value without a line. */
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
        <p className="indicator">
          <BigNumber of={latest} className="indicator-number" />
        </p>
      ) : (
        <p>{words.noObservations}</p>
      )}
      <div>
        <Text className="indicator-text" of={of.definition} heading="h4" />
        {latest ? (
          <p className="small indicator-when">
            <Line of={latest.area} />, {latest.period ?? words.periodNotStated}
          </p>
        ) : null}
      </div>
    </article>
  );
}

/** All observations of the indicators without a line, in one table. */
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

export function Indicators({ of }: { of: readonly IndicatorView[] }) {
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
          <p className="prose indicators-note">{words.fewObservations}</p>
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

export function Csv({ path }: { path: string }) {
  const { locale } = useLoaderData<typeof loader>();
  return (
    <p>
      <a href={path} type="text/csv">
        {MONITOR_WORDS[locale].csv}
      </a>
    </p>
  );
}
