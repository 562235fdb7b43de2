import { MARK, PAPER, SUBREGION_COLOURS } from '@mra/design';
import sharp, { type Sharp } from 'sharp';
import type { Plugin } from 'vite';

/** The mark's own size: four squares of 10 with a gap of 1. */
const SIDE = 21;

const SQUARES = MARK.map(
  ({ x, y, subregion }) =>
    `<path fill="${SUBREGION_COLOURS[subregion].fill}" d="M${x * 11} ${y * 11}h10v10h-10z"/>`,
).join('');

const mark = (padding: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-padding} ${-padding} ${SIDE + 2 * padding} ${SIDE + 2 * padding}"><title>MRA Innovatie</title>${SQUARES}</svg>`;

/** The mark as a PNG, each of its squares on whole pixels. @param scale pixels for each of its units @param padding units around it */
function png(scale: number, padding: number): Sharp {
  const side = scale * (SIDE + 2 * padding);
  return sharp(Buffer.from(mark(padding)), { density: 72 * scale }).resize(side, side);
}

/** A PNG as an icon file: https://en.wikipedia.org/wiki/ICO_(file_format). */
function ico(picture: Buffer, side: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(side, 6);
  head.writeUInt8(side, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(picture.byteLength, 14);
  head.writeUInt32LE(head.byteLength, 18);
  return Buffer.concat([head, picture]);
}

/** Draws the icons that browsers and phones look for at the top of a site, also where no page names them. */
export function icons(): Plugin {
  let forBrowsers = true;
  return {
    name: 'icons',
    apply: 'build',
    configResolved({ build }) {
      forBrowsers = !build.ssr;
    },
    async generateBundle() {
      if (!forBrowsers) return;
      // Phones round the corners of an icon and paint black what is transparent.
      const touch = png(6, 4.5).flatten({ background: PAPER });
      const files = {
        'favicon.svg': mark(0),
        'favicon.ico': ico(await png(2, 1.5).png().toBuffer(), 48),
        'apple-touch-icon.png': await touch.png().toBuffer(),
      };
      for (const [fileName, source] of Object.entries(files))
        this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
