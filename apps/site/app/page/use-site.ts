import type { Phrase } from '@mra/agenda';
import { useMatches, useRouteLoaderData } from '@remix-run/react';
import type { FileLink } from './visit';

/** A link to a part of the site. */
export interface Way {
  name: string;
  path: string;
}

/** Facts about the site that every page can use. */
export interface SiteFacts {
  origin: string;
  menu: Way[];
  about: Way[];
  mailbox: string | null;
  /** The contact page, or the home page if there is none. */
  contact: string;
  /** The release that is visited. */
  release: { name: Phrase; pinnedOn: string } | null;
}

const NOTHING: SiteFacts = {
  origin: '',
  menu: [],
  about: [],
  mailbox: null,
  contact: '',
  release: null,
};

/** The facts of the site, for any component. */
export function useSite(): SiteFacts {
  return useRouteLoaderData<SiteFacts>('root') ?? NOTHING;
}

/** The page's own PDF and cards, as listed in its head. */
export function usePageFiles(): readonly FileLink[] {
  const data = useMatches().at(-1)?.data as { head?: { files: FileLink[] } } | undefined;
  return data?.head?.files ?? [];
}
