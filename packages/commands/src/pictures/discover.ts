/** Something of the running site that can be looked at. */
export interface Sight {
  /** What it is called in the folder, without extension: `nl-deelregios-ijmond`. */
  name: string;
  /** Its address below the site's origin. */
  path: string;
}

/** All that a running site offers to look at. */
export interface Sights {
  pages: Sight[];
  pdfs: Sight[];
  cards: Sight[];
}

/** Pages of one kind have addresses of one shape: `/nl/deelregios/ijmond` is `/nl/deelregios/*`. */
export function kindOf(path: string): string {
  const [locale = '', section = '', ...rest] = path.split('/').filter(Boolean);
  return [locale, section, ...rest.map(() => '*')].join('/');
}

const nameOf = (path: string) =>
  path
    .split('/')
    .filter(Boolean)
    .join('-')
    .replace(/\.\w+$/, '');

/** The first of each kind. */
export function oneOfEachKind(pages: readonly Sight[]): Sight[] {
  const kinds = new Map<string, Sight>();
  for (const page of pages) if (!kinds.has(kindOf(page.path))) kinds.set(kindOf(page.path), page);
  return [...kinds.values()];
}

/** The files that a page links to or shows as its card, as paths below the origin. */
function filesIn(html: string, origin: string): string[] {
  return [...html.matchAll(/(?:href|src|content)="([^"]+\.(?:pdf|png))"/g)]
    .map(([, address = '']) => new URL(address, origin))
    .filter((url) => url.origin === origin && /^\/(?:renditions|files)\//.test(url.pathname))
    .map(({ pathname }) => pathname);
}

async function text(url: string): Promise<string> {
  const answer = await fetch(url).catch(() => null);
  if (!answer) throw new Error(`${url} does not answer.`);
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}.`);
  return answer.text();
}

/** Where a file is now, with its name: a lasting address below `/files/` leads there. */
async function present(origin: string, path: string): Promise<string> {
  if (!path.startsWith('/files/')) return path;
  const { headers } = await fetch(origin + path, { method: 'HEAD', redirect: 'manual' });
  return headers.get('location') ?? path;
}

/** Finds what can be looked at from the site's map and the links on its pages. @throws when a page of the map does not answer */
export async function discover(origin: string): Promise<Sights> {
  const map = await text(`${origin}/sitemap.xml`);
  const pages = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => {
    const path = new URL(address).pathname;
    return { path, name: nameOf(path) };
  });
  const linked = new Set<string>();
  const waiting = new Set(pages.map(({ path }) => path));
  // The kinds of cards on offer have pages that no map names; what is added to a set while it is read is read as well.
  for (const path of waiting) {
    const html = await text(origin + path);
    for (const file of filesIn(html, origin)) linked.add(file);
    for (const [, offer = ''] of html.matchAll(/href="(\/[^"#]+\?cards=[^"#&]+)/g)) waiting.add(offer);
  }
  const files = new Set<string>();
  for (const path of linked) files.add(await present(origin, path));
  const locales = new Set(pages.map(({ path }) => path.split('/')[1] ?? ''));
  const missing = [...locales].map((locale) => ({
    path: `/${locale}/bestaat-niet`,
    name: `${locale}-not-found`,
  }));
  const named = (extension: string) =>
    [...files]
      .filter((path) => path.endsWith(extension))
      .map((path) => ({ path, name: (path.split('/').at(-1) ?? '').replace(extension, '') }));
  return { pages: [...pages, ...missing], pdfs: named('.pdf'), cards: named('.png') };
}
