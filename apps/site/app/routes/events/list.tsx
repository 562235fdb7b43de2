import { calendarFeedPath, calendarView, listPath, milestoneViews } from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink, Submit } from '../../components/elements/button';
import { Ignored, Option } from '../../components/elements/choosing';
import { Note } from '../../components/elements/note';
import { Pagination, ShownRange } from '../../components/elements/pagination';
import { Section } from '../../components/elements/section';
import { ChangedOn } from '../../components/frame/changed-on';
import { Frame, Opening } from '../../components/frame/frame';
import { EventList, Milestones } from '../../components/subjects/calendar';
import { subregionQuestion } from '../../lists/choices';
import { chosen, fillIn } from '../../lists/filters';
import { paged } from '../../lists/paging';
import { metaOf } from '../../page/head';
import { listPage } from '../../page/list';
import { useSite } from '../../page/use-site';
import { pageRequest } from '../../page/visit';
import { EVENT_WORDS } from './words';

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  const filled = fillIn(args, [subregionQuestion(edition, locale)]);
  const subregion = chosen(filled, 'subregion');
  const calendar = calendarView(edition, locale, args.context.today, subregion);
  const {
    lists: [upcoming, past, milestones],
    paging,
  } = paged(args, [
    calendar.upcoming,
    calendar.past,
    milestoneViews(edition, locale).filter(
      (each) => !subregion || each.subregions.some(({ key }) => key === subregion),
    ),
  ]);
  const page = listPage(args, 'events', { also: ['milestones'], paging });
  const feed = { path: calendarFeedPath(locale), type: 'text/calendar' as const, title: page.title.text };
  return {
    ...page,
    head: { ...page.head, feeds: [feed] },
    upcoming,
    past,
    milestones,
    paging,
    filled,
    subregion,
    today: args.context.today,
  };
}

export const meta = metaOf;

/** A form with one question and one button. */
function SubregionChoice() {
  const { locale, filled, subregion } = useLoaderData<typeof loader>();
  const words = EVENT_WORDS[locale];
  return (
    <form className="choice" method="get" action={listPath('events', locale)}>
      <label className="utrecht-form-label" htmlFor="subregion">
        {words.filter}
      </label>
      <select
        className="utrecht-select utrecht-select--html-select"
        id="subregion"
        name="subregion"
        defaultValue={subregion ?? ''}
      >
        <option value="">{words.all}</option>
        {filled.questions[0]?.choices.map((choice) => (
          <Option key={choice.value} {...choice} />
        ))}
      </select>
      <Submit>{words.show}</Submit>
    </form>
  );
}

export default function Calendar() {
  const data = useLoaderData<typeof loader>();
  const { locale, place, paths, title, lead, changedOn, upcoming, past, milestones, paging } = data;
  const { today, subregion, filled } = data;
  const words = EVENT_WORDS[locale];
  const { contact } = useSite();
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
      <SubregionChoice />
      <Ignored of={filled} />
      <ShownRange of={paging} />
      {upcoming.length > 0 || paging.page === 1 ? (
        <Section id="upcoming" title={words.upcoming}>
          {upcoming.length > 0 ? (
            <EventList of={upcoming} />
          ) : (
            <Note>{subregion ? words.emptyHere : words.empty}</Note>
          )}
          <div className="how-to">
            <p>{words.howTo}</p>
            <p className="actions how-to-actions">
              <ButtonLink href={contact}>{words.howToLink}</ButtonLink>
              <ButtonLink quiet href={calendarFeedPath(locale)} type="text/calendar">
                {words.subscribe} (.ics)
              </ButtonLink>
            </p>
            <p className="small">{words.subscribeHelp}</p>
          </div>
        </Section>
      ) : null}
      {past.length > 0 ? (
        <Section id="past" title={words.past}>
          <EventList of={past} />
        </Section>
      ) : null}
      {milestones.length > 0 ? (
        <Section id="milestones" title={words.milestones}>
          <p>{words.milestonesHelp}</p>
          <Milestones of={milestones} today={today} />
        </Section>
      ) : null}
      <Pagination of={paging} path={paths[locale] + filled.query} />
      <ChangedOn date={changedOn} locale={locale} />
    </Frame>
  );
}
