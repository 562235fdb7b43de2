import { type AudienceLink, type LinkView, type Locale, type PartyView, showDate } from '@mra/agenda';
import type { ReactNode } from 'react';
import { fewOf } from '../../lists/paging';
import { usePageFiles } from '../../page/use-site';
import type { FileLink } from '../../page/visit';
import { WORDS } from '../../words';
import { subregionOf } from '../drawings/region-map';
import { Rest } from './paging';
import { Line, useLang, useWords } from './text';

/** A heavy rule, a heading and what belongs to it. @param number set large above the heading @param path the page that it leads to */
export function Section({
  id,
  title,
  number,
  path,
  children,
}: {
  id: string;
  title: ReactNode;
  number?: number | undefined;
  path?: string;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className={number === undefined ? 'section' : 'section numbered'}>
      <h2 id={id}>
        {number === undefined ? null : <span className="number">{number} </span>}
        {path ? <a href={path}>{title}</a> : title}
      </h2>
      <div className="section-body">{children}</div>
    </section>
  );
}

/** Links with a line that says what is behind them. @param codes whether each is led by its code, as `1a` */
export function Links({
  of,
  codes = false,
}: {
  of: readonly (LinkView & { code?: string })[];
  codes?: boolean;
}) {
  return (
    <ul className={codes ? 'links coded' : 'links'}>
      {of.map((link) => (
        <li key={link.key}>
          {codes && link.code ? <span className="code">{link.code}</span> : null}
          <a href={link.path}>
            <Line of={link.title} />
          </a>
          <p>
            <Line of={link.lead} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/**
 * A section of links, or nothing where there are none.
 * @param path where all of them are, so that a long list need not be shown whole @param counted whether their number stands above the heading
 */
export function LinkSection({
  id,
  title,
  of,
  path,
  codes = false,
  counted = false,
}: {
  id: string;
  title: string;
  of: readonly (LinkView & { code?: string })[];
  path?: string;
  codes?: boolean;
  counted?: boolean;
}) {
  if (of.length === 0) return null;
  const few = fewOf(of);
  return (
    <Section id={id} title={title} number={counted ? of.length : undefined}>
      <Links of={path ? few.of : of} codes={codes} />
      {path ? <Rest of={few} name={title} path={path} /> : null}
    </Section>
  );
}

/** Audiences, each with the number of asks that are put to it. @param briefs the PDFs to take along, by audience */
export function Audiences({
  of,
  briefs = {},
}: {
  of: readonly AudienceLink[];
  briefs?: Readonly<Record<string, readonly FileLink[]>>;
}) {
  const words = useWords();
  return (
    <ul className="audiences">
      {of.map((audience) => (
        <li key={audience.key}>
          <div>
            <a href={audience.path}>
              <Line of={audience.title} />
            </a>
            <p>
              <Line of={audience.lead} />
            </p>
            <AtHand files={briefs[audience.key] ?? []} />
          </div>
          {audience.demands > 0 ? (
            <p className="count">
              <span className="number">{audience.demands}</span>{' '}
              {audience.demands === 1 ? words.oneAsk : words.manyAsks}
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** Who takes part, or that it is not known. */
export function Organisations({ of }: { of: readonly PartyView[] }) {
  const words = useWords();
  if (of.length === 0) return <span className="not-known">{words.notKnown}</span>;
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

function FileAtHand({ file }: { file: FileLink }) {
  return (
    <li>
      <a href={file.path} hrefLang={file.locale} {...useLang(file.locale)}>
        {file.title}
      </a>
    </li>
  );
}

function AtHand({ files }: { files: readonly FileLink[] }) {
  const words = useWords();
  if (files.length === 0) return null;
  return (
    <ul className="at-hand" aria-label={words.takeAlong}>
      {files.map((file) => (
        <FileAtHand key={file.path} file={file} />
      ))}
    </ul>
  );
}

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

function Neighbour({ to, rel, label }: { to: LinkView | null; rel: 'prev' | 'next'; label: string }) {
  if (!to) return null;
  return (
    <a href={to.path} rel={rel} data-subregion={subregionOf(to.key) ?? undefined}>
      <span className="small">{label}</span> <Line of={to.title} />
    </a>
  );
}

/** The neighbours of a page in its list. */
export function Neighbours({ previous, next }: { previous: LinkView | null; next: LinkView | null }) {
  const words = useWords();
  if (!previous && !next) return null;
  return (
    <nav className="neighbours" aria-label={`${words.previous} / ${words.next}`}>
      <Neighbour to={previous} rel="prev" label={words.previous} />
      <Neighbour to={next} rel="next" label={words.next} />
    </nav>
  );
}
