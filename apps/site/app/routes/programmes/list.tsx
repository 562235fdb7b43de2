import {
  developmentAgencies,
  PHASE_LABELS,
  PHASES,
  PROGRAMME_KIND_LABELS,
  type ProgrammeLink,
  programmeLinks,
} from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ChoiceForm, Count, Nothing } from '../../components/elements/choosing';
import { Pagination, ShownRange } from '../../components/elements/pagination';
import { Section } from '../../components/elements/section';
import { ChangedOn } from '../../components/frame/changed-on';
import { Frame, Opening } from '../../components/frame/frame';
import { Agencies } from '../../components/subjects/agencies';
import { choicesOf, subregionQuestion, themeQuestion } from '../../lists/choices';
import { chosen, fillIn } from '../../lists/filters';
import { paged } from '../../lists/paging';
import { CHOOSING_WORDS } from '../../lists/words';
import { metaOf } from '../../page/head';
import { listPage } from '../../page/list';
import { pageRequest } from '../../page/visit';
import { NoneKnown, ProgrammeSections, ProgrammeSquares, ProgrammeTable } from './programme-table';
import { PROGRAMME_WORDS } from './words';

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale, origin } = pageRequest(args);
  const words = PROGRAMME_WORDS[locale];
  const filled = fillIn(args, [
    { name: 'phase', label: words.phase, choices: choicesOf(PHASE_LABELS, locale) },
    subregionQuestion(edition, locale),
    { name: 'group', label: words.group, choices: choicesOf(PROGRAMME_KIND_LABELS, locale) },
    themeQuestion(edition, locale),
  ]);
  const fitting = programmeLinks(edition, locale, {
    phase: chosen(filled, 'phase'),
    subregion: chosen(filled, 'subregion'),
    kind: chosen(filled, 'group'),
    theme: chosen(filled, 'theme'),
  });
  const phase = PHASES.find((each) => each === chosen(filled, 'phase')) ?? null;
  // Programmes known to suit the chosen phase are listed apart from those that may.
  const isCertain = ({ phases }: ProgrammeLink) => !phase || phases.length > 0;
  const {
    lists: [certain, perhaps],
    paging,
  } = paged(args, [fitting.filter(isCertain), fitting.filter((each) => !isCertain(each))]);
  return {
    ...listPage(args, 'programmes', { paging }),
    filled,
    certain,
    perhaps,
    paging,
    phase,
    agencies: developmentAgencies(edition, locale),
    origin,
  };
}

export const meta = metaOf;

export default function ProgrammesPage() {
  const {
    locale,
    place,
    paths,
    title,
    lead,
    changedOn,
    filled,
    certain,
    perhaps,
    paging,
    phase,
    agencies,
    origin,
  } = useLoaderData<typeof loader>();
  const words = PROGRAMME_WORDS[locale];
  const address = origin + paths[locale] + filled.query;
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
      <section className="call-first" aria-labelledby="call-first">
        <div>
          <h2 id="call-first">{words.callTitle}</h2>
          <p>{words.callLead}</p>
        </div>
        <Agencies of={agencies} />
        <ol>
          {words.callNext.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <ChoiceForm of={filled} path={paths[locale]} label={words.form} />
      {paging.total === 0 ? (
        <Nothing path={paths[locale]} />
      ) : (
        <>
          <Count of={paging.total}>{words.count(paging.total)}</Count>
          <ShownRange of={paging} />
          <NoneKnown of={[...certain, ...perhaps]} />
          {phase ? null : (
            <>
              <ProgrammeSquares of={certain} />
              <ProgrammeSections of={certain} />
            </>
          )}
          {phase && certain.length > 0 ? (
            <Section
              id="certain"
              title={words.knownPhase(PHASE_LABELS[phase][locale])}
              number={certain.length}
            >
              <ProgrammeTable
                of={certain}
                caption={words.caption(words.knownPhase(PHASE_LABELS[phase][locale]))}
              />
            </Section>
          ) : null}
          {phase && perhaps.length > 0 ? (
            <>
              <section className="perhaps" aria-labelledby="perhaps">
                <h2 id="perhaps">{words.unknownPhase}</h2>
                <p className="prose">{words.unknownPhaseNote}</p>
                <ProgrammeSquares of={perhaps} />
              </section>
              <ProgrammeSections of={perhaps} />
            </>
          ) : null}
          <Pagination of={paging} path={paths[locale] + filled.query} />
          <p className="share">
            {CHOOSING_WORDS[locale].share} <a href={paths[locale] + filled.query}>{address}</a>
          </p>
        </>
      )}
      <ChangedOn date={changedOn} locale={locale} />
    </Frame>
  );
}
