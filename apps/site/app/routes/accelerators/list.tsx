import { acceleratorLinks, listPath } from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Links } from '../../components/elements/links';
import { Rest } from '../../components/elements/pagination';
import { Section } from '../../components/elements/section';
import { Line } from '../../components/elements/text';
import { ChangedOn } from '../../components/frame/changed-on';
import { Frame, Opening } from '../../components/frame/frame';
import { fewOf } from '../../lists/paging';
import { metaOf } from '../../page/head';
import { listPage } from '../../page/list';
import { pageRequest } from '../../page/visit';
import { WORDS } from '../../words';

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  return {
    ...listPage(args, 'accelerators'),
    items: acceleratorLinks(edition, locale).map((item) => ({
      ...item,
      actionLines: fewOf(item.actionLines),
    })),
  };
}

export const meta = metaOf;

export default function AcceleratorList() {
  const { locale, place, paths, title, lead, changedOn, items } = useLoaderData<typeof loader>();
  return (
    <Frame locale={locale} place={place} paths={paths} crumbs={[{ title: title.text, path: paths[locale] }]}>
      <Opening title={title} lead={lead} />
      {items.map((item) => (
        <Section
          key={item.key}
          id={item.key}
          number={item.number}
          path={item.path}
          title={<Line of={item.title} />}
        >
          <p className="lead">
            <Line of={item.lead} />
          </p>
          <Links of={item.actionLines.of} codes />
          <Rest
            of={item.actionLines}
            name={WORDS[locale]['action-lines']}
            path={`${listPath('action-lines', locale)}?accelerator=${item.key}`}
          />
        </Section>
      ))}
      <ChangedOn date={changedOn} locale={locale} />
    </Frame>
  );
}
