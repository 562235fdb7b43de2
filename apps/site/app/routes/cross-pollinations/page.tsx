import {
  crossPollinationLinks,
  crossPollinationView,
  LINK_ORIGIN_LABELS,
  LINK_STATE_LABELS,
  subregionLinks,
} from '@mra/agenda';
import { meetingsOf } from '@mra/design';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { MeetingsPicture } from '../../components/drawings/meetings';
import { subregionOf } from '../../components/drawings/region-map';
import { Fact, Names, PageLink } from '../../components/elements/facts';
import { LinkSection } from '../../components/elements/links';
import { Line } from '../../components/elements/text';
import { DocumentPage } from '../../components/frame/document-page';
import { Organisations } from '../../components/subjects/organisations';
import { headOfPage, metaOf } from '../../page/head';
import { keyAt, pageRequest } from '../../page/visit';
import { CROSS_POLLINATION_WORDS } from './words';

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  const view = crossPollinationView(edition, keyAt('cross-pollinations', args), locale);
  const links = crossPollinationLinks(edition, locale);
  return {
    view,
    meetings: meetingsOf(
      links.map(({ from, to }) => ({ from: from?.key ?? null, to: to.map(({ key }) => key) })),
    ),
    names: new Map(subregionLinks(edition, locale).map(({ key, title }) => [key as string, title.text])),
    head: headOfPage(args, view),
  };
}

export const meta = metaOf;

export default function CrossPollinationPage() {
  const { view, meetings, names } = useLoaderData<typeof loader>();
  const { locale } = view;
  const words = CROSS_POLLINATION_WORDS[locale];
  const ends = [...(view.from ? [view.from] : []), ...view.to];
  return (
    <DocumentPage of={view}>
      <div className="meeting">
        <ul className="ends">
          {ends.map((end) => (
            <li key={end.key} data-subregion={subregionOf(end.key)}>
              <PageLink to={end} />
            </li>
          ))}
          {view.from ? null : <li>{words.wholeRegion}</li>}
          {view.partners ? (
            <li>
              <Line of={view.partners} />
            </li>
          ) : null}
        </ul>
        <h1>
          <Line of={view.title} />
        </h1>
        <p className="lead meeting-lead">
          <Line of={view.lead} />
        </p>
      </div>
      <dl className="traits">
        <Fact name={words.theme}>
          <PageLink to={view.theme} />
        </Fact>
        <Fact name={words.state}>{view.state ? LINK_STATE_LABELS[view.state][locale] : null}</Fact>
        <Fact name={words.origin}>{LINK_ORIGIN_LABELS[view.origin][locale]}</Fact>
        {view.sectors.length > 0 ? (
          <Fact name={words.sectors}>
            <Names of={view.sectors} />
          </Fact>
        ) : null}
        <Fact name={words.organisations}>
          <Organisations of={view.organisations} />
        </Fact>
      </dl>
      {ends.length > 1 ? (
        <MeetingsPicture of={meetings} names={names} lit={new Set(ends.map(({ key }) => key))} />
      ) : null}
      <LinkSection id="hotspots" title={words.hotspots} of={view.hotspots} />
      <LinkSection id="programmes" title={words.programmes} of={view.programmes} />
    </DocumentPage>
  );
}
