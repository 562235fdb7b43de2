import type { PageView } from '@mra/agenda';
import type { ReactNode } from 'react';
import { placeName, placePath } from '../../page/menu';
import { ChangedOn } from './changed-on';
import { Frame } from './frame';

/** The page of a single document, filed under its kind's list and dated with its last change. */
export function DocumentPage({
  of,
  page = 1,
  children,
}: {
  of: PageView;
  page?: number;
  children: ReactNode;
}) {
  const { kind, locale, paths, title, path, changedOn } = of;
  const crumbs = [
    { title: placeName(kind, locale), path: placePath(kind, locale) },
    { title: title.text, path },
  ];
  return (
    <Frame locale={locale} place={kind} paths={paths} page={page} crumbs={crumbs}>
      {children}
      <ChangedOn date={changedOn} locale={locale} />
    </Frame>
  );
}
