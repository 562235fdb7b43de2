import { acceleratorView, listPath } from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Rest } from '../components/elements/paging';
import { ChangedOn, Links, Neighbours, Section } from '../components/elements/parts';
import { Picture } from '../components/elements/picture';
import { Text } from '../components/elements/text';
import { Frame, Opening } from '../components/frame/frame';
import { headOfPage, metaOf } from '../head';
import { fewOf } from '../paging';
import { keyAt, pageRequest } from '../visit';
import { WORDS } from '../words';

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  const view = acceleratorView(edition, keyAt('accelerators', args), locale);
  return { view, lines: fewOf(view.actionLines), head: headOfPage(args, view) };
}

export const meta = metaOf;

export default function AcceleratorPage() {
  const { view, lines } = useLoaderData<typeof loader>();
  const words = WORDS[view.locale];
  const crumbs = [
    { title: words.accelerators, path: listPath('accelerators', view.locale) },
    { title: view.title.text, path: view.path },
  ];
  return (
    <Frame locale={view.locale} kind="accelerators" paths={view.paths} crumbs={crumbs}>
      <Opening number={String(view.number)} title={view.title} lead={view.lead} />
      <Picture of={view.image} />
      <div className="section">
        <div className="section-body">
          <Text of={view.body} heading="h2" />
        </div>
      </div>
      <Section id="vision" title={words.vision}>
        <Text of={view.vision} />
      </Section>
      <Section id="role" title={words.governmentRole}>
        <Text of={view.governmentRole} />
      </Section>
      <Section id="action-lines" title={words['action-lines']}>
        <Links of={lines.of} codes />
        <Rest
          of={lines}
          name={words['action-lines']}
          path={`${listPath('action-lines', view.locale)}?accelerator=${view.key}`}
        />
      </Section>
      <ChangedOn date={view.changedOn} locale={view.locale} />
      <Neighbours previous={view.previous} next={view.next} />
    </Frame>
  );
}
