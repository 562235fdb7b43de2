import { AGENDA_TITLE, type FigureView } from '@mra/agenda';
import { useLoaderData } from '@remix-run/react';
import { Citation } from '../../../components/elements/figures';
import { Table } from '../../../components/elements/table';
import { Line } from '../../../components/elements/text';
import { groupsOf } from '../../../lists/groups';
import type { loader } from './page';
import { MONITOR_WORDS } from './words';

/** Names passages of the agenda by their heading alone, as this page is about the agenda. */
const shortly = (of: FigureView['citation']): FigureView['citation'] => ({
  ...of,
  title: { ...of.title, text: of.title.text.replace(`${AGENDA_TITLE[of.title.lang]}, `, '') },
});

/** Every figure under its source, so that each source is named once. */
export function FigureTables({ of }: { of: readonly FigureView[] }) {
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
              className="figure-table"
              anchored
              caption={source}
              rows={figures}
              columns={[
                {
                  name: words.value,
                  cell: ({ qualifier, number }) => (
                    <>
                      {qualifier} <b className="figure-value">{number}</b>
                    </>
                  ),
                },
                {
                  name: words.figure,
                  cell: ({ label, year }) => (
                    <>
                      <Line of={label} />
                      {year ? <span className="figure-year"> ({year})</span> : null}
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
