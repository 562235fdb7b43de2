import { type CardRendition, FORMATS } from '@mra/renderer';
import { type Composition, cardTree } from '@mra/renderer/trees';
import { htmlPage } from './page.js';
import { escaped } from './style.js';

const STYLE = '*{margin:0}div,svg{position:absolute}p{white-space:nowrap}';

const place = ({ left, top, width, height }: { left: number; top: number; width: number; height: number }) =>
  `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;

function shapeOf(shape: Composition['shapes'][number]): string {
  if (!('layers' in shape)) return `<div style="${place(shape)};background:${shape.fill}"></div>`;
  const { x, y, width, height } = shape.box;
  const paths = shape.layers.map(({ path, fill }) => `<path d="${path}" fill="${fill}"/>`);
  return `<svg style="${place(shape)}" viewBox="${x} ${y} ${width} ${height}">${paths.join('')}</svg>`;
}

function textOf({ lines, size, setting, colour, ...area }: Composition['texts'][number]): string {
  const { family, weight, tracking, leading } = setting;
  const style = `${place(area)};font:${weight} ${size}px/${leading} '${family}';letter-spacing:${tracking}em;color:${colour}`;
  return `<div style="${style}">${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}</div>`;
}

/** A card as a page of HTML: the same shapes and the same measured lines in the same places. */
export function cardHtml(rendition: CardRendition): string {
  const { ground, shapes, texts } = cardTree(rendition);
  const { width, height } = FORMATS[rendition.format];
  const inside = [...shapes.map(shapeOf), ...texts.map(textOf)].join('');
  const area = place({ left: 0, top: 0, width, height });
  return htmlPage(
    rendition.locale,
    STYLE,
    `<div style="${area};background:${ground};overflow:hidden">${inside}</div>`,
  );
}
