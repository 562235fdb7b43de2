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
  // The page for the public is the home page.
  const items = audienceLinks(edition, locale).filter(({ key }) => key !== PUBLIC_AUDIENCE);
  // Whoever is on the way to a meeting takes the PDF from here.
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
  const { locale, kind, paths, title, lead, items, briefs } = useLoaderData<typeof loader>();
  return (
    <Frame locale={locale} kind={kind} paths={paths} crumbs={[{ title: title.text, path: paths[locale] }]}>
      <Opening title={title} lead={lead} />
      <Audiences of={items} briefs={briefs} />
    </Frame>
  );
}
