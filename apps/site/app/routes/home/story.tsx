import { type HomeView, listPath } from '@mra/agenda';
import { Line } from '../../components/elements/text';
import { listWords } from '../../page/list';
import { HOME_WORDS } from './words';

export function Story({ of }: { of: HomeView }) {
  const words = HOME_WORDS[of.locale];
  const { title, lead } = listWords('chapters', of.locale);
  if (of.chapters.length === 0) return null;
  return (
    <section className="home-story" aria-labelledby="story">
      <div>
        <h2 id="story">{title}</h2>
        <p>{lead}</p>
        <p>
          <a href={listPath('chapters', of.locale)}>{words.wholeStory}</a>
        </p>
      </div>
      <ol className="home-chapters">
        {of.chapters.map((chapter, at) => (
          <li key={chapter.key}>
            <a href={chapter.path}>
              <span className="display home-chapter-number" aria-hidden="true">
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
