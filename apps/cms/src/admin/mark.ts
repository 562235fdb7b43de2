/** The corners and colours of the seven squares of the mark: the subregions, roughly where they lie. */
export const SQUARES: readonly (readonly [x: number, y: number, fill: string])[] = [
  [0, 0, '#F26B2A'],
  [1, 0, '#0E7C4A'],
  [0, 1, '#F2B705'],
  [1, 1, '#D8003A'],
  [2, 1, '#0A7388'],
  [1, 2, '#6C3FB8'],
  [2, 2, '#B5307A'],
];

const rects = SQUARES.map(([x, y, fill]) => `<rect x='${x}' y='${y}' width='1' height='1' fill='${fill}'/>`);

/** The mark as the address of a picture. */
export const MARK = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 3 3'>${rects.join('')}</svg>`,
)}`;
