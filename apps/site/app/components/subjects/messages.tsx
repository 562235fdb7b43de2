import type { LinkView, Locale, MessageView } from '@mra/agenda';
import { Line } from '../elements/text';

const nl = {
  title: 'In één zin',
  help: 'Om door te vertellen, aan te halen en te delen.',
};

export const MESSAGE_WORDS: Record<Locale, typeof nl> = {
  nl,
  en: {
    title: 'In one sentence',
    help: 'To pass on, to quote and to share.',
  },
};

/** Messages to quote and share. @param origin the document that each is credited to */
export function Messages({
  of,
  origin,
}: {
  of: readonly MessageView[];
  origin: (message: MessageView) => LinkView;
}) {
  return (
    <ul className="messages">
      {of.map((message) => (
        <li key={message.key} id={message.key}>
          <blockquote>
            <p>
              <Line of={message.text} />
            </p>
          </blockquote>
          <p className="small">
            <a href={origin(message).path}>
              <Line of={origin(message).title} />
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}
