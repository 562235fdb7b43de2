import type { TrackedLine } from '@mra/agenda';
import { useContext } from 'react';
import { AGENDA_WORDS } from '../../routes/sections/agenda/words';
import { PageLocale } from '../elements/text';

/** Of how many lines something was recorded. */
export function progressOf(lines: readonly TrackedLine[]): { known: number; of: number } {
  return { known: lines.filter(({ lastUpdate }) => lastUpdate !== null).length, of: lines.length };
}

/** How far lines have come, from what was recorded and nothing else. */
export function Progress({ known, of }: { known: number; of: number }) {
  const words = AGENDA_WORDS[useContext(PageLocale)];
  return (
    <p className="small">
      {words.progress}: {known === 0 ? words.nothingRecorded : words.recorded(known, of)}
    </p>
  );
}
