import { homePath, homeView, LOCALES, type Locale, listPath, PUBLIC_AUDIENCE } from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Figures } from '../components/figures';
import { Frame } from '../components/frame';
import { Audiences, ChangedOn, Section } from '../components/parts';
import { RegionMap, subregionOf } from '../components/region-map';
import { Line } from '../components/text';
import { headOf, metaOf } from '../head';
import { pageRequest } from '../visit';
import { WORDS } from '../words';

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  const view = homeView(edition, locale);
  const paths = Object.fromEntries(LOCALES.map((each) => [each, homePath(each)])) as Record<Locale, string>;
  const title = WORDS[locale].siteName;
  return {
    view,
    paths,
    head: headOf(args, {
      title,
      description: view.lead.text,
      paths,
      cardId: `card/page/home/home/${locale}`,
    }),
  };
}

export const meta = metaOf;

export default function Home() {
  const { view, paths } = useLoaderData<typeof loader>();
  // This page is the one for the public.
  const audiences = view.audiences.filter(({ key }) => key !== PUBLIC_AUDIENCE);
  const words = WORDS[view.locale];
  return (
    <Frame locale={view.locale} paths={paths}>
      <div className="hero">
        <div>
          <h1>
            <Line of={view.title} />
          </h1>
          <p className="lead">
            <Line of={view.lead} />
          </p>
          <p className="actions">
            <a className="button" href={listPath('subregions', view.locale)}>
              {words.readProfile}
            </a>
            <a className="button quiet" href={listPath('action-lines', view.locale)}>
              {words.seeActionLines}
            </a>
          </p>
        </div>
        <figure>
          <RegionMap title={words.map} links={view.subregions} />
          <figcaption className="small">{words.mapHelp}</figcaption>
        </figure>
      </div>
      <ul className="tiles">
        {view.subregions.map((subregion) => (
          <li key={subregion.key} data-subregion={subregionOf(subregion.key) ?? undefined}>
            <a href={subregion.path}>
              <strong>
                <Line of={subregion.title} />
              </strong>
              <span>
                <Line of={subregion.tagline} />
              </span>
            </a>
          </li>
        ))}
      </ul>
      {view.figures.length > 0 ? (
        <Section id="numbers" title={words.inNumbers}>
          <Figures of={view.figures} />
        </Section>
      ) : null}
      <Section id="accelerators" title={words.acceleratorsTitle}>
        <ol className="accelerators">
          {view.accelerators.map((accelerator) => (
            <li key={accelerator.key}>
              <a href={accelerator.path}>
                <span className="number" aria-hidden="true">
                  {accelerator.number}
                </span>
                <strong>
                  <Line of={accelerator.title} />
                </strong>
              </a>
              <p>
                <Line of={accelerator.lead} />
              </p>
            </li>
          ))}
        </ol>
      </Section>
      <Section id="audiences" title={words.audiencesTitle}>
        <Audiences of={audiences} />
      </Section>
      <ChangedOn date={view.changedOn} locale={view.locale} />
    </Frame>
  );
}
