import { themeView } from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Asks } from '../../components/asks';
import { Figures } from '../../components/figures';
import { Frame, Opening } from '../../components/frame';
import { HotspotList } from '../../components/hotspot-list';
import { ChangedOn, Links, Section } from '../../components/parts';
import { Sectors } from '../../components/sectors';
import { headOfPage, metaOf } from '../../head';
import { placeName, placePath } from '../../menu';
import { keyAt, pageRequest } from '../../visit';
import { REGION_WORDS } from '../../words/region';

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  const view = themeView(edition, keyAt('themes', args), locale);
  return { view, head: headOfPage(args, view) };
}

export const meta = metaOf;

export default function ThemePage() {
  const { view } = useLoaderData<typeof loader>();
  const { locale } = view;
  const words = REGION_WORDS[locale];
  const crumbs = [
    { title: placeName('themes', locale), path: placePath('themes', locale) },
    { title: view.title.text, path: view.path },
  ];
  return (
    <Frame locale={locale} kind="themes" paths={view.paths} crumbs={crumbs}>
      <Opening title={view.title} lead={view.lead} />
      {view.figures.length > 0 ? (
        <Section id="numbers" title={words.inNumbers}>
          <Figures of={view.figures} />
        </Section>
      ) : null}
      {view.sectors.length > 0 ? (
        <Section id="sectors" title={words.sectors}>
          <Sectors of={view.sectors} where />
        </Section>
      ) : null}
      {view.hotspots.length > 0 ? (
        <Section id="hotspots" title={words.hotspots} number={view.hotspots.length}>
          <HotspotList of={view.hotspots} />
        </Section>
      ) : null}
      {view.programmes.length > 0 ? (
        <Section id="programmes" title={words.money} number={view.programmes.length}>
          <Links of={view.programmes} />
        </Section>
      ) : null}
      {view.crossPollinations.length > 0 ? (
        <Section id="links" title={words.links} number={view.crossPollinations.length}>
          <Links of={view.crossPollinations} />
        </Section>
      ) : null}
      {view.demands.length > 0 ? (
        <Section id="demands" title={words.demands}>
          <Asks of={view.demands} demands />
        </Section>
      ) : null}
      <ChangedOn date={view.changedOn} locale={locale} />
    </Frame>
  );
}
