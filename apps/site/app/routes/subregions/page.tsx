import {
  crossPollinationLinks,
  developmentLineViews,
  hotspotLinks,
  LOCALES,
  latest,
  listPath,
  municipalityLinks,
  PAGE_SIZES,
  programmeLinks,
  sectorViews,
  subregionView,
} from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { LitMap, subregionOf } from '../../components/drawings/region-map';
import { PageLink } from '../../components/elements/facts';
import { Figures } from '../../components/elements/figures';
import { LinkSection, Links } from '../../components/elements/links';
import { Pagination, Rest, ShownRange } from '../../components/elements/pagination';
import { Picture } from '../../components/elements/picture';
import { Section } from '../../components/elements/section';
import { Line, Text } from '../../components/elements/text';
import { ChangedOn } from '../../components/frame/changed-on';
import { Frame } from '../../components/frame/frame';
import { Neighbours } from '../../components/frame/neighbours';
import { Asks } from '../../components/subjects/asks';
import { TakeAlong } from '../../components/subjects/files';
import { HotspotList } from '../../components/subjects/hotspot-list';
import { Sectors } from '../../components/subjects/sectors';
import { fewOf, paged } from '../../lists/paging';
import { headOfPage, metaOf } from '../../page/head';
import { cardsOf } from '../../page/ready-cards';
import { filesOf, keyAt, pageRequest } from '../../page/visit';
import { WORDS } from '../../words';
import { Contents } from './contents';
import { DevelopmentLines } from './development';
import { SUBREGION_WORDS } from './words';

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  const key = keyAt('subregions', args);
  const view = subregionView(edition, key, locale);
  const briefs = LOCALES.map((each) => `brief/subregion/${key}/${each}`);
  // The title of a figure's card is a bare number, which means nothing without the card.
  const newDutch = filesOf(
    args,
    LOCALES.map((each) => `card/new-dutch/${key}/${each}`),
  ).map((file) => ({ ...file, title: `${WORDS[file.locale].card}: ${view.title.text}, New Dutch` }));
  const dated = [
    ...edition.referring('hotspots', 'subregion', key),
    ...edition.referring('programmes', 'subregions', key),
    ...edition.referring('sectors', 'subregions', key),
    ...edition.referring('development-lines', 'subregion', key),
    ...edition.referring('cross-pollinations', 'from', key),
    ...edition.referring('cross-pollinations', 'to', key),
  ].map(({ changedOn }) => changedOn);
  const {
    lists: [demands, commitments],
    paging,
  } = paged(args, [view.demands, view.commitments], PAGE_SIZES.asks);
  const ofSubregion = hotspotLinks(edition, locale, { subregion: key });
  const own = programmeLinks(edition, locale, { subregion: key });
  return {
    view: { ...view, demands, commitments, changedOn: dated.reduce((a, b) => latest(a, b), view.changedOn) },
    paging,
    municipalities: municipalityLinks(edition, locale, key),
    sectors: sectorViews(edition, locale, { subregion: key }),
    development: developmentLineViews(edition, key, locale),
    hotspots: fewOf(ofSubregion),
    programmes: own.length,
    own: fewOf(own.filter(({ subregions }) => subregions.length > 0)),
    unplaced: ofSubregion.filter(({ municipality }) => !municipality).length,
    links: fewOf(crossPollinationLinks(edition, locale, { subregion: key })),
    head: headOfPage(args, view, paging),
    files: [...filesOf(args, briefs), ...newDutch],
    cards: cardsOf(args, [`card/subregion/${key}`]),
  };
}

export const meta = metaOf;

/** More than this are folded up, or readers would never reach the asks below. */
const LINKS_SHOWN = 6;

export default function SubregionPage() {
  const data = useLoaderData<typeof loader>();
  const { view, municipalities, sectors, development, hotspots, programmes, own, links, files, cards } = data;
  const { paging, unplaced } = data;
  const region = SUBREGION_WORDS[view.locale];
  const words = WORDS[view.locale];
  const subregion = subregionOf(view.key);
  const contents = [
    { id: 'profile', title: words.profile, shown: true },
    { id: 'ambition', title: words.ambition, shown: true },
    { id: 'development', title: region.development, shown: development.length > 0 },
    { id: 'sectors', title: region.strong, shown: sectors.length > 0 },
    { id: 'hotspots', title: region.hotspots, shown: hotspots.total > 0 },
    { id: 'links', title: region.meets, shown: links.total > 0 },
    { id: 'programmes', title: region.programmes, shown: own.total > 0 },
    { id: 'demands', title: region.asks, shown: true },
    { id: 'take-along', title: words.takeAlong, shown: files.length > 0 },
  ].filter(({ shown }) => shown);
  const crumbs = [
    { title: words.subregions, path: listPath('subregions', view.locale) },
    { title: view.title.text, path: view.path },
  ];
  return (
    <Frame locale={view.locale} place="subregions" paths={view.paths} page={paging.page} crumbs={crumbs}>
      <div className="cover" data-subregion={subregion ?? undefined}>
        <div>
          <h1>
            <Line of={view.title} />
          </h1>
          <p className="display cover-tagline">
            <Line of={view.tagline} />
          </p>
          <p className="lead cover-lead">
            <Line of={view.lead} />
          </p>
        </div>
        {subregion ? <LitMap subregion={subregion} /> : null}
      </div>
      <Contents of={contents} />
      {view.figures.length > 0 ? <Figures of={view.figures} /> : null}
      <Picture of={view.image} />
      <Section id="profile" title={words.profile}>
        <Text of={view.profile} />
        <aside className="profile-aside">
          <h3>{words.municipalities}</h3>
          <ul className="plain">
            {municipalities.map((municipality) => (
              <li key={municipality.key}>
                <PageLink to={municipality} />
              </li>
            ))}
          </ul>
        </aside>
      </Section>
      <Section id="ambition" title={words.ambition}>
        <Text of={view.ambition} />
      </Section>
      {development.length > 0 ? (
        <Section id="development" title={region.development}>
          <DevelopmentLines of={development} />
        </Section>
      ) : null}
      {sectors.length > 0 ? (
        <Section id="sectors" title={region.strong}>
          <Sectors of={sectors} />
        </Section>
      ) : null}
      {hotspots.total > 0 ? (
        <Section
          id="hotspots"
          title={region.hotspots}
          number={hotspots.total}
          path={`${listPath('hotspots', view.locale)}?subregion=${view.key}`}
        >
          {unplaced > 0 ? <p>{region.unplaced(unplaced)}</p> : null}
          <HotspotList of={hotspots.of} within={view.key} unplacedSaid />
          <Rest
            of={hotspots}
            name={region.hotspots}
            path={`${listPath('hotspots', view.locale)}?subregion=${view.key}`}
          />
        </Section>
      ) : null}
      {links.total > 0 ? (
        <Section
          id="links"
          title={region.meets}
          number={links.total}
          path={listPath('cross-pollinations', view.locale)}
        >
          <div className="paired">
            <Links of={links.of.slice(0, LINKS_SHOWN)} className="paired-links" />
            {links.of.length > LINKS_SHOWN ? (
              <details>
                <summary>{region.moreChances(links.of.length - LINKS_SHOWN)}</summary>
                <Links of={links.of.slice(LINKS_SHOWN)} className="paired-links" />
              </details>
            ) : null}
          </div>
          <Rest of={links} name={region.meets} path={listPath('cross-pollinations', view.locale)} />
        </Section>
      ) : null}
      {own.total > 0 ? (
        <Section id="programmes" title={region.programmes} number={own.total}>
          <div className="paired">
            <Links of={own.of} className="paired-links" />
          </div>
          <p>
            <a href={`${listPath('programmes', view.locale)}?subregion=${view.key}`}>
              {region.allProgrammes(programmes)}
            </a>
          </p>
        </Section>
      ) : null}
      <Section id="demands" title={region.asks}>
        <ShownRange of={paging} />
        {view.demands.length > 0 ? (
          <Asks of={view.demands} demands asker={false} folded from={paging.first} />
        ) : null}
        {paging.page === 1 && view.demands.length === 0 ? <p>{region.noDemands}</p> : null}
      </Section>
      {view.commitments.length > 0 ? (
        <Section id="own-work" title={region.ownWork}>
          <Asks of={view.commitments} demands={false} folded />
        </Section>
      ) : null}
      <Pagination of={paging} path={view.path} />
      <LinkSection
        id="leads"
        title={region.leads}
        of={view.initiates}
        path={`${listPath('action-lines', view.locale)}?initiator=${view.key}`}
        codes
      />
      <LinkSection
        id="takes-part"
        title={region.takesPart}
        of={view.takesPartIn}
        path={`${listPath('action-lines', view.locale)}?partner=${view.key}`}
        codes
      />
      <TakeAlong files={files} more={cards} />
      <ChangedOn date={view.changedOn} locale={view.locale} filesShown />
      <Neighbours previous={view.previous} next={view.next} />
    </Frame>
  );
}
