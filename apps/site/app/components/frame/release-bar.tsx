import { type Locale, sectionPath, showDate } from '@mra/agenda';
import { useSite } from '../../page/use-site';
import { Line } from '../elements/text';
import { FRAME_WORDS } from './words';

/** Says that a release is visited, since when it stands, and where the same page is now. @param path of this page */
export function ReleaseBar({ locale, path }: { locale: Locale; path: string }) {
  const { release } = useSite();
  const words = FRAME_WORDS[locale].release;
  if (!release) return null;
  // The front door keeps links within the visit, but for those that say that they are about now.
  const now = { 'data-now': '' };
  return (
    <aside className="release-bar" aria-label={words.label}>
      <p>
        {words.name} <Line of={release.name} />, {words.since}{' '}
        <time dateTime={release.pinnedOn}>{showDate(release.pinnedOn, locale)}</time>
      </p>
      <ul className="plain">
        <li>
          <a {...now} href={path}>
            {words.now}
          </a>
        </li>
        <li>
          <a {...now} href={sectionPath('releases', locale)}>
            {words.all}
          </a>
        </li>
      </ul>
    </aside>
  );
}
