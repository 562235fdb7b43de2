import { calendarFeedPath, calendarView, listPath, milestoneViews, subregionLinks } from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink, Submit } from '../../components/elements/button';
import { Note } from '../../components/elements/note';
import { Pages, Shown } from '../../components/elements/paging';
import { ChangedOn, Section } from '../../components/elements/parts';
import { Frame, Opening } from '../../components/frame/frame';
import { EventList, Milestones } from '../../components/subjects/calendar';
import { metaOf } from '../../head';
import { placePage } from '../../list';
import { paged } from '../../paging';
import { useSite } from '../../use-site';
import { pageRequest } from '../../visit';
import { CALENDAR_WORDS } from '../../words/calendar';

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  const { title, lead } = CALENDAR_WORDS[locale];
  const subregions = subregionLinks(edition, locale);
  const asked = new URL(args.request.url).searchParams.get('subregion') ?? '';
  const known = subregions.find(({ key }) => key === asked)?.key;
  const calendar = calendarView(edition, locale, args.context.today, known);
  const {
    lists: [upcoming, past, milestones],
    paging,
  } = paged(args, [
    calendar.upcoming,
    calendar.past,
    milestoneViews(edition, locale).filter(
      (each) => !known || each.subregions.some(({ key }) => key === known),
    ),
  ]);
  const page = placePage(args, 'events', { title, lead, shows: ['events', 'milestones'], paging });
  const feed = { path: calendarFeedPath(locale), type: 'text/calendar' as const, title };
  return {
    ...page,
    head: { ...page.head, feeds: [feed] },
    upcoming,
    past,
    milestones,
    paging,
    subregions,
    chosen: known ?? '',
    ignored: asked !== '' && !known,
  };
}

export const meta = metaOf;

/** A form that works by itself: one question, one button. */
function SubregionChoice() {
  const { locale, subregions, chosen } = useLoaderData<typeof loader>();
  const words = CALENDAR_WORDS[locale];
  return (
    <form className="choice" method="get" action={listPath('events', locale)}>
      <label className="utrecht-form-label" htmlFor="subregion">
        {words.filter}
      </label>
      <select
        className="utrecht-select utrecht-select--html-select"
        id="subregion"
        name="subregion"
        defaultValue={chosen}
      >
        <option value="">{words.all}</option>
        {subregions.map(({ key, title }) => (
          <option key={key} value={key}>
            {title.text}
          </option>
        ))}
      </select>
      <Submit>{words.show}</Submit>
    </form>
  );
}

export default function Calendar() {
  const data = useLoaderData<typeof loader>();
  const { locale, kind, paths, title, lead, changedOn, upcoming, past, milestones, chosen, ignored, paging } =
    data;
  const query = chosen ? `?subregion=${chosen}` : '';
  const words = CALENDAR_WORDS[locale];
  const { contact } = useSite();
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
      <SubregionChoice />
      {ignored ? <Note>{words.ignored}</Note> : null}
      <Shown of={paging} />
      {upcoming.length > 0 || paging.page === 1 ? (
        <Section id="upcoming" title={words.upcoming}>
          {upcoming.length > 0 ? (
            <EventList of={upcoming} />
          ) : (
            <Note>{chosen ? words.emptyHere : words.empty}</Note>
          )}
          <div className="how-to">
            <p>{words.howTo}</p>
            <p className="actions">
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
          <Milestones of={milestones} />
        </Section>
      ) : null}
      <Pages of={paging} path={paths[locale] + query} />
      <ChangedOn date={changedOn} locale={locale} />
    </Frame>
  );
}
