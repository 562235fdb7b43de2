import type { PartyView } from '@mra/agenda';
import { Website } from '../elements/facts';
import { Line } from '../elements/text';

/** The regional development agencies: whom to call first. @param look a layout other than one below the other */
export function Agencies({
  of,
  look,
}: {
  of: readonly (PartyView & { website: string | null })[];
  look?: 'grid' | 'row';
}) {
  return (
    <ul className={look ? `agencies agencies-${look}` : 'agencies'}>
      {of.map(({ key, title, website }) => (
        <li key={key}>
          <strong>
            <Line of={title} />
          </strong>
          {website ? <Website at={website} /> : null}
        </li>
      ))}
    </ul>
  );
}
