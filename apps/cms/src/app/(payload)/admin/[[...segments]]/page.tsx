import { SOURCE_LOCALE } from '@mra/agenda';
import config from '@payload-config';
import { generatePageMetadata, RootPage } from '@payloadcms/next/views';
import { redirect } from 'next/navigation';
import { importMap } from '../importMap.js';

interface Arguments {
  params: Promise<{ segments?: string[] }>;
  searchParams: Promise<Record<string, string | string[]>>;
}

/**
 * The admin remembers the language that was last written in. A new document starts in the source language all the same: a text in English
 * alone can't be published.
 */
async function startInDutch({ params, searchParams }: Arguments): Promise<void> {
  const [area, collection, action] = (await params).segments ?? [];
  const query = await searchParams;
  if (area !== 'collections' || action !== 'create' || query.locale) return;
  const asked = Object.entries(query).flatMap(([name, given]) =>
    [given].flat().map((value) => [name, value]),
  );
  redirect(
    `/admin/collections/${collection}/create?${new URLSearchParams([...asked, ['locale', SOURCE_LOCALE]])}`,
  );
}

/** What Payload's own pages are typed to get, although the admin's home has no segments. */
const given = ({ params, searchParams }: Arguments) => ({
  config,
  params: params as Promise<{ segments: string[] }>,
  searchParams,
});

export const generateMetadata = (asked: Arguments) => generatePageMetadata(given(asked));

export default async function Page(asked: Arguments) {
  await startInDutch(asked);
  return RootPage({ ...given(asked), importMap });
}
