import { subregionLinks } from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Raster, SmallMap, subregionOf } from '../../components/drawings/region-map';
import { Line } from '../../components/elements/text';
import { ChangedOn } from '../../components/frame/changed-on';
import { Frame, Opening } from '../../components/frame/frame';
import { metaOf } from '../../page/head';
import { listPage } from '../../page/list';
import { pageRequest } from '../../page/visit';

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  return { ...listPage(args, 'subregions'), items: subregionLinks(edition, locale) };
}

export const meta = metaOf;

export default function SubregionList() {
  const { locale, place, paths, title, lead, changedOn, items } = useLoaderData<typeof loader>();
  return (
    <Frame locale={locale} place={place} paths={paths} crumbs={[{ title: title.text, path: paths[locale] }]}>
      <Opening title={title} lead={lead} />
      <Raster />
      <ul className="tiles tall">
        {items.map((item) => {
          const subregion = subregionOf(item.key);
          return (
            <li key={item.key} data-subregion={subregion}>
              <a href={item.path}>
                <strong className="display tile-name">
                  <Line of={item.title} />
                </strong>
                <span>
                  <Line of={item.tagline} />
                </span>
                {subregion ? <SmallMap subregion={subregion} /> : null}
              </a>
            </li>
          );
        })}
      </ul>
      <ChangedOn date={changedOn} locale={locale} />
    </Frame>
  );
}
