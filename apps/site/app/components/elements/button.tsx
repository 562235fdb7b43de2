import type { AnchorHTMLAttributes, ReactNode } from 'react';

const MAIN = 'utrecht-button utrecht-button--primary-action';
const QUIET = 'utrecht-button utrecht-button--secondary-action';

/** A link that looks like a button. @param quiet whether it is the secondary action beside another button */
export function ButtonLink({
  quiet = false,
  ...link
}: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string; quiet?: boolean }) {
  return <a className={quiet ? QUIET : MAIN} {...link} />;
}

/** The button that submits a form. */
export function Submit({ children }: { children: ReactNode }) {
  return (
    <button type="submit" className={MAIN}>
      {children}
    </button>
  );
}
