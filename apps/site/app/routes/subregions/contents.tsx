import { useContext } from 'react';
import { PageLocale } from '../../components/elements/text';
import { SUBREGION_WORDS } from './words';

/** The table of contents of a long page. */
export function Contents({ of }: { of: readonly { id: string; title: string }[] }) {
  const words = SUBREGION_WORDS[useContext(PageLocale)];
  return (
    <nav className="contents" aria-labelledby="contents">
      <p id="contents">{words.onThisPage}</p>
      <ul>
        {of.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
