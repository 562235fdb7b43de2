import {
  AREA_LABELS,
  LANGUAGE_TAGS,
  type Locale,
  PHASE_LABELS,
  PROGRAMME_GROUP_LABELS,
  PROGRAMME_TYPE_LABELS,
  type ProgrammeGroup,
  type ProgrammeLink,
  showDate,
} from '@mra/agenda';
import { isSubregionKey, SUBREGIONS } from '@mra/design';
import { type ReactNode, useContext } from 'react';
import { PageLinks } from '../../components/elements/facts';
import { Note } from '../../components/elements/note';
import { Section } from '../../components/elements/section';
import { type Column, Table, Unknown } from '../../components/elements/table';
import { Line, PageLocale } from '../../components/elements/text';
import { Organisations } from '../../components/subjects/organisations';
import { groupsOf } from '../../lists/groups';
import { CHOOSING_WORDS } from '../../lists/words';
import { PROGRAMME_WORDS } from './words';

/** The area a programme is for: part of the region, the country or Europe. */
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

/** What is not known of any of these programmes, said once rather than row by row. */
export function NoneKnown({ of }: { of: readonly ProgrammeLink[] }) {
  const locale = useContext(PageLocale);
  const words = PROGRAMME_WORDS[locale];
  const missing = OPTIONAL.filter((which) => !isKnown(which, of, locale));
  const list = new Intl.ListFormat(LANGUAGE_TAGS[locale], { type: 'disjunction' });
  return (
    <Note kind="warning">
      {missing.length > 0
        ? `${words.noneKnown(list.format(missing.map((which) => words.unknown[which])))} `
        : null}
      {CHOOSING_WORDS[locale].dash}
    </Note>
  );
}

/** The type of a programme, unless its heading says so already, and what it offers. */
function Kind({ of }: { of: ProgrammeLink }) {
  const locale = useContext(PageLocale);
  const type = PROGRAMME_TYPE_LABELS[of.type][locale];
  const said = of.type === 'not-stated' || type === PROGRAMME_GROUP_LABELS[of.group][locale];
  if (said && !of.instrument) return null;
  return (
    <p className="small">
      {said ? null : type}
      {!said && of.instrument ? ': ' : null}
      {of.instrument ? <Line of={of.instrument} /> : null}
    </p>
  );
}

function ForWhom({ of }: { of: ProgrammeLink }) {
  const locale = useContext(PageLocale);
  const phases = of.phases.map((phase) => PHASE_LABELS[phase][locale]).join(', ');
  if (!of.forWhom && !phases) return <Unknown />;
  return (
    <>
      {of.forWhom ? <Line of={of.forWhom} /> : null}
      {phases ? (
        <p className={of.forWhom ? 'small' : undefined}>
          {PROGRAMME_WORDS[locale].phases.toLowerCase()}: {phases}
        </p>
      ) : null}
    </>
  );
}

/** Programmes to compare. A column without any known value is left out: `NoneKnown` says so. */
export function ProgrammeTable({ of, caption }: { of: readonly ProgrammeLink[]; caption: string }) {
  const locale = useContext(PageLocale);
  const words = PROGRAMME_WORDS[locale];
  const shown = OPTIONAL.filter((which) => isKnown(which, of, locale)).map(
    (which): Column<ProgrammeLink> => ({
      name: words[which],
      cell: (programme) => VALUES[which](programme, locale) ?? <Unknown />,
    }),
  );
  const columns: Column<ProgrammeLink>[] = [
    {
      name: words.programme,
      cell: (programme) => (
        <>
          <a href={programme.path}>
            <Line of={programme.title} />
          </a>
          {programme.focus ? (
            <p>
              <Line of={programme.focus} />
            </p>
          ) : null}
          <Kind of={programme} />
        </>
      ),
    },
    { name: words.forWhom, cell: (programme) => <ForWhom of={programme} /> },
    { name: words.area, cell: (programme) => <Area of={programme} /> },
    {
      name: words.operators,
      cell: ({ operators }) => (operators.length > 0 ? <Organisations of={operators} /> : <Unknown />),
    },
    ...shown,
  ];
  return <Table caption={caption} columns={columns} rows={of} />;
}

/** Programmes by kind, funding first. */
export function ProgrammeSections({ of }: { of: readonly ProgrammeLink[] }) {
  const words = PROGRAMME_WORDS[useContext(PageLocale)];
  return byGroup(of).map(([group, programmes]) => (
    <Section key={group} id={group} title={words.groups[group]} number={programmes.length}>
      <ProgrammeTable of={programmes} caption={words.caption(words.groups[group])} />
    </Section>
  ));
}

/** The number of programmes of each kind, as squares in the colour of the subregion each is for. */
export function ProgrammeSquares({ of }: { of: readonly ProgrammeLink[] }) {
  const words = PROGRAMME_WORDS[useContext(PageLocale)];
  return (
    <figure className="programme-kinds">
      <dl>
        {byGroup(of).map(([group, programmes]) => (
          <div key={group}>
            <dt>
              <a href={`#${group}`}>{words.groups[group]}</a>
            </dt>
            <dd>
              <b className="display programme-kind-number">{programmes.length}</b>
              <span className="programme-kind-squares" aria-hidden="true">
                {programmes.toSorted(bySubregion).map(({ key, subregions }) => (
                  <span key={key} data-subregion={subregions.length === 1 ? subregions[0]?.key : undefined} />
                ))}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <figcaption className="small">{words.squares}</figcaption>
    </figure>
  );
}

const GROUPS = Object.keys(PROGRAMME_GROUP_LABELS) as ProgrammeGroup[];

const byGroup = (of: readonly ProgrammeLink[]) =>
  groupsOf(of, ({ group }) => group).toSorted(([a], [b]) => GROUPS.indexOf(a) - GROUPS.indexOf(b));

const order = ({ subregions: [first, ...others] }: ProgrammeLink) =>
  first && others.length === 0 && isSubregionKey(first.key)
    ? SUBREGIONS.indexOf(first.key)
    : SUBREGIONS.length;

const bySubregion = (a: ProgrammeLink, b: ProgrammeLink) => order(a) - order(b);
