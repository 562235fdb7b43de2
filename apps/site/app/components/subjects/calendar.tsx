import {
  type EventLink,
  fieldLabel,
  isOverdue,
  LANGUAGE_TAGS,
  type Locale,
  MILESTONE_STATE_LABELS,
  type MilestoneView,
  showDate,
} from '@mra/agenda';
import { Fragment, useContext } from 'react';
import { groupsOf } from '../../lists/groups';
import { Line, PageLocale } from '../elements/text';

const nl = {
  today: 'Vandaag,',
  overdue: 'was gepland; of het zover is, is niet bekend',
  noDate: 'Datum niet bekend',
  online: 'online',
  cancelled: fieldLabel('events', 'cancelled').nl,
};

export const CALENDAR_WORDS: Record<Locale, typeof nl> = {
  nl,
  en: {
    today: 'Today,',
    overdue: 'was planned; not known whether it has happened',
    noDate: 'Date not known',
    online: 'online',
    cancelled: fieldLabel('events', 'cancelled').en,
  },
};

const partOf = (moment: string, locale: Locale, options: Intl.DateTimeFormatOptions) =>
  // Local clock time: parsed and formatted in the same zone, so that nothing shifts.
  new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], { timeZone: 'UTC', ...options }).format(
    new Date(`${moment}:00Z`),
  );

/** The date and time of an event in words: `donderdag 3 december 2026, 14:00–17:30`. */
export function momentOf({ startsAt, endsAt }: Pick<EventLink, 'startsAt' | 'endsAt'>, locale: Locale) {
  const day = (moment: string) =>
    partOf(moment, locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const time = (moment: string) => partOf(moment, locale, { hour: '2-digit', minute: '2-digit' });
  const sameDay = startsAt.slice(0, 10) === endsAt.slice(0, 10);
  return sameDay
    ? `${day(startsAt)}, ${time(startsAt)}–${time(endsAt)}`
    : `${day(startsAt)}, ${time(startsAt)} – ${day(endsAt)}, ${time(endsAt)}`;
}

/** Events by month. @param months whether each month has a heading */
export function EventList({ of, months = true }: { of: readonly EventLink[]; months?: boolean }) {
  const locale = useContext(PageLocale);
  const words = CALENDAR_WORDS[locale];
  const byMonth = groupsOf(of, ({ startsAt }) => startsAt.slice(0, 7));
  return byMonth.map(([month, events]) => (
    <div key={month} className="month">
      {months ? <h3>{partOf(`${month}-01T00:00`, locale, { month: 'long', year: 'numeric' })}</h3> : null}
      <ul className="events">
        {events.map((event) => (
          <li key={event.key}>
            <time dateTime={event.startsAt} className="display event-day">
              {Number(event.startsAt.slice(8, 10))}
            </time>
            <div>
              <a href={event.path}>
                <Line of={event.title} />
              </a>
              <p className="small">
                {event.cancelled ? <strong>{words.cancelled}. </strong> : null}
                {momentOf(event, locale)}
                {event.location ? (
                  <>
                    , <Line of={event.location} />
                  </>
                ) : null}
                {event.online ? `, ${words.online}` : ''}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  ));
}

/** The year of a milestone. If its label lacks the year it is sorted by (a century, say), the label itself. */
function yearOf({ sortDate, date }: MilestoneView): string | null {
  const year = sortDate?.slice(0, 4);
  return year && (!date || date.text.includes(year)) ? year : (date?.text ?? null);
}

function Milestone({ of, year, today }: { of: MilestoneView; year: string | null; today: string }) {
  const locale = useContext(PageLocale);
  const overdue = isOverdue(of, today);
  const state =
    of.state && (overdue ? CALENDAR_WORDS[locale].overdue : MILESTONE_STATE_LABELS[of.state][locale]);
  const details = [
    of.date && of.date.text !== year ? of.date.text : null,
    state,
    ...of.subregions.map(({ title }) => title.text),
  ];
  return (
    <li id={of.key} data-state={overdue ? 'overdue' : (of.state ?? undefined)}>
      <Line of={of.title} />
      <span className="small milestone-details">{details.filter(Boolean).join(' · ')}</span>
    </li>
  );
}

const isYear = (when: string | null) => /^\d{4}$/.test(when ?? '');

/** The milestones of the agenda as a timeline by year, with a marker for today. */
export function Milestones({ of, today }: { of: readonly MilestoneView[]; today: string }) {
  const locale = useContext(PageLocale);
  const words = CALENDAR_WORDS[locale];
  const byYear = groupsOf(of, yearOf);
  // The marker comes after the current year, before the first year in the future or without a date.
  const next = byYear.findIndex(
    ([year], at) => at > 0 && (!isYear(year) || (year ?? '') > today.slice(0, 4)),
  );
  return (
    <ol className="milestones">
      {byYear.map(([year, milestones], at) => (
        <Fragment key={year}>
          {at === next ? (
            <li className="now">
              <p>
                <time dateTime={today}>
                  {words.today} {showDate(today, locale)}
                </time>
              </p>
            </li>
          ) : null}
          <li className={isYear(year) ? undefined : 'undated'}>
            <p className="display milestone-year">{year ?? words.noDate}</p>
            <ul className="plain">
              {milestones.map((milestone) => (
                <Milestone key={milestone.key} of={milestone} year={year} today={today} />
              ))}
            </ul>
          </li>
        </Fragment>
      ))}
    </ol>
  );
}
