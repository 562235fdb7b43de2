import { HOTSPOT_TYPE_LABELS, hotspotView, STAGE_LABELS } from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { mapOf, WhereMap } from '../../components/drawings/hotspot-map';
import { subregionOf } from '../../components/drawings/region-map';
import { Fact, Names, PageLink, PageLinks, Website } from '../../components/elements/facts';
import { LinkSection } from '../../components/elements/links';
import { Section } from '../../components/elements/section';
import { Line, Text } from '../../components/elements/text';
import { DocumentPage } from '../../components/frame/document-page';
import { Title } from '../../components/frame/title';
import { HotspotList } from '../../components/subjects/hotspot-list';
import { Organisations } from '../../components/subjects/organisations';
import { CHOOSING_WORDS } from '../../lists/words';
import { headOfPage, metaOf } from '../../page/head';
import { keyAt, pageRequest } from '../../page/visit';
import { HOTSPOT_WORDS } from './words';

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  const view = hotspotView(edition, keyAt('hotspots', args), locale);
  return { view, map: mapOf(edition), head: headOfPage(args, view) };
}

export const meta = metaOf;

export default function HotspotPage() {
  const { view, map } = useLoaderData<typeof loader>();
  const { locale } = view;
  const words = HOTSPOT_WORDS[locale];
  const choosing = CHOOSING_WORDS[locale];
  const subregion = view.subregion ? subregionOf(view.subregion.key) : undefined;
  // If municipality and subregion share a name, the second link says which is meant.
  const sameName = view.municipality && view.municipality.title.text === view.subregion?.title.text;
  return (
    <DocumentPage of={view}>
      <div className="masthead" data-subregion={subregion}>
        <div>
          <p className="masthead-label">{HOTSPOT_TYPE_LABELS[view.type][locale]}</p>
          <Title of={view.title} />
          <p className="lead masthead-lead">
            <Line of={view.lead} />
          </p>
        </div>
        {subregion ? (
          <WhereMap map={map} subregion={subregion} municipality={view.municipality?.key ?? null} />
        ) : null}
      </div>
      <dl className="traits">
        <Fact name={words.stage}>{view.stage ? STAGE_LABELS[view.stage][locale] : null}</Fact>
        <Fact name={words.where}>
          {view.place ? (
            <>
              <Line of={view.place.title} />
              <br />
            </>
          ) : null}
          {view.municipality ? (
            <>
              <PageLink to={view.municipality} />
              <br />
            </>
          ) : null}
          {sameName ? `${choosing.subregion.toLowerCase()} ` : null}
          {view.subregion ? <PageLink to={view.subregion} /> : null}
          {view.outside ? choosing.outside : null}
        </Fact>
        <Fact name={words.focus}>{view.focus ? <Line of={view.focus} /> : null}</Fact>
        {view.partOf ? (
          <Fact name={words.partOf}>
            <PageLink to={view.partOf} />
          </Fact>
        ) : null}
        <Fact name={words.themes}>{view.themes.length > 0 ? <PageLinks to={view.themes} /> : null}</Fact>
        {view.sectors.length > 0 ? (
          <Fact name={words.sectors}>
            <Names of={view.sectors} />
          </Fact>
        ) : null}
        <Fact name={words.organisations}>
          <Organisations of={view.organisations} />
        </Fact>
        {view.publicTransport ? (
          <Fact name={words.publicTransport}>
            <Line of={view.publicTransport} />
          </Fact>
        ) : null}
        {view.alsoKnownAs.length > 0 ? (
          <Fact name={words.alsoKnownAs}>{view.alsoKnownAs.join(', ')}</Fact>
        ) : null}
        {view.website ? (
          <Fact name={words.website}>
            <Website at={view.website} />
          </Fact>
        ) : null}
      </dl>
      {view.body ? (
        <Section id="about" title={words.about}>
          <Text of={view.body} />
        </Section>
      ) : null}
      {view.parts.length > 0 ? (
        <Section id="parts" title={words.parts}>
          <HotspotList of={view.parts} />
        </Section>
      ) : null}
      <LinkSection id="links" title={words.links} of={view.crossPollinations} />
      {view.nearby.length > 0 ? (
        <Section id="nearby" title={words.nearby}>
          <HotspotList of={view.nearby} />
        </Section>
      ) : null}
    </DocumentPage>
  );
}
