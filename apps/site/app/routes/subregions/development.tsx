import { DEVELOPMENT_LINE_KIND_LABELS, type DevelopmentLineView } from '@mra/agenda';
import { useContext } from 'react';
import { Line, PageLocale } from '../../components/elements/text';
import { groupsOf } from '../../lists/groups';

/** What a subregion intends to develop, by kind. */
export function DevelopmentLines({ of }: { of: readonly DevelopmentLineView[] }) {
  const locale = useContext(PageLocale);
  return groupsOf(of, ({ kind }) => kind).map(([kind, lines]) => (
    <div key={kind}>
      <p className="development-kind">{DEVELOPMENT_LINE_KIND_LABELS[kind][locale]}</p>
      <Lines of={lines} />
    </div>
  ));
}

function Lines({ of }: { of: readonly DevelopmentLineView[] }) {
  return (
    <ul className="development">
      {of.map((line) => (
        <li key={line.key} id={line.key}>
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
