import {
  type IndicatorView,
  LANGUAGE_TAGS,
  type ObservationView,
  type SubregionCount,
  UNIT_LABELS,
} from '@mra/agenda';
import { barChart, lineChart } from '@mra/design';
import { useContext } from 'react';
import { subregionOf } from '../../../components/drawings/region-map';
import { Table } from '../../../components/elements/table';
import { Line, PageLocale } from '../../../components/elements/text';
import { MONITOR_WORDS } from './words';

const NAMES = 160;
const PLOT = 220;
const AXIS = 24;

/** Counts by subregion as bars from zero; the table below says the same. */
export function SubregionBars({ of, unit }: { of: readonly SubregionCount[]; unit: string }) {
  const { height, bars, ticks } = barChart(
    of.map((each) => ({ ...each, value: each.count })),
    PLOT,
  );
  return (
    <svg className="chart" viewBox={`0 0 ${NAMES + PLOT + 20} ${height + AXIS * 2}`} aria-hidden="true">
      <g transform={`translate(${NAMES} 0)`}>
        {ticks.map(({ value, at }) => (
          <g key={value}>
            <path className="chart-grid" d={`M${at} 0V${height}`} />
            <text className="chart-tick" x={at} y={height + 14} textAnchor="middle">
              {value}
            </text>
          </g>
        ))}
        {bars.map(({ item, x, y, width, height: thick }) => (
          <g key={item.key} data-subregion={subregionOf(item.key)}>
            <text className="chart-name" x={-8} y={y + thick / 2} textAnchor="end">
              {item.title.text}
            </text>
            <rect className="chart-bar" x={x} y={y} width={width} height={thick} />
            <text className="chart-value" x={x + width + 6} y={y + thick / 2}>
              {item.value}
            </text>
          </g>
        ))}
        <path className="chart-axis" d={`M0 0V${height}`} />
        <text className="chart-tick" x={0} y={height + 32}>
          {unit}
        </text>
      </g>
    </svg>
  );
}

const LINE = { width: 320, height: 150 };
const SIDE = 56;

type Dated = ObservationView & { period: string };

const isDated = (observation: ObservationView): observation is Dated => observation.period !== null;

/** The observations of an indicator as a line over time, or nothing if there are too few. */
export function IndicatorLine({ of }: { of: IndicatorView }) {
  const locale = useContext(PageLocale);
  const chart = lineChart(of.observations.filter(isDated), LINE);
  if (!chart) return null;
  const written = new Intl.NumberFormat(LANGUAGE_TAGS[locale]);
  return (
    <svg
      className="chart line"
      viewBox={`0 0 ${LINE.width + SIDE + 24} ${LINE.height + 56}`}
      aria-hidden="true"
    >
      <g transform={`translate(${SIDE} 24)`}>
        <text className="chart-tick" x={-SIDE} y={-10}>
          {UNIT_LABELS[of.unit][locale]}
        </text>
        {chart.ticks.map(({ value, at }) => (
          <g key={value}>
            <path className="chart-grid" d={`M0 ${at}H${LINE.width}`} />
            <text className="chart-tick" x={-8} y={at + 4} textAnchor="end">
              {written.format(value)}
            </text>
          </g>
        ))}
        <path className="chart-line" d={chart.path} />
        {chart.points.map(({ item, x, y }) => (
          <g key={item.key}>
            <rect className="chart-point" x={x - 4} y={y - 4} width="8" height="8" />
            <text className="chart-tick" x={x} y={LINE.height + 20} textAnchor="middle">
              {item.period}
            </text>
          </g>
        ))}
      </g>
    </svg>
  );
}

/** A table of the observations of an indicator. */
export function ObservationTable({ of }: { of: IndicatorView }) {
  const locale = useContext(PageLocale);
  const words = MONITOR_WORDS[locale];
  return (
    <Table
      look="data"
      caption={
        <>
          <Line of={of.title} /> ({UNIT_LABELS[of.unit][locale]})
        </>
      }
      rows={of.observations}
      columns={[
        {
          name: words.period,
          cell: ({ period }) => period ?? <span className="not-known">{words.notStated}</span>,
        },
        { name: words.area, cell: ({ area }) => <Line of={area} /> },
        { name: words.value, cell: ({ qualifier, number }) => [qualifier, number].filter(Boolean).join(' ') },
      ]}
    />
  );
}
