import type { LinkView } from '@mra/agenda';
import { fewOf } from '../../lists/paging';
import { Rest } from './pagination';
import { Section } from './section';
import { Line } from './text';

/** Links, each with a line about where it leads. @param codes whether each is preceded by its code, such as `1a` */
export function Links({
  of,
  codes = false,
  className,
}: {
  of: readonly (LinkView & { code?: string })[];
  codes?: boolean;
  className?: string;
}) {
  return (
    <ul className={['links', codes && 'coded', className].filter(Boolean).join(' ')}>
      {of.map((link) => (
        <li key={link.key}>
          {codes && link.code ? <span className="display link-code">{link.code}</span> : null}
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
 * A section of links, or nothing if there are none.
 * @param path a page with all of them, so that a long list can be cut short @param counted whether their number is set above the heading
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
