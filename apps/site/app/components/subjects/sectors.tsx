import type { SectorView } from '@mra/agenda';
import { PageLink } from '../elements/facts';
import { Line } from '../elements/text';

function Sector({ of, all, where }: { of: SectorView; all: readonly SectorView[]; where: boolean }) {
  const parts = all.filter(({ parent }) => parent === of.key);
  return (
    <li id={of.key}>
      <h3>
        <Line of={of.title} />
      </h3>
      <p>
        <Line of={of.text} />
      </p>
      {where && of.subregions.length > 0 ? (
        <p className="small">
          {of.subregions.map((subregion, at) => (
            <span key={subregion.key}>
              {at > 0 ? ', ' : ''}
              <PageLink to={subregion} />
            </span>
          ))}
        </p>
      ) : null}
      {parts.length > 0 ? (
        <p className="small">
          {parts.map((part, at) => (
            <span key={part.key} id={part.key}>
              {at > 0 ? ', ' : ''}
              <Line of={part.title} />
            </span>
          ))}
        </p>
      ) : null}
    </li>
  );
}

/** Sectors, with their subsectors under them. @param where whether to name their subregions */
export function Sectors({ of, where = false }: { of: readonly SectorView[]; where?: boolean }) {
  const keys = new Set(of.map(({ key }) => key));
  return (
    <ul className="sectors">
      {of
        .filter(({ parent }) => !parent || !keys.has(parent))
        .map((sector) => (
          <Sector key={sector.key} of={sector} all={of} where={where} />
        ))}
    </ul>
  );
}
