import { audienceLinks, LOCALES, PUBLIC_AUDIENCE } from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Frame, Opening } from '../../components/frame/frame';
import { Audiences } from '../../components/subjects/audiences';
import { metaOf } from '../../page/head';
import { listPage } from '../../page/list';
import { filesOf, pageRequest } from '../../page/visit';

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  // The home page is the page for the public.
  const items = audienceLinks(edition, locale).filter(({ key }) => key !== PUBLIC_AUDIENCE);
  // For readers on their way to a meeting: the PDFs directly.
  const briefs = Object.fromEntries(
    items.map(({ key }) => [
      key,
      filesOf(
        args,
        LOCALES.map((each) => `brief/lobby/${key}/${each}`),
      ),
    ]),
  );
  return { ...listPage(args, 'audiences'), items, briefs };
}

export const meta = metaOf;

export default function AudienceList() {
  const { locale, place, paths, title, lead, items, briefs } = useLoaderData<typeof loader>();
  return (
    <Frame locale={locale} place={place} paths={paths} crumbs={[{ title: title.text, path: paths[locale] }]}>
      <Opening title={title} lead={lead} />
      <Audiences of={items} briefs={briefs} />
    </Frame>
  );
}
