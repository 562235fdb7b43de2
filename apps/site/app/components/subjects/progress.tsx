import type { Locale, TrackedLine } from '@mra/agenda';
import { useContext } from 'react';
import { PageLocale } from '../elements/text';

const nl = {
  progress: 'Voortgang',
  nothingRecorded: 'nog niets vastgelegd',
  recorded: (some: number, all: number): string => `van ${some} van de ${all} lijnen is iets vastgelegd`,
};

const PROGRESS_WORDS: Record<Locale, typeof nl> = {
  nl,
  en: {
    progress: 'Progress',
    nothingRecorded: 'nothing recorded yet',
    recorded: (some, all) => `recorded for ${some} of the ${all} lines`,
  },
};

/** For how many action lines progress has been recorded. */
export function progressOf(lines: readonly TrackedLine[]): { known: number; of: number } {
  return { known: lines.filter(({ lastUpdate }) => lastUpdate !== null).length, of: lines.length };
}

/** Progress on action lines, based only on what has been recorded. */
export function Progress({ known, of }: { known: number; of: number }) {
  const words = PROGRESS_WORDS[useContext(PageLocale)];
  return (
    <p className="small">
      {words.progress}: {known === 0 ? words.nothingRecorded : words.recorded(known, of)}
    </p>
  );
}
