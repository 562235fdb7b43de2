'use client';

import { Button, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { type ChangeEvent, useRef, useState } from 'react';

interface Result {
  added: number;
  changed: number;
  errors: { row: number; message: string }[];
}

const WORDS = {
  nl: {
    button: 'Waarnemingen uit een CSV-bestand',
    columns:
      'Kolommen: indicator en subregion (sleutels), period, area, value, qualifier. Wat er al is, krijgt de nieuwe waarde.',
    done: ({ added, changed }: Result) =>
      `${added} toegevoegd, ${changed} gewijzigd. Alles staat op de site.`,
    failed: 'Er is niets gewijzigd. Verbeter dit in het bestand en probeer het opnieuw:',
    broken: 'Het lukte niet en er is niets gewijzigd. Probeer het later opnieuw.',
    row: 'Rij',
  },
  en: {
    button: 'Observations from a CSV file',
    columns:
      'Columns: indicator and subregion (keys), period, area, value, qualifier. What is there already gets the new value.',
    done: ({ added, changed }: Result) => `${added} added, ${changed} changed. All of it is live.`,
    failed: 'Nothing was changed. Mend this in the file and try again:',
    broken: 'It failed and nothing was changed. Try again later.',
    row: 'Row',
  },
};

/** A button above the list of observations that reads a file of them, and what came of it. */
export function ImportObservations() {
  const { i18n } = useTranslation();
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [result, setResult] = useState<Result | 'busy' | 'broken' | null>(null);
  const words = WORDS[i18n.language === 'en' ? 'en' : 'nl'];

  async function send(event: ChangeEvent<HTMLInputElement>) {
    const [file] = event.target.files ?? [];
    if (!file) return;
    setResult('busy');
    try {
      const body = await file.text();
      const headers = { 'content-type': 'text/csv' };
      const response = await fetch('/api/observations/import', { method: 'POST', body, headers });
      setResult((await response.json()) as Result);
      router.refresh();
    } catch {
      setResult('broken');
    }
    event.target.value = '';
  }

  return (
    <div className="import-observations">
      <Button buttonStyle="secondary" disabled={result === 'busy'} onClick={() => input.current?.click()}>
        {words.button}
      </Button>
      <input accept=".csv,text/csv" hidden onChange={(event) => void send(event)} ref={input} type="file" />
      <p>{words.columns}</p>
      <div aria-live="polite">
        {result === 'broken' ? <p>{words.broken}</p> : null}
        {result && typeof result === 'object' && result.errors.length === 0 ? (
          <p>{words.done(result)}</p>
        ) : null}
        {result && typeof result === 'object' && result.errors.length > 0 ? (
          <>
            <p>{words.failed}</p>
            <ul>
              {result.errors.map(({ row, message }) => (
                <li key={`${row} ${message}`}>
                  {words.row} {row}: {message}
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </div>
  );
}
