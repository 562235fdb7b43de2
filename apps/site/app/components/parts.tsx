import {
  ADDRESSEE_LABELS,
  ASK_KIND_LABELS,
  type AskView,
  type CitationView,
  type FigureView,
  type LinkView,
  type Locale,
  type PartyView,
  showDate,
} from '@mra/agenda';
import { type ReactNode, useContext } from 'react';
import type { FileLink } from '../visit';
import { WORDS } from '../words';
import { Line, PageLocale, Text } from './text';

/** The words of the page's language. */
export function useWords() {
  return WORDS[useContext(PageLocale)];
}

export function Citation({ of }: { of: CitationView }) {
  return of.url ? (
    <a href={of.url}>
      <Line of={of.title} />
    </a>
  ) : (
    <Line of={of.title} />
  );
}

/** Numbers as pictures, each with what it counts and where it comes from. */
export function Figures({ of }: { of: readonly FigureView[] }) {
  const words = useWords();
  return (
    <dl className="figures">
      {of.map((figure) => (
        <div key={figure.key} className="figure">
          <dt>
            <span className="number">
              {figure.qualifier ? <span className="qualifier">{figure.qualifier} </span> : null}
              {figure.number}
            </span>{' '}
            <Line of={figure.label} />
          </dt>
          <dd className="small">
            {words.source}: <Citation of={figure.citation} />
            {figure.year ? `, ${figure.year}` : ''}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A heavy rule, a heading and what belongs to it. */
export function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="section">
      <h2 id={id}>{title}</h2>
      <div className="section-body">{children}</div>
    </section>
  );
}

/** Links with a line that says what is behind them. */
export function Links({ of, codes }: { of: readonly (LinkView & { code?: string })[]; codes?: boolean }) {
  return (
    <ul className="links">
      {of.map((link) => (
        <li key={link.key}>
          {codes && link.code ? <span className="code">{link.code}</span> : null}
          <div>
            <a href={link.path}>
              <Line of={link.title} />
            </a>
            <p>
              <Line of={link.lead} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Who takes part, or that it is not known. */
export function Parties({ of }: { of: readonly PartyView[] }) {
  const words = useWords();
  if (of.length === 0) return <>{words.notKnown}</>;
  return (
    <ul className="plain">
      {of.map((party) => (
        <li key={party.key}>
          {party.path ? (
            <a href={party.path}>
              <Line of={party.title} />
            </a>
          ) : (
            <Line of={party.title} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Detail({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Asks or commitments, one block each, with their evidence. @param numbered as on a position paper */
export function Asks({ of, demands }: { of: readonly AskView[]; demands: boolean }) {
  const words = useWords();
  const locale = useContext(PageLocale);
  return (
    <ol className="asks">
      {of.map((ask) => (
        <li key={ask.key} id={ask.key}>
          <h3>
            <Line of={ask.title} />
          </h3>
          <Text of={ask.problem} heading="h4" />
          <div className="request">
            <p className="kind">{demands ? words.theAsk : ASK_KIND_LABELS[ask.kind][locale]}</p>
            <Text of={ask.request} heading="h4" />
          </div>
          {ask.effect ? (
            <div>
              <p className="kind">{words.effect}</p>
              <Text of={ask.effect} heading="h4" />
            </div>
          ) : null}
          <dl className="details">
            {demands ? (
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
              <Detail name={words.askedOf}>
                {ask.addressees.map((each) => ADDRESSEE_LABELS[each][locale]).join(', ')}
                {ask.addressBasis === 'stated' ? '' : ` (${words.inferred})`}
              </Detail>
            ) : null}
            {ask.legalReference ? (
              <Detail name={words.legalReference}>
                <Line of={ask.legalReference} />
              </Detail>
            ) : null}
            {ask.decisionMoment ? (
              <Detail name={words.decisionMoment}>
                <Line of={ask.decisionMoment} />
              </Detail>
            ) : null}
            {ask.actionLines.length > 0 ? (
              <Detail name={words['action-lines']}>
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
            <Detail name={words.evidence}>
              <ul className="plain">
                {ask.figures.map((figure) => (
                  <li key={figure.key}>
                    {figure.qualifier} {figure.number} <Line of={figure.label} /> (
                    <Citation of={figure.citation} />)
                  </li>
                ))}
                {ask.sources.map((source) => (
                  <li key={source.title.text}>
                    <Citation of={source} />
                  </li>
                ))}
                <li>
                  <Citation of={ask.citation} />
                </li>
              </ul>
            </Detail>
          </dl>
        </li>
      ))}
    </ol>
  );
}

/** The files of a page: PDFs to take along, cards to share. */
export function TakeAlong({ files }: { files: readonly FileLink[] }) {
  const words = useWords();
  if (files.length === 0) return null;
  return (
    <Section id="take-along" title={words.takeAlong}>
      <ul className="files">
        {files.map((file) => (
          <li key={file.path}>
            <a href={file.path}>
              <span className="file-kind">{file.path.endsWith('.pdf') ? words.pdf : words.card}</span>
              {file.title}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function ChangedOn({ date, locale }: { date: string; locale: Locale }) {
  return (
    <p className="small changed">
      {WORDS[locale].changedOn} <time dateTime={date}>{showDate(date, locale)}</time>
    </p>
  );
}

/** The neighbours of a page in its list. */
export function Neighbours({ previous, next }: { previous: LinkView | null; next: LinkView | null }) {
  const words = useWords();
  return (
    <nav className="neighbours" aria-label={`${words.previous} / ${words.next}`}>
      {previous ? (
        <a href={previous.path} rel="prev">
          <span className="small">{words.previous}</span> <Line of={previous.title} />
        </a>
      ) : (
        <span />
      )}
      {next ? (
        <a href={next.path} rel="next">
          <span className="small">{words.next}</span> <Line of={next.title} />
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}
