// Loaded into the site that is measured, as plain JavaScript: it runs in the thread that answers visitors, and says how long this was kept from it.
import { readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const TICK_MS = 1;

/** Milliseconds for which this thread had a processor. Linux counts them for each thread; elsewhere it stays 0. */
function busy() {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'latin1').split(' ')[0]) / 1e6;
  } catch {
    return 0;
  }
}

const now = () => ({ at: performance.now(), busy: busy(), processor: process.cpuUsage() });

if (isMainThread && process.send) {
  let began = now();
  let last = began;
  let longest = { pause: 0, work: 0 };
  setInterval(() => {
    const tick = { at: performance.now(), busy: busy() };
    longest.pause = Math.max(longest.pause, tick.at - last.at - TICK_MS);
    longest.work = Math.max(longest.work, tick.busy - last.busy);
    last = tick;
  }, TICK_MS).unref();
  process.on('message', (asked) => {
    if (asked === 'begin') {
      began = now();
      last = began;
      longest = { pause: 0, work: 0 };
      process.send?.('begun');
      return;
    }
    const { user, system } = process.cpuUsage(began.processor);
    process.send?.({ ...longest, thread: busy() - began.busy, processor: (user + system) / 1000 });
  });
  // Listening to its parent must not keep the site alive.
  process.channel?.unref();
}
