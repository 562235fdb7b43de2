import type { PartyView } from '@mra/agenda';
import { Line, useWords } from '../elements/text';

/** A list of organisations, or “not known”. */
export function Organisations({ of }: { of: readonly PartyView[] }) {
  const words = useWords();
  if (of.length === 0) return <span className="not-known">{words.notKnown}</span>;
  return (
    <ul className="plain">
      {of.map((party) => (
        <li key={party.key}>
          {party.path ? (
            <a href={party.path}>
              <Line of={party.title} />
            </a>
          ) : (
            <Line of={party.title} />
          )}
        </li>
      ))}
    </ul>
  );
}
