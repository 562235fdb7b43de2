import { ADDRESSEE_LABELS, ASK_KIND_LABELS, type AskView, fieldLabel } from '@mra/agenda';
import { type ReactNode, useContext } from 'react';
import { subregionOf } from '../drawings/region-map';
import { Citation } from '../elements/figures';
import { Line, PageLocale, Text, useWords } from '../elements/text';
import { Organisations } from './organisations';

function Detail({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The evidence for an ask: figures, publications and the passage in the agenda. */
function Evidence({ of }: { of: AskView }) {
  const words = useWords();
  return (
    <div className="ask-evidence">
      <h4>{words.evidence}</h4>
      <ul className="plain">
        {of.figures.map((figure) => (
          <li key={figure.key}>
            <strong>
              {figure.qualifier} {figure.number}
            </strong>{' '}
            <Line of={figure.label} />
            <span className="ask-from">
              <Citation of={figure.citation} />
            </span>
          </li>
        ))}
        {of.sources.map((source) => (
          <li key={source.title.text}>
            <Citation of={source} />
          </li>
        ))}
        <li>
          <Citation of={of.citation} />
        </li>
      </ul>
    </div>
  );
}

/** Who asks whom, and when: notes in the margin of an ask. */
function Details({ of: ask, asker }: { of: AskView; asker: boolean }) {
  const words = useWords();
  const locale = useContext(PageLocale);
  return (
    <dl className="ask-details">
      {asker ? (
        <Detail name={words.askedBy}>
          {ask.subregion ? (
            <a href={ask.subregion.path}>
              <Line of={ask.subregion.title} />
            </a>
          ) : (
            words.theMra
          )}
        </Detail>
      ) : null}
      {ask.addressees.length > 0 ? (
        <Detail name={fieldLabel('asks', 'addressees')[locale]}>
          {ask.addressees.map((each) => ADDRESSEE_LABELS[each][locale]).join(', ')}
          {ask.addressBasis === 'stated' ? '' : ` (${words.inferred})`}
        </Detail>
      ) : null}
      {ask.facts.map(({ field, label, value }) => (
        <Detail key={field} name={label}>
          <Line of={value} />
        </Detail>
      ))}
      {ask.organisations.length > 0 ? (
        <Detail name={fieldLabel('asks', 'organisations')[locale]}>
          <Organisations of={ask.organisations} />
        </Detail>
      ) : null}
      {ask.actionLines.length > 0 ? (
        <Detail name={fieldLabel('asks', 'actionLines')[locale]}>
          <ul className="plain">
            {ask.actionLines.map((line) => (
              <li key={line.key}>
                <a href={line.path}>
                  <Line of={line.title} />
                </a>
              </li>
            ))}
          </ul>
        </Detail>
      ) : null}
    </dl>
  );
}

/** The expected effect, if the agenda states one. */
function Effect({ of: { effect } }: { of: AskView }) {
  const locale = useContext(PageLocale);
  return effect ? (
    <div className="ask-effect">
      <h4>{fieldLabel('asks', 'effect')[locale]}</h4>
      <Text of={effect} heading="h4" />
    </div>
  ) : null;
}

/** An index of asks, one line each, linking to the full text. @param from the number of the first */
export function AskIndex({ of, from }: { of: readonly AskView[]; from: number }) {
  return (
    <ol className="ask-index">
      {of.map((ask, at) => (
        <li
          key={ask.key}
          data-number={from + at}
          data-subregion={ask.subregion ? subregionOf(ask.subregion.key) : undefined}
        >
          <a href={`#${ask.key}`}>
            <Line of={ask.title} />
          </a>
        </li>
      ))}
    </ol>
  );
}

/**
 * Asks or commitments, one block each, with their evidence.
 * @param from the number of the first
 * @param demands whether these are demands, which are numbered, weightiest first; commitments never look like demands
 * @param asker whether to name who asks; a page about one asker has no need to
 * @param folded whether reasons and evidence are folded up, for pages about more than asks
 */
export function Asks({
  of,
  demands,
  asker = demands,
  folded = false,
  from = 1,
}: {
  of: readonly AskView[];
  demands: boolean;
  asker?: boolean;
  folded?: boolean;
  from?: number;
}) {
  const words = useWords();
  const locale = useContext(PageLocale);
  const List = demands ? 'ol' : 'ul';
  return (
    <List className={demands ? 'asks demands' : 'asks'} {...(from > 1 ? { start: from } : {})}>
      {of.map((ask, at) => (
        <li
          key={ask.key}
          id={ask.key}
          data-number={demands ? from + at : undefined}
          data-subregion={ask.subregion ? subregionOf(ask.subregion.key) : undefined}
        >
          <div className="ask-body">
            <p className="small ask-kind">{ASK_KIND_LABELS[ask.kind][locale]}</p>
            <h3>
              <Line of={ask.title} />
            </h3>
            {folded ? null : <Text of={ask.problem} heading="h4" />}
            <div className="request">
              <Text of={ask.request} heading="h4" />
            </div>
            {folded ? (
              <details>
                <summary>{words.whyAndProof}</summary>
                <div className="ask-why">
                  <Text of={ask.problem} heading="h4" />
                  <Effect of={ask} />
                  <Details of={ask} asker={asker} />
                  <Evidence of={ask} />
                </div>
              </details>
            ) : (
              <Effect of={ask} />
            )}
          </div>
          {folded ? null : (
            <>
              <Details of={ask} asker={asker} />
              <Evidence of={ask} />
            </>
          )}
        </li>
      ))}
    </List>
  );
}
