import {
  LOCALES,
  type Locale,
  PAGE_KINDS,
  type PageKind,
  pagePlace,
  SECTIONS,
  type Section,
  sections,
} from '@mra/agenda';
import { type RouteConfig, type RouteConfigEntry, route } from '@remix-run/route-config';

/** The page of each document of a kind and, where the kind has a segment of its own in the address, the list of them all. */
function routesOfKind(kind: PageKind, locale: Locale): RouteConfigEntry[] {
  const segment = pagePlace(kind).segment[locale];
  const id = `${locale}/${kind}`;
  const page = (path: string) => route(`${path}/:slug`, `routes/${kind}/page.tsx`, { id: `${id}/page` });
  if (!segment) return [page(locale)];
  const path = `${locale}/${segment}`;
  return [route(path, `routes/${kind}/list.tsx`, { id }), page(path)];
}

const routeOfSection = (section: Section, locale: Locale): RouteConfigEntry =>
  route(`${locale}/${sections[section].segment[locale]}`, `routes/sections/${section}/page.tsx`, {
    id: `${locale}/${section}`,
  });

/**
 * Every page of the site, with its own address in each language. Files are found by the name of their kind or section, so one without a
 * file fails the build.
 */
export default [
  ...LOCALES.flatMap((locale) => [
    route(locale, 'routes/home/page.tsx', { id: `${locale}/home` }),
    ...PAGE_KINDS.flatMap((kind) => routesOfKind(kind, locale)),
    ...SECTIONS.map((section) => routeOfSection(section, locale)),
  ]),
  route('*', 'routes/missing.tsx', { id: 'missing' }),
] satisfies RouteConfig;
