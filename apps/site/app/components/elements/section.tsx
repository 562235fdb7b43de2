import type { ReactNode } from 'react';

/** A section with a heavy rule and a heading. @param number set large above the heading @param path where the heading links to */
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
        {number === undefined ? null : <span className="display section-number">{number} </span>}
        {path ? <a href={path}>{title}</a> : title}
      </h2>
      <div className="section-body">{children}</div>
    </section>
  );
}
