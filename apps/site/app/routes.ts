import { LOCALES, PAGE_KINDS, type PageKind, SECTIONS, SEGMENTS, type Section } from '@mra/agenda';
import { type RouteConfig, route } from '@remix-run/route-config';

/** The list and the page of a kind; each language has addresses of its own. */
const FILES: Partial<Record<PageKind, { list: string; page: string }>> = {
  accelerators: { list: 'routes/accelerators.tsx', page: 'routes/accelerator.tsx' },
  'action-lines': { list: 'routes/action-lines.tsx', page: 'routes/action-line.tsx' },
  subregions: { list: 'routes/subregions.tsx', page: 'routes/subregion.tsx' },
  audiences: { list: 'routes/audiences.tsx', page: 'routes/audience.tsx' },
};

/** Pages that are made of many documents. */
const SECTION_FILES: Partial<Record<Section, string>> = {};

export default LOCALES.flatMap((locale) => [
  route(locale, 'routes/home.tsx', { id: `${locale}/home` }),
  ...PAGE_KINDS.flatMap((kind) => {
    const files = FILES[kind];
    if (!files) return [];
    const path = `${locale}/${SEGMENTS[kind][locale]}`;
    return [
      route(path, files.list, { id: `${locale}/${kind}` }),
      route(`${path}/:slug`, files.page, { id: `${locale}/${kind}/page` }),
    ];
  }),
  ...(Object.keys(SECTIONS) as Section[]).flatMap((section) => {
    const file = SECTION_FILES[section];
    return file
      ? [route(`${locale}/${SECTIONS[section][locale]}`, file, { id: `${locale}/${section}` })]
      : [];
  }),
]).concat(route('*', 'routes/missing.tsx', { id: 'missing' })) satisfies RouteConfig;
