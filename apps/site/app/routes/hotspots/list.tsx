import {
  HOTSPOT_GROUP_LABELS,
  type HotspotLink,
  hotspotLinks,
  type Locale,
  STAGE_LABELS,
  sectionPath,
  subregionLinks,
} from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { choicesOf, notKnown, sectorQuestion, subregionQuestion, themeQuestion } from '../../choices';
import { HotspotMap, mapOf, unplacedOn } from '../../components/drawings/hotspot-map';
import { subregionOf } from '../../components/drawings/region-map';
import { ButtonLink } from '../../components/elements/button';
import { ChoiceForm, Count, Nothing } from '../../components/elements/choosing';
import { ChangedOn, Section } from '../../components/elements/parts';
import { Line } from '../../components/elements/text';
import { Frame, Opening } from '../../components/frame/frame';
import { HotspotList } from '../../components/subjects/hotspot-list';
import { chosen, fillIn } from '../../filters';
import { metaOf } from '../../head';
import { placePage } from '../../list';
import { pageRequest } from '../../visit';
import { CHOOSING_WORDS } from '../../words/choosing';
import { HOTSPOT_WORDS } from '../../words/hotspots';

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
  const found = hotspotLinks(edition, locale, {
    theme: chosen(filled, 'theme'),
    sector: chosen(filled, 'sector'),
    group: chosen(filled, 'group'),
    stage: chosen(filled, 'stage'),
    subregion: chosen(filled, 'subregion'),
  });
  return {
    ...placePage(args, 'hotspots', { title: words.title, lead: words.lead, shows: ['hotspots'] }),
    filled,
    map,
    all,
    found,
    unplaced: unplacedOn(map, found),
    subregions: subregionLinks(edition, locale),
  };
}

export const meta = metaOf;

/** Hotspots in one part of the list, under the name of that part. */
interface Part {
  key: string;
  title: { text: string; lang: Locale };
  path?: string;
  hotspots: HotspotLink[];
}

export default function HotspotsPage() {
  const { locale, kind, paths, title, lead, changedOn, filled, map, all, found, unplaced, subregions } =
    useLoaderData<typeof loader>();
  const words = HOTSPOT_WORDS[locale];
  const parts: Part[] = [
    ...subregions.map(({ key, title: name, path }) => ({
      key,
      title: name,
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
  return (
    <Frame
      locale={locale}
      kind={kind}
      paths={paths}
      query={filled.query}
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
              <Count of={found.length}>{words.count(found.length === 1)}</Count>
              <p className="small">{words.mapCaption}</p>
              {unplaced > 0 ? <p className="small">{words.unplaced(unplaced)}</p> : null}
              <ul className="picture-counts spots-index">
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
              hotspots={all}
              chosen={new Set(found.map(({ key }) => key))}
              names={subregions}
            />
          </div>
          {parts.map(({ key, title: name, path, hotspots }) =>
            hotspots.length > 0 ? (
              <Section
                key={key}
                id={key}
                title={<Line of={name} />}
                number={hotspots.length}
                {...(path ? { path } : {})}
              >
                <HotspotList of={hotspots} within={key} />
              </Section>
            ) : null,
          )}
        </>
      )}
      <ChangedOn date={changedOn} locale={locale} />
    </Frame>
  );
}
