import { type SubregionCount, showDate, UNIT_LABELS } from '@mra/agenda';
import { useLoaderData } from '@remix-run/react';
import { PageLink } from '../../../components/elements/facts';
import { Table } from '../../../components/elements/table';
import { SubregionBars } from './charts';
import type { loader } from './page';
import { MONITOR_WORDS } from './words';

export function Count({ id, title, of }: { id: string; title: string; of: readonly SubregionCount[] }) {
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
