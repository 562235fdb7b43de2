/** Styles of react-pdf that CSS writes as numbers without a unit. */
const BARE = new Set([
  'flex',
  'flexGrow',
  'flexShrink',
  'fontWeight',
  'lineHeight',
  'opacity',
  'aspectRatio',
]);

const SIDES: Record<string, readonly string[]> = {
  Horizontal: ['Left', 'Right'],
  Vertical: ['Top', 'Bottom'],
};

type Style = Record<string, unknown>;

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function declaration(name: string, value: unknown): string {
  const [, kind = '', axis = ''] = /^(margin|padding)(Horizontal|Vertical)$/.exec(name) ?? [];
  if (axis) return (SIDES[axis] ?? []).map((side) => declaration(kind + side, value)).join('');
  const border = /^(border\w+)Width$/.exec(name)?.[1];
  const drawn = border ? `${kebab(border)}-style:solid;` : '';
  return `${drawn}${kebab(name)}:${typeof value === 'number' && !BARE.has(name) ? `${value}pt` : value};`;
}

/** A style of react-pdf as CSS: both lay out boxes by the rules of flexbox, in points. */
export function css(style: unknown): string {
  const styles = (Array.isArray(style) ? style.flat(9) : [style]) as (Style | null | undefined)[];
  const merged: Style = Object.assign({}, ...styles);
  return Object.entries(merged)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => declaration(name, value))
    .join('');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it is written in HTML. */
export const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
