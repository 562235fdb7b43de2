import { acceleratorView, type Locale, listPath, trackedLines } from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Links } from '../../components/elements/links';
import { Picture } from '../../components/elements/picture';
import { Section } from '../../components/elements/section';
import { Text } from '../../components/elements/text';
import { ChangedOn } from '../../components/frame/changed-on';
import { Frame, Opening } from '../../components/frame/frame';
import { Neighbours } from '../../components/frame/neighbours';
import { Progress, progressOf } from '../../components/subjects/progress';
import { fewOf } from '../../lists/paging';
import { headOfPage, metaOf } from '../../page/head';
import { keyAt, pageRequest } from '../../page/visit';
import { WORDS } from '../../words';

const nl = {
  compare: 'Vergelijk ze: wie trekt en wie doet mee',
};

const ACCELERATOR_WORDS: Record<Locale, typeof nl> = {
  nl,
  en: {
    compare: 'Compare them: who leads and who takes part',
  },
};

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  const key = keyAt('accelerators', args);
  const view = acceleratorView(edition, key, locale);
  return {
    view,
    lines: fewOf(view.actionLines),
    progress: progressOf(trackedLines(edition, locale, { accelerator: key })),
    head: headOfPage(args, view),
  };
}

export const meta = metaOf;

export default function AcceleratorPage() {
  const { view, lines, progress } = useLoaderData<typeof loader>();
  const words = WORDS[view.locale];
  const crumbs = [
    { title: words.accelerators, path: listPath('accelerators', view.locale) },
    { title: view.title.text, path: view.path },
  ];
  return (
    <Frame locale={view.locale} place="accelerators" paths={view.paths} crumbs={crumbs}>
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
        <Progress {...progress} />
        <Links of={lines.of} codes />
        <p>
          <a href={`${listPath('action-lines', view.locale)}?accelerator=${view.key}`}>
            {ACCELERATOR_WORDS[view.locale].compare}
          </a>
        </p>
      </Section>
      <ChangedOn date={view.changedOn} locale={view.locale} />
      <Neighbours previous={view.previous} next={view.next} />
    </Frame>
  );
}
