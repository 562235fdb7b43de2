import { themeView } from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Figures } from '../../components/elements/figures';
import { LinkSection, Section } from '../../components/elements/parts';
import { DocumentPage } from '../../components/frame/document-page';
import { Opening } from '../../components/frame/frame';
import { Asks } from '../../components/subjects/asks';
import { HotspotList } from '../../components/subjects/hotspot-list';
import { Sectors } from '../../components/subjects/sectors';
import { headOfPage, metaOf } from '../../head';
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
  return (
    <DocumentPage of={view}>
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
      <LinkSection id="programmes" title={words.money} of={view.programmes} counted />
      <LinkSection id="links" title={words.links} of={view.crossPollinations} counted />
      {view.demands.length > 0 ? (
        <Section id="demands" title={words.demands}>
          <Asks of={view.demands} demands folded />
        </Section>
      ) : null}
    </DocumentPage>
  );
}
