import {
  AREA_LABELS,
  PHASE_LABELS,
  PROGRAMME_GROUP_LABELS,
  PROGRAMME_TYPE_LABELS,
  type ProgrammeLink,
  showDate,
} from '@mra/agenda';
import { useContext } from 'react';
import { FINANCE_WORDS } from '../words/finance';
import { PageLinks } from './facts';
import { Parties } from './parts';
import { type Column, Table } from './table';
import { Line, PageLocale, useWords } from './text';

/** For which part of the region, the country or Europe a programme is. */
export function Area({ of }: { of: Pick<ProgrammeLink, 'area' | 'subregions'> }) {
  const locale = useContext(PageLocale);
  if (of.subregions.length > 0) return <PageLinks to={of.subregions} />;
  return of.area === 'subregion' ? null : AREA_LABELS[of.area][locale];
}

/** Programmes to compare. What is known of none of them is said once, not row by row. */
export function ProgrammeTable({ of }: { of: readonly ProgrammeLink[] }) {
  const locale = useContext(PageLocale);
  const words = FINANCE_WORDS[locale];
  const unknown = <span className="not-known">{useWords().notKnown}</span>;
  const optional: (Column<ProgrammeLink> & { known(row: ProgrammeLink): boolean })[] = [
    {
      name: words.amount,
      known: ({ amount }) => amount !== null,
      cell: ({ amount }) => (amount ? <Line of={amount} /> : unknown),
    },
    {
      name: words.closes,
      known: ({ closesOn }) => closesOn !== null,
      cell: ({ closesOn }) => (closesOn ? showDate(closesOn, locale) : unknown),
    },
    {
      name: words.checked,
      known: ({ checkedOn }) => checkedOn !== null,
      cell: ({ checkedOn }) => (checkedOn ? showDate(checkedOn, locale) : unknown),
    },
  ];
  const shown = optional.filter(({ known }) => of.some(known));
  const hidden = optional.filter((column) => !shown.includes(column));
  const columns: Column<ProgrammeLink>[] = [
    {
      name: words.programme,
      cell: ({ title, path, focus, forWhom }) => (
        <>
          <a href={path}>
            <Line of={title} />
          </a>
          {focus ? (
            <p>
              <Line of={focus} />
            </p>
          ) : null}
          {forWhom ? (
            <p className="small">
              <Line of={forWhom} />
            </p>
          ) : null}
        </>
      ),
    },
    {
      name: words.group,
      cell: ({ type, group, instrument }) => (
        <>
          {type === 'not-stated'
            ? PROGRAMME_GROUP_LABELS[group][locale]
            : PROGRAMME_TYPE_LABELS[type][locale]}
          {instrument ? (
            <p className="small">
              <Line of={instrument} />
            </p>
          ) : null}
        </>
      ),
    },
    {
      name: words.phases,
      cell: ({ phases }) =>
        phases.length > 0 ? phases.map((phase) => PHASE_LABELS[phase][locale]).join(', ') : unknown,
    },
    { name: words.area, cell: (programme) => <Area of={programme} /> },
    { name: words.operators, cell: ({ operators }) => <Parties of={operators} /> },
    ...shown,
  ];
  return (
    <div className="comparison">
      {hidden.length > 0 ? (
        <p className="note">{words.noneKnown(hidden.map(({ name }) => name.toLowerCase()).join(', '))}</p>
      ) : null}
      <Table caption={words.caption} columns={columns} rows={of} />
    </div>
  );
}
