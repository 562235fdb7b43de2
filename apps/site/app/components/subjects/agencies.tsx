import type { PartyView } from '@mra/agenda';
import { Website } from '../elements/facts';
import { Line } from '../elements/text';

/** The regional development agencies: whom to call first. */
export function Agencies({ of }: { of: readonly (PartyView & { website: string | null })[] }) {
  return (
    <ul className="agencies">
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
