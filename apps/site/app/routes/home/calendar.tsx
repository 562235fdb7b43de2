import { type EventLink, type HomeView, listPath, type MilestoneView } from '@mra/agenda';
import { Section } from '../../components/elements/section';
import { EventList, Milestones } from '../../components/subjects/calendar';
import { HOME_WORDS } from './words';

/** The part of the calendar that the home page shows. */
export interface HomeCalendar {
  upcoming: readonly EventLink[];
  milestones: readonly MilestoneView[];
  /** The date in Amsterdam, such as `2026-11-24`. */
  today: string;
}

export function Calendar({ of, calendar }: { of: HomeView; calendar: HomeCalendar }) {
  const words = HOME_WORDS[of.locale];
  const { upcoming, milestones, today } = calendar;
  return (
    <Section id="calendar" title={upcoming.length > 0 ? words.calendar : words.milestones}>
      {upcoming.length > 0 ? (
        <EventList of={upcoming} months={false} />
      ) : (
        <Milestones of={milestones} today={today} />
      )}
      <p>
        <a href={listPath('events', of.locale)}>{words.wholeCalendar}</a>
      </p>
    </Section>
  );
}
