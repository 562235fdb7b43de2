import type { AudienceLink } from '@mra/agenda';
import type { FileLink } from '../../page/visit';
import { AtHand } from '../elements/at-hand';
import { Line, useWords } from '../elements/text';

/** Audiences, each with the number of asks put to it. @param briefs the PDFs to download, by audience */
export function Audiences({
  of,
  briefs = {},
}: {
  of: readonly AudienceLink[];
  briefs?: Readonly<Record<string, readonly FileLink[]>>;
}) {
  const words = useWords();
  return (
    <ul className="audiences">
      {of.map((audience) => (
        <li key={audience.key}>
          <div>
            <a href={audience.path}>
              <Line of={audience.title} />
            </a>
            <p>
              <Line of={audience.lead} />
            </p>
            <AtHand className="audience-files" files={briefs[audience.key] ?? []} />
          </div>
          {audience.demands > 0 ? (
            <p className="audience-count">
              <span className="display audience-number">{audience.demands}</span>{' '}
              {audience.demands === 1 ? words.oneAsk : words.manyAsks}
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
