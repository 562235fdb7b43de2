import { contrast } from '@mra/design';
import sharp from 'sharp';
import { toSvg } from '../cards/card.js';
import type { Area, Composition, PlacedText } from '../cards/composition.js';
import type { Format } from '../cards/formats.js';
import { widthOf } from '../text/measure.js';

const overlap = (a: Area, b: Area) =>
  Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top) > 1;

const covers = (outer: Area, inner: Area) =>
  outer.left <= inner.left + 1 &&
  outer.top <= inner.top + 1 &&
  outer.left + outer.width >= inner.left + inner.width - 1 &&
  outer.top + outer.height >= inner.top + inner.height - 1;

/** Where the words of a text are, without the white behind the last. */
const wordsOf = (text: PlacedText): Area => ({
  ...text,
  width: Math.max(...text.lines.map((line) => widthOf(line, text.setting, text.size))),
});

/** The colours that lie under a text: none of what a later plane covers. */
function groundsOf(words: Area, { ground, shapes }: Composition): string[] {
  const planes = [null, ...shapes.filter((shape) => overlap(words, shape))];
  const under = planes.map((shape) => (shape ? fillsOf(shape) : [ground]));
  const last = planes.findLastIndex((shape) => shape && !('layers' in shape) && covers(shape, words));
  return under.slice(Math.max(0, last)).flat();
}

const fillsOf = (shape: Composition['shapes'][number]): string[] =>
  'layers' in shape ? shape.layers.map(({ fill }) => fill) : [shape.fill];

/** What of a card does not fit, in words. */
export function faults(id: string, composition: Composition, format: Format): string[] {
  const { texts } = composition;
  const free = {
    left: format.margin,
    top: format.top,
    width: format.width - 2 * format.margin,
    height: format.height - format.top - format.bottom,
  };
  const places = texts.map(wordsOf);
  return texts.flatMap((text, at) => {
    const words = places[at] ?? text;
    const grounds = groundsOf(words, composition);
    const least = Math.min(...grounds.map((ground) => contrast(text.colour, ground)));
    return [
      covers(text, words) ? '' : 'too large for its room',
      covers(free, words) ? '' : 'outside what is free for words',
      least >= 4.5 ? '' : `can’t be read on ${grounds.join(', ')}`,
      grounds.includes(text.ground) ? '' : `stands on ${grounds.join(', ')} and not on ${text.ground}`,
      ...places
        .slice(at + 1)
        .map((other, later) => (overlap(words, other) ? `lies on ${texts[at + 1 + later]?.name}` : '')),
    ].flatMap((fault) => (fault ? [`${id}: ${text.name} ${fault}`] : []));
  });
}

/** Descenders and accents reach out of a line that is set close, by this share of its size. */
const REACH = 0.24;

/** Draws the words alone. @returns the points, as `x,y`, where there is ink outside the room of every text */
export async function inkOutside(composition: Composition, format: Format): Promise<string[]> {
  const texts = composition.texts.map((text) => ({ ...text, colour: '#000000' }));
  const svg = await toSvg({ ground: '#FFFFFF', shapes: [], texts }, format);
  const { data, info } = await sharp(Buffer.from(svg))
    .flatten()
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  for (const { left, top, width, height, size } of texts) {
    const from = Math.max(0, Math.floor(left - 3));
    const to = Math.min(info.width, Math.ceil(left + width + 3));
    const low = Math.min(info.height, Math.ceil(top + height + size * REACH));
    for (let y = Math.max(0, Math.floor(top - size * REACH)); y < low; y += 1)
      data.fill(255, (y * info.width + from) * info.channels, (y * info.width + to) * info.channels);
  }
  const at = data.indexOf(0);
  const pixel = Math.floor(at / info.channels);
  return at < 0 ? [] : [`${pixel % info.width},${Math.floor(pixel / info.width)}`];
}
