import autocannon from 'autocannon';
import { median } from './median.js';

/** What a browser says that it can read. */
const BROWSER_ENCODINGS = 'gzip, deflate, br';

/** The first of these warms up and doesn't count. */
const WINDOWS = 4;
const WINDOW_MS = 500;

/** How fast an address was answered; times are not a number where no answer came within a stretch. */
export interface Speed {
  /** Answers a second. */
  rate: number;
  /** Milliseconds within which half of the answers came. */
  p50: number;
  /** The same for 99 of 100. */
  p99: number;
}

/** How {@link shoot} measures, in words. */
export const HOW = `medians of ${WINDOWS - 1} stretches of ${WINDOW_MS / 1000} s, after one to warm up`;

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/**
 * Asks for an address over and over, as compressed as a browser would have it.
 * @param connections how many ask at once
 * @throws when an answer is no page
 */
export async function shoot(url: string, connections: number): Promise<Speed> {
  const windows = Array.from({ length: WINDOWS }, (): number[] => []);
  const options = {
    url,
    connections,
    duration: (WINDOWS * WINDOW_MS) / 1000,
    headers: { 'accept-encoding': BROWSER_ENCODINGS },
  };
  const began = performance.now();
  const { errors, non2xx } = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(options, (error, result) => (error ? reject(error) : resolve(result)));
    run.on('response', (_client, _status, _bytes, time) => {
      windows[Math.floor((performance.now() - began) / WINDOW_MS)]?.push(time);
    });
  });
  if (errors + non2xx > 0) throw new Error(`${errors + non2xx} requests for ${url} failed.`);
  const counted = windows.slice(1).map((times) => times.toSorted((a, b) => a - b));
  return {
    rate: median(counted.map(({ length }) => (length / WINDOW_MS) * 1000)),
    p50: median(counted.map((times) => percentile(times, 0.5))),
    p99: median(counted.map((times) => percentile(times, 0.99))),
  };
}

/** How one address is answered the first time, when its page is not made yet. */
export interface FirstAnswer {
  milliseconds: number;
  /** The page's text. */
  text: string;
}

/** Asks for an address once. @throws when the answer is no page */
export async function askOnce(url: string): Promise<FirstAnswer> {
  const began = performance.now();
  const answer = await fetch(url, { headers: { 'accept-encoding': BROWSER_ENCODINGS } });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}.`);
  return { milliseconds: performance.now() - began, text };
}
