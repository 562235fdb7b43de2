import { type Locale, showDate } from '@mra/agenda';
import { usePageFiles } from '../../page/use-site';
import { WORDS } from '../../words';
import { AtHand } from '../elements/at-hand';

/**
 * The date of the last change to a page's content, and the page's own files.
 * @param filesShown whether the page already shows its files elsewhere
 */
export function ChangedOn({
  date,
  locale,
  filesShown = false,
}: {
  date: string;
  locale: Locale;
  filesShown?: boolean;
}) {
  const files = usePageFiles();
  return (
    <div className="small changed">
      <p>
        {WORDS[locale].changedOn} <time dateTime={date}>{showDate(date, locale)}</time>
      </p>
      {filesShown ? null : <AtHand files={files} />}
    </div>
  );
}
