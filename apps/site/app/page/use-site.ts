import type { Phrase } from '@mra/agenda';
import { useMatches, useRouteLoaderData } from '@remix-run/react';
import type { FileLink } from './visit';

/** A way to a part of the site. */
export interface Way {
  name: string;
  path: string;
}

/** What every page knows of the site around it. */
export interface SiteFacts {
  origin: string;
  menu: Way[];
  about: Way[];
  mailbox: string | null;
  /** The page that says how to reach the makers, or the home page where there is none. */
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

/** The facts of the site, in any component of a page. */
export function useSite(): SiteFacts {
  return useRouteLoaderData<SiteFacts>('root') ?? NOTHING;
}

/** The PDF and cards of the page itself, as its head knows them. */
export function usePageFiles(): readonly FileLink[] {
  const data = useMatches().at(-1)?.data as { head?: { files: FileLink[] } } | undefined;
  return data?.head?.files ?? [];
}
