import type { ReactNode } from 'react';

const KINDS = {
  info: 'utrecht-alert utrecht-alert--info note',
  warning: 'utrecht-alert utrecht-alert--warning note',
};

/** Something to know before reading on. @param kind a warning if things are not what the reader may expect */
export function Note({ kind = 'info', children }: { kind?: keyof typeof KINDS; children: ReactNode }) {
  return (
    <div className={KINDS[kind]}>
      <div className="utrecht-alert__content">
        <p>{children}</p>
      </div>
    </div>
  );
}
