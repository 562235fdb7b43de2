import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { reasonOf } from '@mra/runtime';
import { build } from '../building/build.js';
import { ROOT } from '../environment.js';
import { pictureAdmin } from '../pictures/admin.js';
import { discover, oneOfEachKind, type Sight } from '../pictures/discover.js';
import { picturePages, withBrowser } from '../pictures/pages.js';
import { drawPdf } from '../pictures/pdf-pages.js';
import { contactSheet, type Picture } from '../pictures/sheet.js';
import { passed, step } from '../steps.js';
import { type System, startSystem } from '../system/system.js';

const USAGE = `npm run pictures -- [--only <text>] [--all] [--origin <address>]
  --only    only what has this text in its name, as pdf, card, page-en, admin, ijmond; may be given more than once
  --all     every page; without it, one of each kind
  --origin  of a site that runs already; without it, one is started with throw-away data`;

const folder = join(ROOT, 'pictures');

function options() {
  try {
    return parseArgs({
      options: {
        only: { type: 'string', multiple: true, default: [] },
        all: { type: 'boolean', default: false },
        origin: { type: 'string' },
      },
    }).values;
  } catch (error) {
    console.error(`${reasonOf(error)}\n\n${USAGE}`);
    process.exit(1);
  }
}

const { only, all, origin: given } = options();
const wanted = (group: string, sights: readonly Sight[]) =>
  sights.filter(({ name }) => only.length === 0 || only.some((text) => `${group}-${name}`.includes(text)));

async function bytesOf(address: string): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
  return new Uint8Array(await answer.arrayBuffer());
}

async function takeAll(origin: string, editor?: System['editor']): Promise<void> {
  const found = await step('looking round', () => discover(origin));
  const wantedPages = wanted('page', found.pages);
  const pages = all ? wantedPages : oneOfEachKind(wantedPages);
  const pdfs = wanted('pdf', found.pdfs);
  const cards = wanted('card', found.cards);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });

  const chapters: Record<'Pages' | 'Admin' | 'PDFs' | 'Cards', Picture[]> = {
    Pages: [],
    Admin: [],
    PDFs: [],
    Cards: [],
  };
  if (pages.length > 0)
    await step(`${pages.length} pages`, async () => {
      await withBrowser((browser) =>
        picturePages(browser, origin, pages, folder, (picture) => chapters.Pages.push(picture)),
      );
    });
  if (editor && wanted('admin', [{ name: '', path: '/admin' }]).length > 0)
    await step('the admin', async () => {
      await withBrowser((browser) =>
        pictureAdmin(browser, origin, editor, folder, (picture) => chapters.Admin.push(picture)),
      );
    });
  if (pdfs.length > 0)
    await step(`${pdfs.length} PDFs`, async () => {
      for (const { name, path } of pdfs)
        for (const [at, image] of (await drawPdf(await bytesOf(origin + path))).entries()) {
          const file = `pdf-${name}-${at + 1}.png`;
          await writeFile(join(folder, file), image);
          chapters.PDFs.push({ file, caption: `${name}, page ${at + 1}` });
        }
    });
  if (cards.length > 0)
    await step(`${cards.length} cards`, async () => {
      for (const { name, path } of cards) {
        const file = `card-${name}.png`;
        await writeFile(join(folder, file), await bytesOf(origin + path));
        chapters.Cards.push({ file, caption: name });
      }
    });
  await writeFile(join(folder, 'index.html'), contactSheet(chapters));
  const count = Object.values(chapters).flat().length;
  console.log(`\n${count} pictures: open ${join(folder, 'index.html')}`);
}

try {
  console.log('Making pictures');
  if (process.env.INSTALL_SECONDS) passed('install', Number(process.env.INSTALL_SECONDS));
  if (given) await takeAll(new URL(given).origin);
  else {
    await step('build', () => build(join(ROOT, 'node_modules/.cache/pictures-build.log')));
    const system = await step('site', () => startSystem());
    try {
      await takeAll(system.origin, system.editor);
    } finally {
      await system.stop();
    }
  }
} catch (error) {
  console.error(`\n${reasonOf(error)}`);
  process.exitCode = 1;
}
