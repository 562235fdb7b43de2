import { listPath, PAGE_SIZES, themeView } from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Figures } from '../../components/elements/figures';
import { LinkSection } from '../../components/elements/links';
import { Pagination, Rest, ShownRange } from '../../components/elements/pagination';
import { Section } from '../../components/elements/section';
import { DocumentPage } from '../../components/frame/document-page';
import { Opening } from '../../components/frame/frame';
import { Asks } from '../../components/subjects/asks';
import { HotspotList } from '../../components/subjects/hotspot-list';
import { Sectors } from '../../components/subjects/sectors';
import { fewOf, paged } from '../../lists/paging';
import { headOfPage, metaOf } from '../../page/head';
import { keyAt, pageRequest } from '../../page/visit';
import { THEME_WORDS } from './words';

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  const view = themeView(edition, keyAt('themes', args), locale);
  const {
    lists: [demands],
    paging,
  } = paged(args, [view.demands], PAGE_SIZES.asks);
  const hotspots = fewOf(view.hotspots);
  return { view: { ...view, demands, hotspots }, paging, head: headOfPage(args, view, paging) };
}

export const meta = metaOf;

export default function ThemePage() {
  const { view, paging } = useLoaderData<typeof loader>();
  const { locale } = view;
  const words = THEME_WORDS[locale];
  return (
    <DocumentPage of={view} page={paging.page}>
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
      {view.hotspots.total > 0 ? (
        <Section id="hotspots" title={words.hotspots} number={view.hotspots.total}>
          <HotspotList of={view.hotspots.of} />
          <Rest
            of={view.hotspots}
            name={words.hotspots}
            path={`${listPath('hotspots', locale)}?theme=${view.key}`}
          />
        </Section>
      ) : null}
      <LinkSection
        id="programmes"
        title={words.programmes}
        of={view.programmes}
        path={`${listPath('programmes', locale)}?theme=${view.key}`}
        counted
      />
      <LinkSection
        id="links"
        title={words.links}
        of={view.crossPollinations}
        path={listPath('cross-pollinations', locale)}
        counted
      />
      {view.demands.length > 0 ? (
        <Section id="demands" title={words.demands}>
          <ShownRange of={paging} />
          <Asks of={view.demands} demands folded from={paging.first} />
          <Pagination of={paging} path={view.path} />
        </Section>
      ) : null}
    </DocumentPage>
  );
}
