import {
  type EventLink,
  LANGUAGE_TAGS,
  type Locale,
  MILESTONE_STATE_LABELS,
  type MilestoneView,
} from '@mra/agenda';
import { useContext } from 'react';
import { groupsOf } from '../../groups';
import { CALENDAR_WORDS } from '../../words/calendar';
import { Line, PageLocale } from '../elements/text';

const partOf = (moment: string, locale: Locale, options: Intl.DateTimeFormatOptions) =>
  // What the clock there says: read and written in one zone, so that nothing is moved.
  new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], { timeZone: 'UTC', ...options }).format(
    new Date(`${moment}:00Z`),
  );

/** When an event is, in words: `donderdag 3 december 2026, 14:00–17:30`. */
export function momentOf({ startsAt, endsAt }: Pick<EventLink, 'startsAt' | 'endsAt'>, locale: Locale) {
  const day = (moment: string) =>
    partOf(moment, locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const time = (moment: string) => partOf(moment, locale, { hour: '2-digit', minute: '2-digit' });
  const sameDay = startsAt.slice(0, 10) === endsAt.slice(0, 10);
  return sameDay
    ? `${day(startsAt)}, ${time(startsAt)}–${time(endsAt)}`
    : `${day(startsAt)}, ${time(startsAt)} – ${day(endsAt)}, ${time(endsAt)}`;
}

/** Events by month. @param months whether a month stands above its events */
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
            <time dateTime={event.startsAt} className="number">
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

/** The milestones of the agenda as a line in time, by year. */
export function Milestones({ of }: { of: readonly MilestoneView[] }) {
  const locale = useContext(PageLocale);
  const words = CALENDAR_WORDS[locale];
  // A label without the year, as of a century, says when better than the year that it is sorted by.
  const yearOf = ({ sortDate, date }: MilestoneView) => {
    const year = sortDate?.slice(0, 4);
    return year && (!date || date.text.includes(year)) ? year : (date?.text ?? words.noDate);
  };
  const byYear = groupsOf(of, yearOf);
  return (
    <ol className="milestones">
      {byYear.map(([year, milestones]) => (
        <li key={year} className={/^\d{4}$/.test(year) ? undefined : 'undated'}>
          <p className="number">{year}</p>
          <ul className="plain">
            {milestones.map((milestone) => (
              <li key={milestone.key} id={milestone.key} data-state={milestone.state ?? undefined}>
                <Line of={milestone.title} />
                <span className="small">
                  {[
                    milestone.date && milestone.date.text !== year ? milestone.date.text : null,
                    milestone.state ? MILESTONE_STATE_LABELS[milestone.state][locale] : null,
                    ...milestone.subregions.map(({ title }) => title.text),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
