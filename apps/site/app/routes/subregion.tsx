import {
  crossPollinationLinks,
  developmentLineViews,
  hotspotLinks,
  LOCALES,
  latest,
  listPath,
  municipalityLinks,
  programmeLinks,
  sectorViews,
  subregionView,
} from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { LitMap, subregionOf } from '../components/drawings/region-map';
import { Contents } from '../components/elements/contents';
import { PageLink } from '../components/elements/facts';
import { Figures } from '../components/elements/figures';
import { ChangedOn, LinkSection, Links, Neighbours, Section } from '../components/elements/parts';
import { Picture } from '../components/elements/picture';
import { Line, Text } from '../components/elements/text';
import { Frame } from '../components/frame/frame';
import { Asks } from '../components/subjects/asks';
import { DevelopmentLines } from '../components/subjects/development';
import { TakeAlong } from '../components/subjects/files';
import { HotspotList } from '../components/subjects/hotspot-list';
import { Sectors } from '../components/subjects/sectors';
import { headOfPage, metaOf } from '../head';
import { cardsOf } from '../ready-cards';
import { filesOf, keyAt, pageRequest } from '../visit';
import { WORDS } from '../words';
import { REGION_WORDS } from '../words/region';

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  const key = keyAt('subregions', args);
  const view = subregionView(edition, key, locale);
  const briefs = LOCALES.map((each) => `brief/subregion/${key}/${each}`);
  // The title of such a card is a number, which says nothing without its card.
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
  return {
    view: { ...view, changedOn: latest(view.changedOn, ...dated) },
    municipalities: municipalityLinks(edition, locale, key),
    sectors: sectorViews(edition, locale, { subregion: key }),
    development: developmentLineViews(edition, key, locale),
    hotspots: hotspotLinks(edition, locale, { subregion: key }),
    programmes: programmeLinks(edition, locale, { subregion: key }),
    links: crossPollinationLinks(edition, locale, { subregion: key }),
    head: headOfPage(args, view),
    files: [...filesOf(args, briefs), ...newDutch],
    cards: cardsOf(args, [`card/subregion/${key}`]),
  };
}

export const meta = metaOf;

/** More than so many are folded up, or the asks below them are never reached. */
const LINKS_SHOWN = 6;

export default function SubregionPage() {
  const { view, municipalities, sectors, development, hotspots, programmes, links, files, cards } =
    useLoaderData<typeof loader>();
  const region = REGION_WORDS[view.locale];
  const unplaced = hotspots.filter(({ municipality }) => !municipality).length;
  const own = programmes.filter(({ subregions }) => subregions.length > 0);
  const words = WORDS[view.locale];
  const subregion = subregionOf(view.key);
  const contents = [
    { id: 'profile', title: words.profile, shown: true },
    { id: 'ambition', title: words.ambition, shown: true },
    { id: 'development', title: region.development, shown: development.length > 0 },
    { id: 'sectors', title: region.strong, shown: sectors.length > 0 },
    { id: 'hotspots', title: region.hotspots, shown: hotspots.length > 0 },
    { id: 'links', title: region.meets, shown: links.length > 0 },
    { id: 'programmes', title: region.money, shown: own.length > 0 },
    { id: 'demands', title: region.asks, shown: true },
    { id: 'take-along', title: words.takeAlong, shown: files.length > 0 },
  ].filter(({ shown }) => shown);
  const crumbs = [
    { title: words.subregions, path: listPath('subregions', view.locale) },
    { title: view.title.text, path: view.path },
  ];
  return (
    <Frame locale={view.locale} kind="subregions" paths={view.paths} crumbs={crumbs}>
      <div className="cover" data-subregion={subregion ?? undefined}>
        <div>
          <h1>
            <Line of={view.title} />
          </h1>
          <p className="tagline">
            <Line of={view.tagline} />
          </p>
          <p className="lead">
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
        <aside>
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
      {hotspots.length > 0 ? (
        <Section
          id="hotspots"
          title={region.hotspots}
          number={hotspots.length}
          path={`${listPath('hotspots', view.locale)}?subregion=${view.key}`}
        >
          {unplaced > 0 ? <p>{region.unplacedHere(unplaced)}</p> : null}
          <HotspotList of={hotspots} within={view.key} unplacedSaid />
        </Section>
      ) : null}
      {links.length > 0 ? (
        <Section
          id="links"
          title={region.meets}
          number={links.length}
          path={listPath('cross-pollinations', view.locale)}
        >
          <div className="paired">
            <Links of={links.slice(0, LINKS_SHOWN)} />
            {links.length > LINKS_SHOWN ? (
              <details>
                <summary>{region.moreChances(links.length - LINKS_SHOWN)}</summary>
                <Links of={links.slice(LINKS_SHOWN)} />
              </details>
            ) : null}
          </div>
        </Section>
      ) : null}
      {own.length > 0 ? (
        <Section id="programmes" title={region.money} number={own.length}>
          <div className="paired">
            <Links of={own} />
          </div>
          <p>
            <a href={`${listPath('programmes', view.locale)}?subregion=${view.key}`}>
              {region.allProgrammes(programmes.length)}
            </a>
          </p>
        </Section>
      ) : null}
      <Section id="demands" title={region.asks}>
        {view.demands.length > 0 ? (
          <Asks of={view.demands} demands asker={false} folded />
        ) : (
          <p>{words.noDemands}</p>
        )}
      </Section>
      {view.commitments.length > 0 ? (
        <Section id="own-work" title={region.ownWork}>
          <Asks of={view.commitments} demands={false} folded />
        </Section>
      ) : null}
      <LinkSection id="leads" title={words.leads} of={view.initiates} codes />
      <LinkSection id="takes-part" title={words.takesPart} of={view.takesPartIn} codes />
      <TakeAlong files={files} more={cards} />
      <ChangedOn date={view.changedOn} locale={view.locale} filesShown />
      <Neighbours previous={view.previous} next={view.next} />
    </Frame>
  );
}
