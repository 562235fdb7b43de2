import type { BriefRendition } from '@mra/renderer';
import { briefTree, type Node } from '@mra/renderer/trees';
import { htmlPage } from './page.js';
import { css, escaped } from './style.js';

/** Elements and roles of HTML that say the same as the tags of a PDF. */
const ELEMENTS: Record<string, string> = { H1: 'h1', H2: 'h2', H3: 'h3', H4: 'h4', P: 'p' };
const ROLES: Record<string, string> = {
  L: 'list',
  LI: 'listitem',
  Table: 'table',
  TR: 'row',
  TH: 'columnheader',
  TD: 'cell',
};

/** Boxes as react-pdf's, and pages whose margins are repeated on each sheet. */
const STYLE = `@page{size:A4;margin:0}*{box-sizing:border-box;margin:0;padding:0;min-width:0;border:0 solid}
body{width:595.28pt;font-size:18pt}div,section,h1,h2,h3,h4,p,a,svg{display:flex;flex-direction:column;flex-shrink:0;position:relative;font-size:inherit;font-weight:inherit}
section{min-height:841pt;break-after:page;box-decoration-break:clone}.text{display:block;white-space:pre-wrap;hyphens:auto}.text a{display:inline}`;

/** Attributes of drawings that SVG has under the same name. */
const DRAWN = [
  'd',
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'cx',
  'cy',
  'r',
  'width',
  'height',
  'fill',
  'stroke',
  'points',
  'transform',
];

function drawing({ type, props = {}, style, children = [] }: Node): string {
  const name = type.toLowerCase();
  const attributes = DRAWN.filter((each) => props[each] !== undefined).map(
    (each) => ` ${each}="${props[each]}"`,
  );
  if (props.strokeWidth !== undefined) attributes.push(` stroke-width="${props.strokeWidth}"`);
  if (name === 'svg') {
    const alt = props.alt ? ` role="img" aria-label="${escaped(props.alt)}"` : ' aria-hidden="true"';
    attributes.push(`${alt} viewBox="${props.viewBox}" style="${escaped(css(style))}"`);
  }
  return `<${name}${attributes.join('')}>${children.map(drawing).join('')}</${name}>`;
}

function element(node: Node, inText = false): string {
  const { type, props = {}, style, children = [], value } = node;
  if (type === 'TEXT_INSTANCE') return escaped(String(value ?? ''));
  if (type === 'SVG') return drawing(node);
  const isText = type === 'TEXT';
  const inside = children.map((child) => element(child, inText || isText)).join('');
  const styled = ` style="${escaped(css(style))}"`;
  const lang = props.lang ? ` lang="${props.lang}"` : '';
  if (type === 'LINK') return `<a href="${escaped(props.src ?? '')}"${styled}>${inside}</a>`;
  if (inText) return `<span${lang}${styled}>${inside}</span>`;
  if (type === 'PAGE') return `<section${styled}>${inside}</section>`;
  const tag = props.tag ?? '';
  const name = ELEMENTS[tag] ?? 'div';
  const role = ROLES[tag] ? ` role="${ROLES[tag]}"` : '';
  const id = typeof props.id === 'string' ? ` id="${escaped(props.id)}"` : '';
  return `<${name}${id}${role}${lang}${isText ? ' class="text"' : ''}${styled}>${inside}</${name}>`;
}

/**
 * A brief as a page of HTML: the same boxes, texts, drawings, fonts and meanings. It lacks what only a PDF engine knows: numbers of pages, and
 * what stands on every page.
 */
export async function briefHtml(rendition: BriefRendition): Promise<string> {
  const documents = await briefTree(rendition);
  const pages = documents.flatMap(({ children = [] }) => children);
  return htmlPage(rendition.locale, STYLE, pages.map((page) => element(page)).join(''));
}
