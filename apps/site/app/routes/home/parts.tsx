import {
  type EventLink,
  type HomeView,
  type LinkView,
  listPath,
  type MilestoneView,
  PUBLIC_AUDIENCE,
  sectionPath,
} from '@mra/agenda';
import { subregionOf } from '../../components/drawings/region-map';
import { ButtonLink } from '../../components/elements/button';
import { PageLink } from '../../components/elements/facts';
import { Figures } from '../../components/elements/figures';
import { Audiences, Section } from '../../components/elements/parts';
import { Line, useWords } from '../../components/elements/text';
import { EventList, Milestones } from '../../components/subjects/calendar';
import { STORY_WORDS } from '../chapters/words';
import { CALENDAR_WORDS } from '../events/words';
import { HOME_WORDS } from './words';

/** What the home page shows of the calendar. */
export interface HomeCalendar {
  upcoming: readonly EventLink[];
  milestones: readonly MilestoneView[];
  /** As `2026-11-24`, in Amsterdam. */
  today: string;
}

function Story({ of }: { of: HomeView }) {
  const words = HOME_WORDS[of.locale];
  if (of.chapters.length === 0) return null;
  return (
    <section className="home-story" aria-labelledby="story">
      <div>
        <h2 id="story">{STORY_WORDS[of.locale].title}</h2>
        <p>{STORY_WORDS[of.locale].lead}</p>
        <p>
          <a href={listPath('chapters', of.locale)}>{words.wholeStory}</a>
        </p>
      </div>
      <ol className="home-chapters">
        {of.chapters.map((chapter, at) => (
          <li key={chapter.key}>
            <a href={chapter.path}>
              <span className="number" aria-hidden="true">
                {at + 1}
              </span>
              <Line of={chapter.title} />
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Subregions({ of, municipalities }: { of: HomeView; municipalities: readonly LinkView[] }) {
  return (
    <section aria-labelledby="subregions">
      <h2 id="subregions" className="over-tiles">
        {HOME_WORDS[of.locale].subregions}
      </h2>
      <ul className="tiles">
        {of.subregions.map((subregion) => (
          <li key={subregion.key} data-subregion={subregionOf(subregion.key)}>
            <a href={subregion.path}>
              <strong>
                <Line of={subregion.title} />
              </strong>
              <span>
                <Line of={subregion.tagline} />
              </span>
            </a>
          </li>
        ))}
      </ul>
      <div className="home-councils">
        <h3>{HOME_WORDS[of.locale].municipality}</h3>
        <ul>
          {municipalities.map((municipality) => (
            <li key={municipality.key}>
              <PageLink to={municipality} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function Accelerators({ of }: { of: HomeView }) {
  const words = useWords();
  return (
    <Section id="accelerators" title={words.acceleratorsTitle}>
      <ol className="accelerators">
        {of.accelerators.map((accelerator) => (
          <li key={accelerator.key}>
            <a href={accelerator.path}>
              <span className="number" aria-hidden="true">
                {accelerator.number}
              </span>
              <strong>
                <Line of={accelerator.title} />
              </strong>
            </a>
            <p>
              <Line of={accelerator.lead} />
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Calendar({ of, calendar }: { of: HomeView; calendar: HomeCalendar }) {
  const words = CALENDAR_WORDS[of.locale];
  const { upcoming, milestones, today } = calendar;
  return (
    <Section id="calendar" title={upcoming.length > 0 ? words.next : words.milestones}>
      {upcoming.length > 0 ? (
        <EventList of={upcoming} months={false} />
      ) : (
        <Milestones of={milestones} today={today} />
      )}
      <p>
        <a href={listPath('events', of.locale)}>{words.whole}</a>
      </p>
    </Section>
  );
}

/** One part of the home page. @param part as the settings name it */
export function HomePart({
  part,
  of,
  municipalities,
  calendar,
}: {
  part: HomeView['parts'][number];
  of: HomeView;
  municipalities: readonly LinkView[];
  calendar: HomeCalendar;
}) {
  const words = useWords();
  switch (part) {
    case 'figures':
      return of.figures.length > 0 ? (
        <Section id="numbers" title={words.inNumbers}>
          <Figures of={of.figures} />
        </Section>
      ) : null;
    case 'story':
      return <Story of={of} />;
    case 'map':
      return <Subregions of={of} municipalities={municipalities} />;
    case 'accelerators':
      return <Accelerators of={of} />;
    case 'audiences':
      return (
        <Section id="audiences" title={words.audiencesTitle}>
          <Audiences of={of.audiences.filter(({ key }) => key !== PUBLIC_AUDIENCE)} />
        </Section>
      );
    case 'calendar':
      return <Calendar of={of} calendar={calendar} />;
  }
}

/** The two ways on from the top of the home page. */
export function FirstSteps({ of }: { of: HomeView }) {
  const words = HOME_WORDS[of.locale];
  return (
    <p className="actions">
      <ButtonLink href={of.chapters[0]?.path ?? listPath('chapters', of.locale)}>
        {words.readStory}
      </ButtonLink>
      <ButtonLink quiet href={sectionPath('find-my-place', of.locale)}>
        {words.findPlace}
      </ButtonLink>
    </p>
  );
}
