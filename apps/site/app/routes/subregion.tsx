import { LOCALES, listPath, subregionView } from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Asks } from '../components/asks';
import { Figures } from '../components/figures';
import { TakeAlong } from '../components/files';
import { Frame } from '../components/frame';
import { ChangedOn, Links, Neighbours, Section } from '../components/parts';
import { Picture } from '../components/picture';
import { LitMap, subregionOf } from '../components/region-map';
import { Line, Text } from '../components/text';
import { headOfPage, metaOf } from '../head';
import { filesOf, keyAt, pageRequest } from '../visit';
import { WORDS } from '../words';

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  const key = keyAt('subregions', args);
  const view = subregionView(edition, key, locale);
  const ids = [
    ...LOCALES.map((each) => `brief/subregion/${key}/${each}`),
    ...LOCALES.map((each) => `card/new-dutch/${key}/${each}`),
  ];
  return { view, head: headOfPage(args, view), files: filesOf(args, ids) };
}

export const meta = metaOf;

export default function SubregionPage() {
  const { view, files } = useLoaderData<typeof loader>();
  const words = WORDS[view.locale];
  const subregion = subregionOf(view.key);
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
      {view.figures.length > 0 ? <Figures of={view.figures} /> : null}
      <Picture of={view.image} />
      <Section id="profile" title={words.profile}>
        <Text of={view.profile} />
        <aside>
          <h3>{words.municipalities}</h3>
          <ul className="plain">
            {view.municipalities.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </aside>
      </Section>
      <Section id="ambition" title={words.ambition}>
        <Text of={view.ambition} />
      </Section>
      <Section id="demands" title={words.demands}>
        {view.demands.length > 0 ? <Asks of={view.demands} demands /> : <p>{words.noDemands}</p>}
      </Section>
      {view.commitments.length > 0 ? (
        <Section id="own-work" title={words.ownWork}>
          <Asks of={view.commitments} demands={false} />
        </Section>
      ) : null}
      {view.initiates.length > 0 ? (
        <Section id="leads" title={words.leads}>
          <Links of={view.initiates} codes />
        </Section>
      ) : null}
      {view.takesPartIn.length > 0 ? (
        <Section id="takes-part" title={words.takesPart}>
          <Links of={view.takesPartIn} codes />
        </Section>
      ) : null}
      <TakeAlong files={files} />
      <ChangedOn date={view.changedOn} locale={view.locale} />
      <Neighbours previous={view.previous} next={view.next} />
    </Frame>
  );
}
