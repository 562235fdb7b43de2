import { SaxesParser } from 'saxes';

const ATOM = 'http://www.w3.org/2005/Atom';
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
}

/** The elements of an XML document with namespaces. @throws where it is not well formed */
function parse(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const root: Element = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const values = Object.entries(attributes).map(([name, { value }]) => [name, value] as const);
    const element = {
      name: uri === ATOM ? local : `{${uri}}${local}`,
      attributes: Object.fromEntries(values),
      text: '',
      children: [],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const current = open.at(-1);
    if (current) current.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return root;
}

const isAddress = (text: string | undefined) => URL.canParse(text ?? '');

/** What a feed or an entry must have once, and what it is. */
function missing(of: Element): string[] {
  const once = (name: string) => {
    const found = of.children.filter((child) => child.name === name);
    return found.length === 1 ? found[0] : undefined;
  };
  return [
    isAddress(once('id')?.text) ? [] : `${of.name} has no id that is an address`,
    once('title')?.text ? [] : `${of.name} has no title`,
    MOMENT.test(once('updated')?.text ?? '') ? [] : `${of.name} does not say when it changed`,
    of.children.every(({ name, attributes }) => name !== 'link' || isAddress(attributes.href))
      ? []
      : `${of.name} has a link without an address`,
  ].flat();
}

/** What an Atom feed gets wrong of what RFC 4287 (4.1) demands. */
export function feedProblems(xml: string): string[] {
  const [feed, ...others] = parse(xml).children;
  if (feed?.name !== 'feed' || others.length > 0) return ['it is no feed'];
  const entries = feed.children.filter(({ name }) => name === 'entry');
  const ids = entries.map(({ children }) => children.find(({ name }) => name === 'id')?.text);
  const isSelf = ({ name, attributes }: Element) => name === 'link' && attributes.rel === 'self';
  const isAuthor = ({ name, children }: Element) =>
    name === 'author' && children.some((child) => child.name === 'name' && child.text !== '');
  const toPage = ({ name, attributes }: Element) =>
    name === 'link' && (attributes.rel ?? 'alternate') === 'alternate';
  return [
    ...missing(feed),
    ...entries.flatMap(missing),
    feed.children.some(isSelf) ? [] : 'it does not say where it is',
    feed.children.some(isAuthor) ? [] : 'it has no author',
    new Set(ids).size === ids.length ? [] : 'two entries have one id',
    entries.every(({ children }) => children.some(toPage)) ? [] : 'an entry leads nowhere',
  ].flat();
}
