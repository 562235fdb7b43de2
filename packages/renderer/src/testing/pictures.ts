import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';
import { picturePdf } from './pdf.js';

const REFERENCES = fileURLToPath(new URL('pictures/', import.meta.url));
/** Of 72 dots an inch: a page is about 420 by 590 dots. */
const SCALE = 0.7;
/** So much of a page may differ: another processor smooths the edges of letters in its own way. */
const MOST_DIFFERENT = 0.002;

const isAccepting = process.env.ACCEPT_PICTURES === '1';

/**
 * Compares a page with the reviewed picture of that name; with `ACCEPT_PICTURES=1` the page becomes the picture.
 * @returns `same`, or what is different and where the picture of the differences is
 */
export async function comparePage(name: string, bytes: Uint8Array, pageNumber: number): Promise<string> {
  const { data, width, height } = await picturePdf(bytes, pageNumber, SCALE);
  const drawn = sharp(data, { raw: { width, height, channels: 4 } }).flatten({ background: '#fff' });
  const png = await drawn.png({ palette: true, colours: 64, dither: 0 }).toBuffer();
  const reference = join(REFERENCES, `${name}.png`);
  if (isAccepting) {
    mkdirSync(dirname(reference), { recursive: true });
    writeFileSync(reference, png);
    return 'same';
  }
  if (!existsSync(reference)) return `${name}: there is no picture yet; ACCEPT_PICTURES=1 makes it`;
  const [now, before] = await Promise.all(
    [png, reference].map((of) => sharp(of).ensureAlpha().raw().toBuffer({ resolveWithObject: true })),
  );
  if (!now || !before || before.info.width !== width || before.info.height !== height)
    return `${name}: the page has another size than its picture`;
  const difference = new Uint8Array(now.data.length);
  const count = pixelmatch(before.data, now.data, difference, width, height, { threshold: 0.15 });
  if (count <= MOST_DIFFERENT * width * height) return 'same';
  const file = join(mkdtempSync(join(tmpdir(), 'pictures-')), `${name}.png`);
  await sharp(difference, { raw: { width, height, channels: 4 } })
    .png()
    .toFile(file);
  return `${name}: ${count} dots differ, in red on ${file}; if the new page is right, accept it with ACCEPT_PICTURES=1`;
}
