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
import { ButtonLink, Submit } from '../../../components/elements/button';
import { Ignored } from '../../../components/elements/choosing';
import { Note } from '../../../components/elements/note';
import { Pagination, ShownRange } from '../../../components/elements/pagination';
import { Line } from '../../../components/elements/text';
import { ChangedOn } from '../../../components/frame/changed-on';
import { Frame, Opening } from '../../../components/frame/frame';
import { chosen, fillIn } from '../../../lists/filters';
import { groupsOf } from '../../../lists/groups';
import { paged } from '../../../lists/paging';
import { metaOf } from '../../../page/head';
import { placePage } from '../../../page/list';
import { pageRequest } from '../../../page/visit';
import { CHANGE_WORDS } from './words';

const MONTH = 30 * 86_400_000;

/** The day on which most of the agenda was first filled in. Edits made on that same day cannot be told apart from it. */
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
  const { title, lead, since: label } = CHANGE_WORDS[locale];
  const isDay = (text: string) => dateSchema.safeParse(text).success;
  const filled = fillIn(args, [{ name: 'since', label, choices: [], takes: isDay }]);
  const given = chosen(filled, 'since');
  const isToCome = given !== undefined && given > args.context.today;
  const monthAgo = new Date(Date.parse(`${args.context.today}T00:00:00Z`) - MONTH).toISOString().slice(0, 10);
  const since = given && !isToCome ? given : monthAgo;
  const filledOn = firstFilling(edition);
  // The same entries as in the feed: leaving out the first day would lose the edits made on it.
  const changes = changesView(edition, locale, since);
  const {
    lists: [shown],
    paging,
  } = paged(args, [changes.toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))]);
  return {
    ...placePage(args, 'changes', { title, lead, shows: KINDS, paging }),
    paging,
    since,
    filled,
    toCome: isToCome ? given : null,
    filling:
      filledOn && since <= filledOn
        ? { day: filledOn, parts: changes.filter(({ date }) => date === filledOn).length }
        : null,
    total: changes.length,
    groups: groupsOf(shown, ({ kind }) => kind),
  };
}

export const meta = metaOf;

export default function Changes() {
  const data = useLoaderData<typeof loader>();
  const { locale, place, paths, title, lead, changedOn, since, filled, toCome, filling, total, groups } =
    data;
  const { paging } = data;
  const words = CHANGE_WORDS[locale];
  return (
    <Frame
      locale={locale}
      place={place}
      paths={paths}
      query={filled.query}
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
      {toCome ? <Note kind="warning">{words.toCome(showDate(toCome, locale))}</Note> : null}
      <Ignored of={filled} />
      <p className="found">{words.found(total, showDate(since, locale))}</p>
      {filling ? <p className="prose">{words.filled(filling.parts, showDate(filling.day, locale))}</p> : null}
      <ShownRange of={paging} />
      {groups.length > 0 ? (
        <div className="folded">
          {groups.map(([of, changes]) => (
            <details key={of} open={groups.length === 1 || total <= 20}>
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
      <Pagination of={paging} path={paths[locale] + filled.query} />
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
