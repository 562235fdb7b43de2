import { DATA_PATHS, KINDS, showDate } from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Frame, Opening } from '../../components/frame';
import { ChangedOn, Section } from '../../components/parts';
import { metaOf } from '../../head';
import { placePage } from '../../list';
import { pageRequest } from '../../visit';
import { REFERENCE_WORDS } from '../../words/reference';

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  const { title, lead } = REFERENCE_WORDS[locale].releases;
  return {
    ...placePage(args, 'releases', { title, lead, shows: KINDS }),
    id: edition.id.slice(0, 12),
    madeOn: edition.envelope.compiledAt.slice(0, 10),
  };
}

export const meta = metaOf;

export default function Releases() {
  const { locale, kind, paths, title, lead, changedOn, id, madeOn } = useLoaderData<typeof loader>();
  const words = REFERENCE_WORDS[locale].releases;
  return (
    <Frame locale={locale} kind={kind} paths={paths} crumbs={[{ title: title.text, path: paths[locale] }]}>
      <Opening title={title} lead={lead} />
      <p className="empty">{words.empty}</p>
      <Section id="current" title={words.current}>
        <dl className="facts in-a-row">
          <div>
            <dt>{words.id}</dt>
            <dd>
              <code>{id}</code>
            </dd>
          </div>
          <div>
            <dt>{words.made}</dt>
            <dd>
              <time dateTime={madeOn}>{showDate(madeOn, locale)}</time>
            </dd>
          </div>
        </dl>
        <p className="actions">
          <a className="button quiet" href={DATA_PATHS.edition}>
            {words.data}
          </a>
        </p>
      </Section>
      <ChangedOn date={changedOn} locale={locale} />
    </Frame>
  );
}
