import {
  developmentAgencies,
  PHASE_LABELS,
  PROGRAMME_TYPE_LABELS,
  programmeView,
  showDate,
} from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { subregionOf } from '../../components/drawings/region-map';
import { Fact, PageLink, PageLinks, Website } from '../../components/elements/facts';
import { Citation } from '../../components/elements/figures';
import { LinkSection } from '../../components/elements/links';
import { Section } from '../../components/elements/section';
import { Line } from '../../components/elements/text';
import { DocumentPage } from '../../components/frame/document-page';
import { Title } from '../../components/frame/title';
import { Agencies } from '../../components/subjects/agencies';
import { Organisations } from '../../components/subjects/organisations';
import { headOfPage, metaOf } from '../../page/head';
import { keyAt, pageRequest } from '../../page/visit';
import { Area } from './programme-table';
import { PROGRAMME_WORDS } from './words';

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  const view = programmeView(edition, keyAt('programmes', args), locale);
  return { view, agencies: developmentAgencies(edition, locale), head: headOfPage(args, view) };
}

export const meta = metaOf;

export default function ProgrammePage() {
  const { view, agencies } = useLoaderData<typeof loader>();
  const { locale } = view;
  const words = PROGRAMME_WORDS[locale];
  const [only] = view.subregions;
  return (
    <DocumentPage of={view}>
      <div
        className="masthead"
        data-subregion={view.subregions.length === 1 && only ? subregionOf(only.key) : undefined}
      >
        <div>
          <p className="masthead-label">{PROGRAMME_TYPE_LABELS[view.type][locale]}</p>
          <Title of={view.title} />
          <p className="lead masthead-lead">
            <Line of={view.lead} />
          </p>
        </div>
      </div>
      <dl className="traits">
        <Fact name={words.instrument}>{view.instrument ? <Line of={view.instrument} /> : null}</Fact>
        <Fact name={words.forWhom}>{view.forWhom ? <Line of={view.forWhom} /> : null}</Fact>
        <Fact name={words.phases}>
          {view.phases.map((phase) => PHASE_LABELS[phase][locale]).join(', ') || null}
        </Fact>
        <Fact name={words.area}>
          <Area of={view} />
        </Fact>
        <Fact name={words.amount}>{view.amount ? <Line of={view.amount} /> : null}</Fact>
        <Fact name={words.closes}>{view.closesOn ? showDate(view.closesOn, locale) : null}</Fact>
        <Fact name={words.state}>{view.state ? <Line of={view.state} /> : null}</Fact>
        <Fact name={words.checked}>{view.checkedOn ? showDate(view.checkedOn, locale) : null}</Fact>
        {view.focus ? (
          <Fact name={words.focus}>
            <Line of={view.focus} />
          </Fact>
        ) : null}
        {view.themes.length > 0 ? (
          <Fact name={words.themes}>
            <PageLinks to={view.themes} />
          </Fact>
        ) : null}
        {view.partOf ? (
          <Fact name={words.partOf}>
            <PageLink to={view.partOf} />
          </Fact>
        ) : null}
        {view.partners.length > 0 ? (
          <Fact name={words.partners}>
            <Organisations of={view.partners} />
          </Fact>
        ) : null}
      </dl>
      <Section id="start" title={words.start}>
        {view.operators.length > 0 || view.website ? (
          <div className="start">
            <Organisations of={view.operators} />
            {view.website ? <Website at={view.website} /> : null}
          </div>
        ) : (
          <p>{words.startRom}</p>
        )}
        {view.operators.length === 0 ? <Agencies of={agencies} /> : null}
      </Section>
      <LinkSection id="parts" title={words.parts} of={view.parts} />
      <LinkSection id="links" title={words.links} of={view.crossPollinations} />
      {view.sources.length > 0 ? (
        <Section id="sources" title={words.sources}>
          <ul className="plain">
            {view.sources.map((source) => (
              <li key={source.title.text}>
                <Citation of={source} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </DocumentPage>
  );
}
