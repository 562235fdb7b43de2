import { municipalityLinks, subregionLinks } from '@mra/agenda';
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
  return {
    ...listPage(args, 'municipalities'),
    subregions: subregionLinks(edition, locale).map((subregion) => ({
      ...subregion,
      municipalities: municipalityLinks(edition, locale, subregion.key),
    })),
  };
}

export const meta = metaOf;

export default function MunicipalitiesPage() {
  const { locale, place, paths, title, lead, changedOn, subregions } = useLoaderData<typeof loader>();
  return (
    <Frame locale={locale} place={place} paths={paths} crumbs={[{ title: title.text, path: paths[locale] }]}>
      <Opening title={title} lead={lead} />
      <Raster />
      <div className="councils">
        {subregions.map(({ key, title: name, path, municipalities }) => {
          const subregion = subregionOf(key);
          return (
            <section key={key} aria-labelledby={key} data-subregion={subregion}>
              <h2 id={key}>
                <a href={path}>
                  <Line of={name} />
                </a>
              </h2>
              <ul>
                {municipalities.map((municipality) => (
                  <li key={municipality.key}>
                    <a href={municipality.path}>
                      <Line of={municipality.title} />
                    </a>
                  </li>
                ))}
              </ul>
              {subregion ? <SmallMap subregion={subregion} /> : null}
            </section>
          );
        })}
      </div>
      <ChangedOn date={changedOn} locale={locale} />
    </Frame>
  );
}
