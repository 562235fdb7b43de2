import {
  DATA_PATHS,
  type DifferenceView,
  differencesView,
  KIND_LABELS,
  KINDS,
  type Phrase,
  releasePath,
  sectionPath,
  showDate,
} from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useContext } from 'react';
import { ButtonLink } from '../../../components/elements/button';
import { Note } from '../../../components/elements/note';
import { Section } from '../../../components/elements/section';
import { Line, PageLocale } from '../../../components/elements/text';
import { ChangedOn } from '../../../components/frame/changed-on';
import { Frame, Opening } from '../../../components/frame/frame';
import { fewOf } from '../../../lists/paging';
import { CHOOSING_WORDS } from '../../../lists/words';
import { metaOf } from '../../../page/head';
import { placePage } from '../../../page/list';
import { inLanguage, releaseName } from '../../../page/release-name';
import { pageRequest } from '../../../page/visit';
import { RELEASE_WORDS } from './words';

interface ReleaseView {
  id: string;
  name: Phrase;
  note: Phrase | null;
  pinnedOn: string;
  path: string;
  /** Where its pages begin. */
  visit: string;
  /** How many documents were withdrawn since; what they were is not said. */
  withdrawn: number;
  differences: DifferenceView[];
}

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  const { title, lead } = RELEASE_WORDS[locale];
  return {
    ...placePage(args, 'releases', { title, lead, shows: KINDS }),
    id: edition.id.slice(0, 12),
    madeOn: edition.envelope.compiledAt.slice(0, 10),
    releases: args.context.releases.map(
      (release): ReleaseView => ({
        id: release.edition.slice(0, 12),
        name: releaseName(release, locale),
        note: inLanguage(release.note, locale),
        pinnedOn: release.pinnedOn,
        path: releasePath(release.edition),
        visit: release.paths[locale],
        withdrawn: release.withdrawn,
        differences: differencesView(release.content, edition, locale),
      }),
    ),
  };
}

export const meta = metaOf;

/** The differences from the current version; the changes page has the rest of a long list. @param since the date of the release */
function Differences({ of, since }: { of: readonly DifferenceView[]; since: string }) {
  const locale = useContext(PageLocale);
  const words = RELEASE_WORDS[locale];
  const shown = fewOf(of);
  if (of.length === 0) return <p>{words.since(0)}</p>;
  return (
    <details>
      <summary>{words.since(of.length)}</summary>
      <ul>
        {shown.of.map(({ kind, key, what, title, path }) => (
          <li key={key}>
            {path ? (
              <a href={path}>
                <Line of={title} />
              </a>
            ) : (
              <Line of={title} />
            )}{' '}
            <span className="small">
              {KIND_LABELS[kind][locale]}, {words.what[what]}
            </span>
          </li>
        ))}
      </ul>
      {shown.of.length < shown.total ? (
        <p>
          {CHOOSING_WORDS[locale].shown('1', String(shown.of.length), String(shown.total))}.{' '}
          <a href={`${sectionPath('changes', locale)}?since=${since}`}>
            {words.allSince(showDate(since, locale))}
          </a>
        </p>
      ) : null}
    </details>
  );
}

function Pinned({ of }: { of: ReleaseView }) {
  const locale = useContext(PageLocale);
  const words = RELEASE_WORDS[locale];
  return (
    <li id={`release-${of.id}`}>
      <h3>
        <Line of={of.name} />
      </h3>
      <p className="small">
        {words.pinnedOn} <time dateTime={of.pinnedOn}>{showDate(of.pinnedOn, locale)}</time>,{' '}
        <code>{of.id}</code>
      </p>
      {of.note ? (
        <p>
          <Line of={of.note} />
        </p>
      ) : null}
      <p>
        <a href={of.visit}>{words.visit}</a>
      </p>
      <p>
        <a href={of.path} type="application/json">
          {words.open}
        </a>
      </p>
      {of.withdrawn > 0 ? <p>{words.withdrawn(of.withdrawn)}</p> : null}
      <Differences of={of.differences} since={of.pinnedOn} />
    </li>
  );
}

export default function Releases() {
  const data = useLoaderData<typeof loader>();
  const { locale, place, paths, title, lead, changedOn, id, madeOn, releases } = data;
  const words = RELEASE_WORDS[locale];
  return (
    <Frame locale={locale} place={place} paths={paths} crumbs={[{ title: title.text, path: paths[locale] }]}>
      <Opening title={title} lead={lead} />
      {releases.length === 0 ? (
        <Note>{words.empty}</Note>
      ) : (
        <Section id="pinned" title={words.pinned}>
          <ul className="releases">
            {releases.map((release) => (
              <Pinned key={release.path + release.name.text} of={release} />
            ))}
          </ul>
        </Section>
      )}
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
          <ButtonLink quiet href={DATA_PATHS.edition}>
            {words.data}
          </ButtonLink>
        </p>
      </Section>
      <ChangedOn date={changedOn} locale={locale} />
    </Frame>
  );
}
