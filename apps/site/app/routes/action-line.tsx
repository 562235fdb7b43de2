import { actionLineView, listPath, PRIORITY_LABELS, STATUS_LABELS } from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Asks } from '../components/asks';
import { Frame, Opening } from '../components/frame';
import { ChangedOn, Neighbours, Parties, Section } from '../components/parts';
import { Line, Text } from '../components/text';
import { headOfPage, metaOf } from '../head';
import { keyAt, pageRequest } from '../visit';
import { WORDS } from '../words';

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  const view = actionLineView(edition, keyAt('action-lines', args), locale);
  return { view, head: headOfPage(args, view) };
}

export const meta = metaOf;

export default function ActionLinePage() {
  const { view } = useLoaderData<typeof loader>();
  const words = WORDS[view.locale];
  const crumbs = [
    { title: words['action-lines'], path: listPath('action-lines', view.locale) },
    { title: `${view.code} ${view.title.text}`, path: view.path },
  ];
  return (
    <Frame locale={view.locale} kind="action-lines" paths={view.paths} crumbs={crumbs}>
      <Opening number={view.code} title={view.title} lead={view.lead} />
      <dl className="facts">
        <div>
          <dt>{words.accelerator}</dt>
          <dd>
            {view.accelerator ? (
              <a href={view.accelerator.path}>
                <Line of={view.accelerator.title} />
              </a>
            ) : (
              words.crossing
            )}
          </dd>
        </div>
        <div>
          <dt>{words.status}</dt>
          <dd>{view.status ? STATUS_LABELS[view.status][view.locale] : words.notKnown}</dd>
        </div>
        <div>
          <dt>{words.priority}</dt>
          <dd>{view.priority ? PRIORITY_LABELS[view.priority][view.locale] : words.notKnown}</dd>
        </div>
        <div>
          <dt>{words.initiators}</dt>
          <dd>
            <Parties of={view.initiators} />
          </dd>
        </div>
        <div>
          <dt>{words.partners}</dt>
          <dd>
            <Parties of={view.partners} />
          </dd>
        </div>
      </dl>
      <div className="section">
        <div className="section-body">
          <Text of={view.body} heading="h2" />
        </div>
      </div>
      <Section id="deliverable" title={words.deliverable}>
        <Text of={view.deliverable} />
      </Section>
      {view.asks.length > 0 ? (
        <Section id="demands" title={words.demands}>
          <Asks of={view.asks} demands />
        </Section>
      ) : null}
      <ChangedOn date={view.changedOn} locale={view.locale} />
      <Neighbours previous={view.previous} next={view.next} />
    </Frame>
  );
}
