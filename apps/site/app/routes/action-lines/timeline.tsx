import { STATUS_LABELS, showDate, type UpdateView } from '@mra/agenda';
import { useContext } from 'react';
import { Citation } from '../../components/elements/figures';
import { Note } from '../../components/elements/note';
import { Line, PageLocale, Text } from '../../components/elements/text';
import { ACTION_LINE_WORDS } from './words';

/** Updates, newest first, each with its date, what it changed and its source. */
export function Timeline({ of }: { of: readonly UpdateView[] }) {
  const locale = useContext(PageLocale);
  const words = ACTION_LINE_WORDS[locale];
  if (of.length === 0) return <Note>{words.noUpdates}</Note>;
  return (
    <ol className="timeline">
      {of.map((update) => (
        <li key={update.key} id={update.key}>
          <p className="small">
            <time dateTime={update.date}>{showDate(update.date, locale)}</time>
            {update.status ? `, ${words.status.toLowerCase()}: ${STATUS_LABELS[update.status][locale]}` : ''}
            {update.progress === null ? '' : `, ${words.percent(update.progress)}`}
          </p>
          <h3>
            <Line of={update.title} />
          </h3>
          <Text of={update.text} heading="h4" />
          {update.source ? (
            <p className="small">
              {words.source}: <Citation of={update.source} />
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
