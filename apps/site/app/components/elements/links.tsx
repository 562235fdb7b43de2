import type { LinkView } from '@mra/agenda';
import { fewOf } from '../../lists/paging';
import { Rest } from './paging';
import { Section } from './section';
import { Line } from './text';

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
