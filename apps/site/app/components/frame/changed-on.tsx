import { type Locale, showDate } from '@mra/agenda';
import { usePageFiles } from '../../page/use-site';
import { WORDS } from '../../words';
import { AtHand } from '../elements/at-hand';

/**
 * When what a page says last changed, and the page's own files.
 * @param filesShown whether the page has shown its files already
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
