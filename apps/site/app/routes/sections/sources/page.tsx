import { sourceViews } from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Citation } from '../../../components/elements/figures';
import { Pagination, ShownRange } from '../../../components/elements/pagination';
import { ChangedOn } from '../../../components/frame/changed-on';
import { Frame, Opening } from '../../../components/frame/frame';
import { paged } from '../../../lists/paging';
import { metaOf } from '../../../page/head';
import { placePage } from '../../../page/list';
import { pageRequest } from '../../../page/visit';
import { SOURCE_WORDS } from './words';

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  const { title, lead } = SOURCE_WORDS[locale];
  const {
    lists: [sources],
    paging,
  } = paged(args, [sourceViews(edition, locale)]);
  return { ...placePage(args, 'sources', { title, lead, shows: ['sources'], paging }), paging, sources };
}

export const meta = metaOf;

export default function Sources() {
  const { locale, place, paths, title, lead, changedOn, paging, sources } = useLoaderData<typeof loader>();
  const words = SOURCE_WORDS[locale];
  return (
    <Frame
      locale={locale}
      place={place}
      paths={paths}
      page={paging.page}
      crumbs={[{ title: title.text, path: paths[locale] }]}
    >
      <Opening title={title} lead={lead} />
      <ShownRange of={paging} />
      <ul className="source-list">
        {sources.map((source) => (
          <li key={source.key} id={source.key}>
            <p>
              <Citation of={source} />
            </p>
            <p className="small">
              {[
                source.year ?? words.noYear,
                source.url ? new URL(source.url).hostname.replace(/^www\./, '') : words.noAddress,
                ...(source.citedBy > 0 ? [words.cited(source.citedBy)] : []),
              ].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      <Pagination of={paging} path={paths[locale]} />
      <ChangedOn date={changedOn} locale={locale} />
    </Frame>
  );
}
