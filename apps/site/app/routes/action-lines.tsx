import { acceleratorLinks, actionLineLinks } from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Frame, Opening } from '../components/frame';
import { Links, Section } from '../components/parts';
import { Line } from '../components/text';
import { metaOf } from '../head';
import { listPage } from '../list';
import { pageRequest } from '../visit';
import { WORDS } from '../words';

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  return {
    ...listPage(args, 'action-lines'),
    accelerators: acceleratorLinks(edition, locale),
    crossing: actionLineLinks(edition, locale, (line) => line.accelerator === null),
  };
}

export const meta = metaOf;

export default function ActionLineList() {
  const { locale, kind, paths, title, lead, accelerators, crossing } = useLoaderData<typeof loader>();
  return (
    <Frame locale={locale} kind={kind} paths={paths} crumbs={[{ title: title.text, path: paths[locale] }]}>
      <Opening title={title} lead={lead} />
      {accelerators.map((item) => (
        <Section
          key={item.key}
          id={item.key}
          number={item.number}
          path={item.path}
          title={<Line of={item.title} />}
        >
          <Links of={item.actionLines} codes />
        </Section>
      ))}
      {crossing.length > 0 ? (
        <Section id="crossing" title={WORDS[locale].crossing}>
          <Links of={crossing} codes />
        </Section>
      ) : null}
    </Frame>
  );
}
