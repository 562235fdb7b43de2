import {
  changesFeedPath,
  changesView,
  dateSchema,
  type Edition,
  KIND_LABELS,
  KINDS,
  sectionPath,
  showDate,
} from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink, Submit } from '../../components/elements/button';
import { Note } from '../../components/elements/note';
import { Pages, Shown } from '../../components/elements/paging';
import { ChangedOn } from '../../components/elements/parts';
import { Line } from '../../components/elements/text';
import { Frame, Opening } from '../../components/frame/frame';
import { groupsOf } from '../../groups';
import { metaOf } from '../../head';
import { placePage } from '../../list';
import { paged } from '../../paging';
import { pageRequest } from '../../visit';
import { REFERENCE_WORDS } from '../../words/reference';

const MONTH = 30 * 86_400_000;

/** The day from which most of the agenda is: it was filled in then, and what comes from that day or before is no change. */
function firstFilling(edition: Edition): string | null {
  const days = groupsOf(
    KINDS.flatMap((of) => edition.all(of).map(({ changedOn }) => changedOn)),
    (day) => day,
  );
  const total = days.reduce((sum, [, those]) => sum + those.length, 0);
  return days.find(([, those]) => those.length > total / 2)?.[0] ?? null;
}

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  const { title, lead } = REFERENCE_WORDS[locale].changes;
  const asked = new URL(args.request.url).searchParams.get('since');
  const given = dateSchema.safeParse(asked);
  const monthAgo = new Date(Date.parse(`${args.context.today}T00:00:00Z`) - MONTH).toISOString().slice(0, 10);
  const since = given.success ? given.data : monthAgo;
  const filledOn = firstFilling(edition);
  const all = changesView(edition, locale, since);
  const changes = all.filter(({ date }) => !filledOn || date > filledOn);
  const {
    lists: [shown],
    paging,
  } = paged(args, [changes.toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))]);
  return {
    ...placePage(args, 'changes', { title, lead, shows: KINDS, paging }),
    paging,
    query: given.success ? `?since=${since}` : '',
    since,
    badDay: Boolean(asked) && !given.success,
    filling: filledOn && since <= filledOn ? { day: filledOn, parts: all.length - changes.length } : null,
    total: changes.length,
    groups: groupsOf(shown, ({ kind }) => kind),
  };
}

export const meta = metaOf;

export default function Changes() {
  const data = useLoaderData<typeof loader>();
  const { locale, kind, paths, title, lead, changedOn, since, badDay, filling, total, groups } = data;
  const { paging, query } = data;
  const words = REFERENCE_WORDS[locale].changes;
  return (
    <Frame
      locale={locale}
      kind={kind}
      paths={paths}
      query={query}
      page={paging.page}
      crumbs={[{ title: title.text, path: paths[locale] }]}
    >
      <Opening title={title} lead={lead} />
      <form className="choice" method="get" action={paths[locale]}>
        <label className="utrecht-form-label" htmlFor="since">
          {words.since}
        </label>
        <input
          className="utrecht-textbox utrecht-textbox--html-input"
          id="since"
          name="since"
          type="date"
          defaultValue={since}
        />
        <Submit>{words.show}</Submit>
      </form>
      {badDay ? <Note>{words.badDay}</Note> : null}
      <p className="found">
        {words.found(total, showDate(filling && total === 0 ? filling.day : since, locale))}
      </p>
      {filling ? <p className="prose">{words.filled(filling.parts, showDate(filling.day, locale))}</p> : null}
      <Shown of={paging} />
      {groups.length > 0 ? (
        <div className="folded">
          {groups.map(([of, changes]) => (
            <details key={of} open={groups.length === 1 || changes.length <= 3}>
              <summary>
                {KIND_LABELS[of][locale]} <span className="small">({changes.length})</span>
              </summary>
              <ul>
                {changes.map(({ key, path, title: name, date }) => (
                  <li key={key}>
                    <a href={path}>
                      <Line of={name} />
                    </a>{' '}
                    <time className="small" dateTime={date}>
                      {showDate(date, locale)}
                    </time>
                  </li>
                ))}
              </ul>
            </details>
          ))}
        </div>
      ) : null}
      <Pages of={paging} path={paths[locale] + query} />
      <p className="actions">
        <ButtonLink quiet href={changesFeedPath(locale)} type="application/atom+xml">
          {words.feed}
        </ButtonLink>
        <ButtonLink quiet href={sectionPath('releases', locale)}>
          {words.releases}
        </ButtonLink>
      </p>
      <ChangedOn date={changedOn} locale={locale} />
    </Frame>
  );
}
