import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BundleError, localeSchema, openEdition, readBundle } from '@mra/agenda';
import { origin, reasonOf } from '@mra/runtime';
import { makePressKit } from './press-kit.js';

const USAGE = `npm run render -- --out FOLDER [--only 'brief/subregion/*'] [--locale nl|en] [--edition BUNDLE] [--origin ADDRESS]

Makes the press kit: every PDF and card of an edition, with manifest.json. What is there already is not made again.
  --out      the folder that the files come into
  --only     only files whose name begins so, as card/ask or '*/*/ijmond'; * stands for one part
  --locale   only files in this language
  --edition  a bundle; the last good edition of the site where it is left out
  --origin   the address that links on the files lead to; PUBLIC_ORIGIN, or http://localhost:3000`;

function fail(message: string, code = 1): never {
  console.error(message);
  process.exit(code);
}

function readArguments() {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({
      options: {
        out: text,
        only: text,
        locale: text,
        edition: text,
        origin: text,
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    return fail(`${reasonOf(error)}\n\n${USAGE}`);
  }
}

/** Paths are meant from where the user stands, not from this package. */
const from = (path: string) => resolve(process.env.INIT_CWD ?? process.cwd(), path);

async function readEdition(path: string) {
  try {
    return openEdition(readBundle(await readFile(path, 'utf8'), null));
  } catch (error) {
    if (error instanceof BundleError)
      return fail(`${path} is no edition that can be shown: ${error.message}`);
    return fail(
      given.edition
        ? `${path} can’t be read: ${reasonOf(error)}`
        : `${path} can’t be read. Start the site once, or name a bundle with --edition.`,
    );
  }
}

function showProgress(done: number, total: number): void {
  if (process.stdout.isTTY) {
    const filled = Math.round((30 * done) / total);
    process.stdout.write(`\r${'█'.repeat(filled)}${'░'.repeat(30 - filled)} ${done} of ${total} `);
    if (done === total) process.stdout.write('\n');
  } else if (done % Math.ceil(total / 10) === 0 || done === total) console.log(`${done} of ${total}`);
}

const given = readArguments();
if (given.help) {
  console.log(USAGE);
  process.exit(0);
}
if (!given.out) fail(`--out says into which folder.\n\n${USAGE}`);
const locale = localeSchema.optional().safeParse(given.locale);
if (!locale.success) fail(`--locale is nl or en, not ${given.locale}.`);

const address = given.origin ?? process.env.PUBLIC_ORIGIN ?? 'http://localhost:3000';
const linked = origin('an address').safeParse(address);
if (!linked.success)
  fail(`--origin, or else PUBLIC_ORIGIN, is an address as https://innovatie.example, not ${address}.`);

const out = from(given.out ?? '');
const edition = await readEdition(
  from(given.edition ?? `${process.env.DATA_DIR ?? 'data'}/site/edition.json`),
);
const began = performance.now();
const stop = new AbortController();
// Once: a second Ctrl-C ends the command as it is.
process.once('SIGINT', () => stop.abort());
const kit = await makePressKit(edition, {
  out,
  origin: linked.data,
  only: given.only,
  locale: locale.data,
  signal: stop.signal,
  onProgress: showProgress,
}).catch((error) => fail(reasonOf(error)));
const seconds = ((performance.now() - began) / 1000).toFixed(1);
console.log(
  `${kit.made} made, ${kit.unchanged} unchanged, ${kit.failures.length} failed; ${(kit.bytes / 1e6).toFixed(1)} MB in ${out} (${seconds} s)`,
);
for (const { id, texts } of kit.shortened) console.log(`shortened: ${texts.join(', ')} in ${id}`);
for (const { reason } of kit.failures) console.error(`FAILED ${reason}`);
if (stop.signal.aborted) fail('Stopped. The same command goes on where this was.', 130);
process.exit(kit.failures.length > 0 ? 1 : 0);
