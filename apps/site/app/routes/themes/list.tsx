import { hotspotLinks, programmeLinks, sectorViews, themeLinks } from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Line } from '../../components/elements/text';
import { ChangedOn } from '../../components/frame/changed-on';
import { Frame, Opening } from '../../components/frame/frame';
import { metaOf } from '../../page/head';
import { listPage } from '../../page/list';
import { pageRequest } from '../../page/visit';
import { THEME_WORDS } from './words';

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  return {
    ...listPage(args, 'themes'),
    themes: themeLinks(edition, locale).map((theme) => ({
      ...theme,
      counts: {
        sectors: sectorViews(edition, locale, { theme: theme.key }).length,
        hotspots: hotspotLinks(edition, locale, { theme: theme.key }).length,
        programmes: programmeLinks(edition, locale, { theme: theme.key }).length,
      },
    })),
  };
}

export const meta = metaOf;

export default function ThemesPage() {
  const { locale, place, paths, title, lead, changedOn, themes } = useLoaderData<typeof loader>();
  const words = THEME_WORDS[locale];
  const counted = ['sectors', 'hotspots', 'programmes'] as const;
  return (
    <Frame locale={locale} place={place} paths={paths} crumbs={[{ title: title.text, path: paths[locale] }]}>
      <Opening title={title} lead={lead} />
      <ul className="themes">
        {themes.map(({ key, title: name, lead: line, path, counts }) => (
          <li key={key}>
            <h2>
              <a href={path}>
                <Line of={name} />
              </a>
            </h2>
            <p>
              <Line of={line} />
            </p>
            <ul className="tallies">
              {counted
                .filter((each) => counts[each] > 0)
                .map((each) => (
                  <li key={each}>
                    <span className="tally">{counts[each]}</span> {words.counts[each](counts[each])}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
      <ChangedOn date={changedOn} locale={locale} />
    </Frame>
  );
}
