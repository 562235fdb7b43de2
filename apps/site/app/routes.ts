import { LOCALES, PAGE_KINDS, type PageKind, SECTIONS, SEGMENTS, type Section } from '@mra/agenda';
import { type RouteConfig, route } from '@remix-run/route-config';

/** The list and the page of a kind; each language has addresses of its own. */
const FILES: Partial<Record<PageKind, { list?: string; page: string }>> = {
  chapters: { list: 'routes/story/story.tsx', page: 'routes/story/chapter.tsx' },
  events: { list: 'routes/calendar/calendar.tsx', page: 'routes/calendar/event.tsx' },
  pages: { page: 'routes/reference/standing-page.tsx' },
  accelerators: { list: 'routes/accelerators.tsx', page: 'routes/accelerator.tsx' },
  'action-lines': { list: 'routes/agenda/tracker.tsx', page: 'routes/agenda/action-line.tsx' },
  subregions: { list: 'routes/subregions.tsx', page: 'routes/subregion.tsx' },
  municipalities: { list: 'routes/region/municipalities.tsx', page: 'routes/region/municipality.tsx' },
  themes: { list: 'routes/region/themes.tsx', page: 'routes/region/theme.tsx' },
  hotspots: { list: 'routes/hotspots/list.tsx', page: 'routes/hotspots/page.tsx' },
  programmes: { list: 'routes/finance/list.tsx', page: 'routes/finance/page.tsx' },
  'cross-pollinations': { list: 'routes/crossings/list.tsx', page: 'routes/crossings/page.tsx' },
  audiences: { list: 'routes/audiences.tsx', page: 'routes/audience.tsx' },
};

/** Pages that are made of many documents. */
const SECTION_FILES: Partial<Record<Section, string>> = {
  monitor: 'routes/monitor.tsx',
  search: 'routes/search.tsx',
  glossary: 'routes/reference/glossary.tsx',
  sources: 'routes/reference/sources.tsx',
  downloads: 'routes/reference/downloads.tsx',
  'open-data': 'routes/reference/open-data.tsx',
  changes: 'routes/reference/changes.tsx',
  releases: 'routes/reference/releases.tsx',
  agenda: 'routes/agenda/agenda.tsx',
  'find-my-place': 'routes/hotspots/find-my-place.tsx',
  partners: 'routes/region/partners.tsx',
};

export default LOCALES.flatMap((locale) => [
  route(locale, 'routes/home.tsx', { id: `${locale}/home` }),
  ...PAGE_KINDS.flatMap((kind) => {
    const files = FILES[kind];
    if (!files) return [];
    const path = [locale, SEGMENTS[kind][locale]].filter(Boolean).join('/');
    return [
      ...(files.list ? [route(path, files.list, { id: `${locale}/${kind}` })] : []),
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
