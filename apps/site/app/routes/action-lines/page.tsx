import {
  actionLineFeedPath,
  actionLineView,
  latest,
  listPath,
  PRIORITY_LABELS,
  STATUS_LABELS,
  sectionPath,
  standOf,
  updateViews,
} from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '../../components/elements/button';
import { Section } from '../../components/elements/section';
import { Line, Text } from '../../components/elements/text';
import { ChangedOn } from '../../components/frame/changed-on';
import { Frame, Opening } from '../../components/frame/frame';
import { Neighbours } from '../../components/frame/neighbours';
import { Asks } from '../../components/subjects/asks';
import { HotspotList } from '../../components/subjects/hotspot-list';
import { Organisations } from '../../components/subjects/organisations';
import { headOfPage, metaOf } from '../../page/head';
import { placeName } from '../../page/menu';
import { keyAt, pageRequest } from '../../page/visit';
import { WORDS } from '../../words';
import { Timeline } from './timeline';
import { ACTION_LINE_WORDS } from './words';

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  const key = keyAt('action-lines', args);
  const view = actionLineView(edition, key, locale);
  const updates = updateViews(edition, key, locale);
  const feed = actionLineFeedPath(edition.get('action-lines', key), locale);
  return {
    view: { ...view, changedOn: latest(view.changedOn, ...updates.map((update) => update.changedOn)) },
    stand: standOf(edition, edition.get('action-lines', key), locale),
    updates,
    feed,
    head: {
      ...headOfPage(args, view),
      feeds: [{ path: feed, type: 'application/atom+xml' as const, title: view.title.text }],
    },
  };
}

export const meta = metaOf;

export default function ActionLinePage() {
  const { view, stand, updates, feed } = useLoaderData<typeof loader>();
  const agenda = ACTION_LINE_WORDS[view.locale];
  const words = WORDS[view.locale];
  const unknown = <span className="not-known">{words.notKnown}</span>;
  const crumbs = [
    { title: placeName('agenda', view.locale), path: sectionPath('agenda', view.locale) },
    { title: words['action-lines'], path: listPath('action-lines', view.locale) },
    { title: `${view.code} ${view.title.text}`, path: view.path },
  ];
  return (
    <Frame locale={view.locale} place="action-lines" paths={view.paths} crumbs={crumbs}>
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
              words.crossPollination
            )}
          </dd>
        </div>
        <div>
          <dt>{words.status}</dt>
          <dd>
            {stand.status ? STATUS_LABELS[stand.status][view.locale] : unknown}
            {stand.progress === null ? '' : `, ${agenda.percent(stand.progress)}`}
          </dd>
        </div>
        <div>
          <dt>{words.priority}</dt>
          <dd>{view.priority ? PRIORITY_LABELS[view.priority][view.locale] : unknown}</dd>
        </div>
        <div>
          <dt>{words.initiators}</dt>
          <dd>
            <Organisations of={view.initiators} />
          </dd>
        </div>
        <div>
          <dt>{words.partners}</dt>
          <dd>
            <Organisations of={view.partners} />
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
      <Section id="timeline" title={agenda.timeline}>
        <Timeline of={updates} />
        <p className="actions">
          <ButtonLink quiet href={feed} type="application/atom+xml">
            {agenda.follow}
          </ButtonLink>
        </p>
      </Section>
      {view.hotspots.length > 0 ? (
        <Section id="hotspots" title={agenda.hotspots}>
          <HotspotList of={view.hotspots} />
        </Section>
      ) : null}
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
