import { type HomeView, listPath, sectionPath } from '@mra/agenda';
import { ButtonLink } from '../../components/elements/button';
import { HOME_WORDS } from './words';

/** The two buttons at the top of the home page. */
export function FirstSteps({ of }: { of: HomeView }) {
  const words = HOME_WORDS[of.locale];
  return (
    <p className="actions hero-actions">
      <ButtonLink href={of.chapters[0]?.path ?? listPath('chapters', of.locale)}>
        {words.readStory}
      </ButtonLink>
      <ButtonLink quiet href={sectionPath('find-my-place', of.locale)}>
        {words.findPlace}
      </ButtonLink>
    </p>
  );
}
