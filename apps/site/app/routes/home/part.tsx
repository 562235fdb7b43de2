import { type HomeView, type LinkView, PUBLIC_AUDIENCE } from '@mra/agenda';
import { Figures } from '../../components/elements/figures';
import { Section } from '../../components/elements/section';
import { useWords } from '../../components/elements/text';
import { Audiences } from '../../components/subjects/audiences';
import { listWords } from '../../page/list';
import { Accelerators } from './accelerators';
import { Calendar, type HomeCalendar } from './calendar';
import { Story } from './story';
import { Subregions } from './subregions';

/** One part of the home page. @param part its name in the settings */
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
        <Section id="audiences" title={listWords('audiences', of.locale).title}>
          <Audiences of={of.audiences.filter(({ key }) => key !== PUBLIC_AUDIENCE)} />
        </Section>
      );
    case 'calendar':
      return <Calendar of={of} calendar={calendar} />;
  }
}
