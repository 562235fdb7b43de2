'use client';

import { useEffect, useState } from 'react';
import type { z } from 'zod';

/** What the CMS answered; `failed` when it gave no answer that can be read. Neither until it is there. */
export interface Asked<T> {
  answer: T | null;
  failed: boolean;
}

const NOT_YET = { answer: null, failed: false } as const;

/**
 * Asks the CMS, as whoever is logged in.
 *
 * @param url where; null asks nothing
 * @param schema what the answer has to look like
 * @param moment asks once more whenever it changes
 */
export function useAnswer<T>(url: string | null, schema: z.ZodType<T>, moment?: unknown): Asked<T> {
  const [asked, setAsked] = useState<Asked<T> & { of: string | null }>({ ...NOT_YET, of: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the moment is not read, it says when
  useEffect(() => {
    if (!url) return;
    const asking = new AbortController();
    const ask = async () => {
      const response = await fetch(url, { signal: asking.signal });
      if (!response.ok) throw new Error(`${url} answers ${response.status}.`);
      setAsked({ answer: schema.parse(await response.json()), failed: false, of: url });
    };
    ask().catch((error: unknown) => {
      if (asking.signal.aborted) return;
      console.error(error);
      // An answer from before stays to be seen.
      setAsked(({ answer, of }) => ({ answer: of === url ? answer : null, failed: true, of: url }));
    });
    return () => asking.abort();
  }, [url, schema, moment]);
  return asked.of === url ? asked : NOT_YET;
}
