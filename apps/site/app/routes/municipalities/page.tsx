import { latest, listPath, municipalityView, sectionPath, subregionView } from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { mapOf, WhereMap } from '../../components/drawings/hotspot-map';
import { subregionOf } from '../../components/drawings/region-map';
import { PageLink, PageLinks, Website } from '../../components/elements/facts';
import { Rest } from '../../components/elements/pagination';
import { Section } from '../../components/elements/section';
import { Line } from '../../components/elements/text';
import { DocumentPage } from '../../components/frame/document-page';
import { Title } from '../../components/frame/title';
import { Agencies } from '../../components/subjects/agencies';
import { HotspotList } from '../../components/subjects/hotspot-list';
import { Organisations } from '../../components/subjects/organisations';
import { fewOf } from '../../lists/paging';
import { headOfPage, metaOf } from '../../page/head';
import { keyAt, pageRequest } from '../../page/visit';
import { SUBREGION_WORDS } from '../subregions/words';
import { MUNICIPALITY_WORDS } from './words';

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  const view = municipalityView(edition, keyAt('municipalities', args), locale);
  const { initiates, takesPartIn, changedOn } = subregionView(edition, view.subregion.key, locale);
  const own = view.programmes.filter(({ subregions }) => subregions.length > 0);
  return {
    view: { ...view, changedOn: latest(view.changedOn, changedOn), programmes: view.programmes.length },
    work: { initiates, takesPartIn },
    unplaced: view.nearby.filter(({ municipality }) => !municipality).length,
    hotspots: fewOf(view.hotspots),
    nearby: fewOf(view.nearby),
    organisations: fewOf(view.organisations),
    own: fewOf(own),
    map: mapOf(edition),
    head: headOfPage(args, view),
  };
}

export const meta = metaOf;

export default function MunicipalityPage() {
  const data = useLoaderData<typeof loader>();
  const { view, work, unplaced, hotspots, nearby, organisations, own, map } = data;
  const { locale } = view;
  const words = MUNICIPALITY_WORDS[locale];
  const profile = SUBREGION_WORDS[locale];
  const subregion = subregionOf(view.subregion.key);
  const all = `${listPath('hotspots', locale)}?subregion=${view.subregion.key}`;
  return (
    <DocumentPage of={view}>
      <div className="masthead" data-subregion={subregion}>
        <div>
          <Title of={view.title} />
          <p className="masthead-label municipality-region">
            {words.partOf} <PageLink to={view.subregion} />
          </p>
          <p className="lead masthead-lead">
            <Line of={view.lead} />
          </p>
          {view.website ? (
            <p className="municipality-site">
              {words.website}: <Website at={view.website} />
            </p>
          ) : null}
        </div>
        {subregion ? <WhereMap map={map} subregion={subregion} municipality={view.key} /> : null}
      </div>
      <Section id="here" title={words.here}>
        {hotspots.total > 0 ? (
          <HotspotList of={hotspots.of} within={view.key} />
        ) : (
          <p>{nearby.total > 0 ? words.nothingHere : words.nothingHereAtAll}</p>
        )}
        <Rest of={hotspots} name={view.subregion.title.text} path={all} />
      </Section>
      {nearby.total > 0 ? (
        <Section id="nearby" title={words.nearby(view.subregion.title.text)}>
          {unplaced > 0 ? <p>{words.unplaced(unplaced)}</p> : null}
          <HotspotList of={nearby.of} within={view.subregion.key} unplacedSaid />
          <Rest of={nearby} name={view.subregion.title.text} path={all} />
        </Section>
      ) : null}
      <Section id="works" title={words.works(view.subregion.title.text)}>
        <dl className="works">
          {[
            { name: profile.leads, lines: work.initiates },
            { name: profile.takesPart, lines: work.takesPartIn },
          ]
            .filter(({ lines }) => lines.length > 0)
            .map(({ name, lines }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <PageLinks to={lines} />
                </dd>
              </div>
            ))}
        </dl>
        <p>
          <a href={view.subregion.path}>{words.readProfile(view.subregion.title.text)}</a>
        </p>
      </Section>
      {organisations.total > 0 ? (
        <Section id="parties" title={words.organisations}>
          <Organisations of={organisations.of} />
          <Rest
            of={organisations}
            name={words.organisations}
            path={`${sectionPath('partners', locale)}?subregion=${view.subregion.key}`}
          />
        </Section>
      ) : null}
      <Section id="call" title={words.callTitle}>
        <p className="prose">{words.callLead}</p>
        <Agencies look="grid" of={view.agencies} />
      </Section>
      <Section id="programmes" title={words.programmes}>
        {own.total > 0 ? <PageLinks to={own.of} /> : null}
        <p>
          <a href={`${listPath('programmes', locale)}?subregion=${view.subregion.key}`}>
            {words.allProgrammes(view.programmes)}
          </a>
        </p>
      </Section>
      {view.neighbours.length > 0 ? (
        <Section id="neighbours" title={words.neighbours}>
          <ul className="neighbour-municipalities">
            {view.neighbours.map((neighbour) => (
              <li key={neighbour.key}>
                <PageLink to={neighbour} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </DocumentPage>
  );
}
