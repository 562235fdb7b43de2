import autocannon from 'autocannon';
import type { Figure, Measurement } from '../measurement.js';
import { median } from '../median.js';

const PAGE = '/nl/deelregios/amsterdam';
const RUNS = 5;
const SECONDS = 4;

/** How many subregion pages a second a visitor's browser could get, compressed, and how long one takes. */
export const pages: Measurement = {
  name: 'pages',
  about: `the page ${PAGE}, compressed, warm; medians of ${RUNS} runs of ${SECONDS} s`,
  async measure(stage) {
    const { origin } = await stage.system();
    const shoot = (connections: number, duration: number) =>
      autocannon({
        url: origin + PAGE,
        connections,
        duration,
        headers: { 'accept-encoding': 'gzip, deflate, br' },
      });
    await shoot(10, 2);
    const figures: Figure[] = [];
    for (const connections of [1, 10]) {
      const runs = [];
      for (let run = 0; run < RUNS; run += 1) runs.push(await shoot(connections, SECONDS));
      const failed = runs.reduce((sum, { errors, non2xx }) => sum + errors + non2xx, 0);
      if (failed > 0) throw new Error(`${failed} requests for ${PAGE} failed.`);
      const at = `at ${connections} connection${connections > 1 ? 's' : ''}`;
      figures.push(
        { what: `pages ${at}`, value: median(runs.map(({ requests }) => requests.average)), unit: '/s' },
        { what: `p50 ${at}`, value: median(runs.map(({ latency }) => latency.p50)), unit: 'ms' },
        { what: `p99 ${at}`, value: median(runs.map(({ latency }) => latency.p99)), unit: 'ms' },
      );
    }
    return figures;
  },
};
