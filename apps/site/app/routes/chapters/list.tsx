import { storyView, subregionLinks } from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { TravellingMap } from '../../components/drawings/region-map';
import { ButtonLink } from '../../components/elements/button';
import { BigNumber } from '../../components/elements/figures';
import { Line } from '../../components/elements/text';
import { ChangedOn } from '../../components/frame/changed-on';
import { Frame } from '../../components/frame/frame';
import { metaOf } from '../../page/head';
import { listPage } from '../../page/list';
import { pageRequest } from '../../page/visit';
import { CHAPTER_WORDS } from './words';

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  return {
    ...listPage(args, 'chapters'),
    chapters: storyView(edition, locale),
    subregions: subregionLinks(edition, locale),
  };
}

export const meta = metaOf;

export default function Story() {
  const { locale, place, paths, title, lead, changedOn, chapters, subregions } =
    useLoaderData<typeof loader>();
  const words = CHAPTER_WORDS[locale];
  const [first] = chapters;
  return (
    <Frame locale={locale} place={place} paths={paths} crumbs={[{ title: title.text, path: paths[locale] }]}>
      <div className="story-opening">
        <div>
          <div>
            <h1>
              <Line of={title} />
            </h1>
            <p className="lead story-opening-lead">
              <Line of={lead} />
            </p>
            {first ? (
              <p className="actions">
                <ButtonLink href={first.path}>{words.begin}</ButtonLink>
              </p>
            ) : null}
          </div>
          <TravellingMap links={subregions} />
        </div>
      </div>
      <ol className="chapters">
        {chapters.map((chapter) => (
          <li key={chapter.key}>
            <span className="display chapters-number" aria-hidden="true">
              {chapter.order}
            </span>
            <div>
              <h2>
                <a href={chapter.path}>
                  <Line of={chapter.title} />
                </a>
              </h2>
              <p>
                <Line of={chapter.lead} />
              </p>
            </div>
            {chapter.figures[0] ? (
              <p className="chapter-figure">
                <BigNumber of={chapter.figures[0]} className="chapter-figure-number" />{' '}
                <span className="figure-counts">
                  <Line of={chapter.figures[0].label} />
                </span>
              </p>
            ) : null}
          </li>
        ))}
      </ol>
      <ChangedOn date={changedOn} locale={locale} />
    </Frame>
  );
}
