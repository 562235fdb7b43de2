import {
  HOTSPOT_GROUP_LABELS,
  type HotspotLink,
  hotspotLinks,
  type LinkView,
  type Locale,
  PAGE_SIZES,
  STAGE_LABELS,
  sectionPath,
  subregionLinks,
} from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { HotspotMap, mapOf, unplacedOn } from '../../components/drawings/hotspot-map';
import { subregionOf } from '../../components/drawings/region-map';
import { ButtonLink } from '../../components/elements/button';
import { ChoiceForm, Count, Nothing } from '../../components/elements/choosing';
import { Pagination, ShownRange } from '../../components/elements/pagination';
import { Section } from '../../components/elements/section';
import { Line } from '../../components/elements/text';
import { ChangedOn } from '../../components/frame/changed-on';
import { Frame, Opening } from '../../components/frame/frame';
import { HotspotList } from '../../components/subjects/hotspot-list';
import { choicesOf, notKnown, sectorQuestion, subregionQuestion, themeQuestion } from '../../lists/choices';
import { chosen, fillIn } from '../../lists/filters';
import { paged } from '../../lists/paging';
import { CHOOSING_WORDS } from '../../lists/words';
import { metaOf } from '../../page/head';
import { listPage } from '../../page/list';
import { pageRequest } from '../../page/visit';
import { HOTSPOT_WORDS } from './words';

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  const words = HOTSPOT_WORDS[locale];
  const choosing = CHOOSING_WORDS[locale];
  const all = hotspotLinks(edition, locale);
  const filled = fillIn(args, [
    themeQuestion(edition, locale),
    sectorQuestion(edition, locale, new Set(all.flatMap(({ sectors }) => sectors))),
    { name: 'group', label: words.group, choices: choicesOf(HOTSPOT_GROUP_LABELS, locale) },
    { name: 'stage', label: words.stage, choices: [...choicesOf(STAGE_LABELS, locale), notKnown(locale)] },
    subregionQuestion(edition, locale, [
      { value: 'outside', label: choosing.outside },
      { value: 'not-known', label: choosing.placeNotKnown },
    ]),
  ]);
  const map = mapOf(edition);
  const fitting = hotspotLinks(edition, locale, {
    theme: chosen(filled, 'theme'),
    sector: chosen(filled, 'sector'),
    group: chosen(filled, 'group'),
    stage: chosen(filled, 'stage'),
    subregion: chosen(filled, 'subregion'),
  });
  const subregions = subregionLinks(edition, locale);
  const parts = partsOf(fitting, subregions, locale);
  const {
    lists: [found],
    paging,
  } = paged(args, [parts.flatMap(({ hotspots }) => hotspots)]);
  const onPage = new Set(found);
  return {
    ...listPage(args, 'hotspots', { paging }),
    filled,
    map,
    // As long as there are few, the others are shown faintly on the map.
    mapped: all.length > PAGE_SIZES.usual ? found : all,
    found,
    parts: parts.map((part) => ({
      ...part,
      total: part.hotspots.length,
      hotspots: part.hotspots.filter((hotspot) => onPage.has(hotspot)),
    })),
    paging,
    unplaced: unplacedOn(map, found),
    subregions,
  };
}

export const meta = metaOf;

/** One part of the list of hotspots, under its heading. */
interface Part {
  key: string;
  title: { text: string; lang: Locale };
  path?: string;
  hotspots: HotspotLink[];
}

/** The list by subregion, followed by hotspots in none. */
function partsOf(found: HotspotLink[], subregions: readonly LinkView[], locale: Locale): Part[] {
  const words = HOTSPOT_WORDS[locale];
  return [
    ...subregions.map(({ key, title, path }) => ({
      key,
      title,
      path,
      hotspots: found.filter(({ subregion }) => subregion?.key === key),
    })),
    {
      key: 'elsewhere',
      title: { text: words.elsewhere, lang: locale },
      hotspots: found.filter(({ outside }) => outside),
    },
    {
      key: 'unknown-place',
      title: { text: words.unknownPlace, lang: locale },
      hotspots: found.filter(({ subregion, outside }) => !subregion && !outside),
    },
  ];
}

export default function HotspotsPage() {
  const {
    locale,
    place,
    paths,
    title,
    lead,
    changedOn,
    filled,
    map,
    mapped,
    found,
    parts,
    paging,
    unplaced,
    subregions,
  } = useLoaderData<typeof loader>();
  const words = HOTSPOT_WORDS[locale];
  return (
    <Frame
      locale={locale}
      place={place}
      paths={paths}
      query={filled.query}
      page={paging.page}
      crumbs={[{ title: title.text, path: paths[locale] }]}
    >
      <Opening title={title} lead={lead} />
      <ChoiceForm of={filled} path={paths[locale]} label={words.form} />
      {found.length === 0 ? (
        <Nothing path={paths[locale]} />
      ) : (
        <>
          <div className="spots-found">
            <div>
              <Count of={paging.total}>{words.count(paging.total === 1)}</Count>
              <ShownRange of={paging} />
              <p className="small spots-note">{words.mapCaption}</p>
              {unplaced > 0 ? (
                <p className="small spots-note">{words.unplaced(unplaced, found.length)}</p>
              ) : null}
              <ul className="colour-key spots-index">
                {parts.map(({ key, title: name, hotspots }) =>
                  hotspots.length > 0 ? (
                    <li key={key} data-subregion={subregionOf(key)}>
                      <a href={`#${key}`}>
                        <Line of={name} />
                      </a>{' '}
                      <b>{hotspots.length}</b>
                    </li>
                  ) : null,
                )}
              </ul>
              <p className="spots-find">
                <ButtonLink quiet href={sectionPath('find-my-place', locale)}>
                  {words.findPlace}
                </ButtonLink>
              </p>
            </div>
            <HotspotMap
              map={map}
              hotspots={mapped}
              chosen={new Set(found.map(({ key }) => key))}
              names={subregions}
            />
          </div>
          {parts.map(({ key, title: name, path, total, hotspots }) =>
            hotspots.length > 0 ? (
              <Section
                key={key}
                id={key}
                title={<Line of={name} />}
                number={total}
                {...(path ? { path } : {})}
              >
                <HotspotList of={hotspots} within={key} />
              </Section>
            ) : null,
          )}
          <Pagination of={paging} path={paths[locale] + filled.query} />
        </>
      )}
      <ChangedOn date={changedOn} locale={locale} />
    </Frame>
  );
}
