import { DEVELOPMENT_LINE_KIND_LABELS, type DevelopmentLineView } from '@mra/agenda';
import { useContext } from 'react';
import { Line, PageLocale } from '../elements/text';

/** What a subregion sets out to develop. */
export function DevelopmentLines({ of }: { of: readonly DevelopmentLineView[] }) {
  const locale = useContext(PageLocale);
  return (
    <ul className="development">
      {of.map((line) => (
        <li key={line.key} id={line.key}>
          <p className="small">{DEVELOPMENT_LINE_KIND_LABELS[line.kind][locale]}</p>
          <h3>
            <Line of={line.title} />
          </h3>
          <p>
            <Line of={line.text} />
          </p>
          {line.parts.length > 0 ? (
            <ul>
              {line.parts.map((part) => (
                <li key={part.key} id={part.key}>
                  <strong>
                    <Line of={part.title} />
                  </strong>
                  . <Line of={part.text} />
                </li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
