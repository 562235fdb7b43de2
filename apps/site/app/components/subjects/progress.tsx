import type { TrackedLine } from '@mra/agenda';
import { useContext } from 'react';
import { AGENDA_WORDS } from '../../words/agenda';
import { PageLocale } from '../elements/text';

/** How far lines have come, from what was recorded and nothing else. */
export function Progress({ of }: { of: readonly TrackedLine[] }) {
  const words = AGENDA_WORDS[useContext(PageLocale)];
  const known = of.filter(({ lastUpdate }) => lastUpdate !== null);
  return (
    <p className="small">
      {words.progress}: {known.length === 0 ? words.nothingRecorded : words.recorded(known.length, of.length)}
    </p>
  );
}
