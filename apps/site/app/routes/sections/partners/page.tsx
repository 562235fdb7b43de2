import {
  INFRASTRUCTURE_TYPE_LABELS,
  infrastructureViews,
  ORGANISATION_TYPE_LABELS,
  type OrganisationView,
  organisationViews,
  PAGE_SIZES,
} from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useContext } from 'react';
import { ChoiceForm, Count, Nothing } from '../../../components/elements/choosing';
import { PageLink, PageLinks, Website } from '../../../components/elements/facts';
import { Pagination, ShownRange } from '../../../components/elements/pagination';
import { Table, Unknown } from '../../../components/elements/table';
import { Line, PageLocale } from '../../../components/elements/text';
import { ChangedOn } from '../../../components/frame/changed-on';
import { Frame, Opening } from '../../../components/frame/frame';
import { Organisations } from '../../../components/subjects/organisations';
import { choicesOf, subregionQuestion } from '../../../lists/choices';
import { chosen, fillIn } from '../../../lists/filters';
import { groupsOf } from '../../../lists/groups';
import { paged } from '../../../lists/paging';
import { CHOOSING_WORDS } from '../../../lists/words';
import { metaOf } from '../../../page/head';
import { placePage } from '../../../page/list';
import { pageRequest } from '../../../page/visit';
import { PARTNER_WORDS } from './words';

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  const words = PARTNER_WORDS[locale];
  const filled = fillIn(args, [
    { name: 'type', label: words.type, choices: choicesOf(ORGANISATION_TYPE_LABELS, locale) },
    subregionQuestion(edition, locale, [{ value: 'not-known', label: CHOOSING_WORDS[locale].placeNotKnown }]),
  ]);
  const [type, subregion] = [chosen(filled, 'type'), chosen(filled, 'subregion')];
  const fitting = organisationViews(edition, locale).filter(
    (each) =>
      (!type || each.type === type) && (!subregion || (each.subregion?.key ?? 'not-known') === subregion),
  );
  const serving = infrastructureViews(edition, locale, subregion === 'not-known' ? undefined : subregion);
  const {
    lists: [found, infrastructure],
    paging,
  } = paged(args, [fitting, serving], PAGE_SIZES.partners);
  const { title, lead } = words;
  const page = placePage(args, 'partners', {
    title,
    lead,
    shows: ['organisations', 'infrastructure'],
    paging,
  });
  return { ...page, filled, total: fitting.length, paging, found, infrastructure };
}

export const meta = metaOf;

/** Everything an organisation takes part in; more than one item is folded up under a count by kind. */
function Involvements({ of }: { of: OrganisationView['takesPartIn'] }) {
  const words = PARTNER_WORDS[useContext(PageLocale)];
  const [first, ...others] = of;
  if (!first) return <Unknown />;
  if (others.length === 0) return <PageLink to={first.link} />;
  const kinds = groupsOf(of, ({ kind }) => kind);
  const counted = kinds.map(([kind, those]) => words.involved[kind](those.length)).join(', ');
  return (
    <details className="involved">
      <summary>{counted}</summary>
      <PageLinks to={of.map(({ link }) => link)} />
    </details>
  );
}

/** Where an organisation is, in one line; one name is enough if municipality and subregion share it. */
function Places({ of }: { of: Pick<OrganisationView, 'municipality' | 'subregion'> }) {
  const { municipality, subregion } = of;
  const isOne = municipality?.title.text === subregion?.title.text;
  const places = [municipality, isOne && municipality ? null : subregion].flatMap((place) => place ?? []);
  if (places.length === 0) return <Unknown />;
  return places.map((place, at) => (
    <span key={place.key}>
      {at > 0 ? ', ' : ''}
      <PageLink to={place} />
    </span>
  ));
}

function Party({ of }: { of: OrganisationView }) {
  const words = PARTNER_WORDS[useContext(PageLocale)];
  return (
    <>
      <span className="partner-name">
        <Line of={of.title} />
      </span>
      {of.alsoKnownAs.length > 0 ? (
        <p className="small">
          {words.also} {of.alsoKnownAs.join(', ')}
        </p>
      ) : null}
      {of.website ? (
        <p className="small">
          <Website at={of.website} />
        </p>
      ) : null}
      {of.members.length > 0 ? (
        <details className="involved">
          <summary>
            {words.members} <span className="small">({of.members.length})</span>
          </summary>
          <Organisations of={of.members} />
        </details>
      ) : null}
    </>
  );
}

export default function PartnersPage() {
  const { locale, place, paths, title, lead, changedOn, filled, total, paging, found, infrastructure } =
    useLoaderData<typeof loader>();
  const words = PARTNER_WORDS[locale];
  return (
    <Frame
      locale={locale}
      place={place}
      paths={paths}
      query={filled.query}
      page={paging.page}
      crumbs={[{ title: title.text, path: paths[locale] }]}
    >
      <Opening title={title} lead={lead} />
      <ChoiceForm of={filled} path={paths[locale]} label={words.form} />
      {total === 0 ? <Nothing path={paths[locale]} /> : <Count of={total}>{words.count(total)}</Count>}
      <ShownRange of={paging} />
      {found.length > 0 ? (
        <section className="wide-section" aria-label={words.title}>
          <p className="small">{CHOOSING_WORDS[locale].dash}</p>
          <Table
            caption={words.caption}
            rows={found}
            columns={[
              { name: words.partner, cell: (party) => <Party of={party} /> },
              { name: words.kind, cell: ({ type }) => ORGANISATION_TYPE_LABELS[type][locale] },
              { name: words.where, cell: (party) => <Places of={party} /> },
              { name: words.takesPart, cell: ({ takesPartIn }) => <Involvements of={takesPartIn} /> },
            ]}
          />
        </section>
      ) : null}
      {infrastructure.length > 0 ? (
        <section className="wide-section" aria-labelledby="infrastructure">
          <h2 id="infrastructure">{words.infrastructureTitle}</h2>
          <p className="prose">{words.infrastructureLead}</p>
          <Table
            caption={words.infrastructureCaption}
            rows={infrastructure}
            columns={[
              { name: words.infrastructure, cell: ({ title: name }) => <Line of={name} /> },
              { name: words.kind, cell: ({ type }) => INFRASTRUCTURE_TYPE_LABELS[type][locale] },
              { name: words.state, cell: ({ state }) => (state ? <Line of={state} /> : <Unknown />) },
              {
                name: words.where,
                cell: ({ subregions }) =>
                  subregions.length > 0
                    ? subregions.map((subregion) => <PageLink key={subregion.key} to={subregion} />)
                    : words.wholeRegion,
              },
            ]}
          />
        </section>
      ) : null}
      <Pagination of={paging} path={paths[locale] + filled.query} />
      <ChangedOn date={changedOn} locale={locale} />
    </Frame>
  );
}
