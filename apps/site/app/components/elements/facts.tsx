import type { LinkView, Phrase } from '@mra/agenda';
import { Children, type ReactNode } from 'react';
import { Line, useWords } from './text';

/** One fact; without a value it reads “not known”. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  const words = useWords();
  const known = Children.toArray(children).length > 0;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{known ? children : <span className="not-known">{words.notKnown}</span>}</dd>
    </div>
  );
}

/** A link to a document's page. */
export function PageLink({ to }: { to: Pick<LinkView, 'path' | 'title'> }) {
  return (
    <a href={to.path}>
      <Line of={to.title} />
    </a>
  );
}

/** A list of links, one below the other. */
export function PageLinks({ to }: { to: readonly LinkView[] }) {
  return (
    <ul className="plain">
      {to.map((link) => (
        <li key={link.key}>
          <PageLink to={link} />
        </li>
      ))}
    </ul>
  );
}

/** A list of names, one below the other. */
export function Names({ of }: { of: readonly Phrase[] }) {
  return (
    <ul className="plain">
      {of.map((name) => (
        <li key={name.text}>
          <Line of={name} />
        </li>
      ))}
    </ul>
  );
}

/** A link to a website, shown by its hostname. */
export function Website({ at }: { at: string }) {
  return (
    <a href={at} rel="noreferrer">
      {new URL(at).hostname.replace(/^www\./, '')}
    </a>
  );
}
