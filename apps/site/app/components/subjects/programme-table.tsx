import {
  AREA_LABELS,
  LANGUAGE_TAGS,
  type Locale,
  PHASE_LABELS,
  PROGRAMME_GROUP_LABELS,
  PROGRAMME_TYPE_LABELS,
  type ProgrammeLink,
  showDate,
} from '@mra/agenda';
import { type ReactNode, useContext } from 'react';
import { FINANCE_WORDS } from '../../words/finance';
import { PageLinks } from '../elements/facts';
import { Note } from '../elements/note';
import { Parties } from '../elements/parts';
import { type Column, Table } from '../elements/table';
import { Line, PageLocale, useWords } from '../elements/text';

/** For which part of the region, the country or Europe a programme is. */
export function Area({ of }: { of: Pick<ProgrammeLink, 'area' | 'subregions'> }) {
  const locale = useContext(PageLocale);
  if (of.subregions.length > 0) return <PageLinks to={of.subregions} />;
  return of.area === 'subregion' ? null : AREA_LABELS[of.area][locale];
}

const OPTIONAL = ['amount', 'closes', 'checked'] as const;

type Optional = (typeof OPTIONAL)[number];

const VALUES: Record<Optional, (programme: ProgrammeLink, locale: Locale) => ReactNode> = {
  amount: ({ amount }) => (amount ? <Line of={amount} /> : null),
  closes: ({ closesOn }, locale) => (closesOn ? showDate(closesOn, locale) : null),
  checked: ({ checkedOn }, locale) => (checkedOn ? showDate(checkedOn, locale) : null),
};

const isKnown = (which: Optional, of: readonly ProgrammeLink[], locale: Locale) =>
  of.some((programme) => VALUES[which](programme, locale) !== null);

/** What is known of none of these programmes: said once, not row by row. */
export function NoneKnown({ of }: { of: readonly ProgrammeLink[] }) {
  const locale = useContext(PageLocale);
  const words = FINANCE_WORDS[locale];
  const missing = OPTIONAL.filter((which) => !isKnown(which, of, locale));
  if (missing.length === 0) return null;
  const list = new Intl.ListFormat(LANGUAGE_TAGS[locale]);
  return (
    <Note kind="warning">{words.noneKnown(list.format(missing.map((which) => words.unknown[which])))}</Note>
  );
}

/** Programmes to compare. A column of which nothing is known is left out: `NoneKnown` says so. */
export function ProgrammeTable({ of }: { of: readonly ProgrammeLink[] }) {
  const locale = useContext(PageLocale);
  const words = FINANCE_WORDS[locale];
  const unknown = <span className="not-known">{useWords().notKnown}</span>;
  const shown = OPTIONAL.filter((which) => isKnown(which, of, locale)).map(
    (which): Column<ProgrammeLink> => ({
      name: words[which],
      cell: (programme) => VALUES[which](programme, locale) ?? unknown,
    }),
  );
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
      name: words.kind,
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
    ...(of.some(({ phases }) => phases.length > 0)
      ? [
          {
            name: words.phases,
            cell: ({ phases }: ProgrammeLink) =>
              phases.length > 0 ? phases.map((phase) => PHASE_LABELS[phase][locale]).join(', ') : unknown,
          },
        ]
      : []),
    { name: words.area, cell: (programme) => <Area of={programme} /> },
    { name: words.operators, cell: ({ operators }) => <Parties of={operators} /> },
    ...shown,
  ];
  return <Table caption={words.caption} columns={columns} rows={of} />;
}
