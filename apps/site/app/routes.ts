import { LOCALES, PAGE_KINDS, type PageKind, SEGMENTS } from '@mra/agenda';
import { type RouteConfig, route } from '@remix-run/route-config';

/** The list and the page of a kind; each language has addresses of its own. */
const FILES: Record<PageKind, { list: string; page: string }> = {
  accelerators: { list: 'routes/accelerators.tsx', page: 'routes/accelerator.tsx' },
  'action-lines': { list: 'routes/action-lines.tsx', page: 'routes/action-line.tsx' },
  subregions: { list: 'routes/subregions.tsx', page: 'routes/subregion.tsx' },
  audiences: { list: 'routes/audiences.tsx', page: 'routes/audience.tsx' },
};

export default LOCALES.flatMap((locale) => [
  route(locale, 'routes/home.tsx', { id: `${locale}/home` }),
  ...PAGE_KINDS.flatMap((kind) => {
    const path = `${locale}/${SEGMENTS[kind][locale]}`;
    return [
      route(path, FILES[kind].list, { id: `${locale}/${kind}` }),
      route(`${path}/:slug`, FILES[kind].page, { id: `${locale}/${kind}/page` }),
    ];
  }),
]).concat(route('*', 'routes/missing.tsx', { id: 'missing' })) satisfies RouteConfig;
