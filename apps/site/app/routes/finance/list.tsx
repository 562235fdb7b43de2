import {
  developmentAgencies,
  PHASE_LABELS,
  PHASES,
  PROGRAMME_GROUP_LABELS,
  programmeLinks,
} from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { choicesOf, subregionQuestion, themeQuestion } from '../../choices';
import { ChoiceForm, Count, Nothing } from '../../components/elements/choosing';
import { ChangedOn, Section } from '../../components/elements/parts';
import { Frame, Opening } from '../../components/frame/frame';
import { Agencies } from '../../components/subjects/agencies';
import {
  NoneKnown,
  ProgrammeSections,
  ProgrammeSquares,
  ProgrammeTable,
} from '../../components/subjects/programme-table';
import { chosen, fillIn } from '../../filters';
import { metaOf } from '../../head';
import { placePage } from '../../list';
import { pageRequest } from '../../visit';
import { CHOOSING_WORDS } from '../../words/choosing';
import { FINANCE_WORDS } from '../../words/finance';

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale, origin } = pageRequest(args);
  const words = FINANCE_WORDS[locale];
  const filled = fillIn(args, [
    { name: 'phase', label: words.phase, choices: choicesOf(PHASE_LABELS, locale) },
    subregionQuestion(edition, locale),
    { name: 'group', label: words.group, choices: choicesOf(PROGRAMME_GROUP_LABELS, locale) },
    themeQuestion(edition, locale),
  ]);
  const found = programmeLinks(edition, locale, {
    phase: chosen(filled, 'phase'),
    subregion: chosen(filled, 'subregion'),
    group: chosen(filled, 'group'),
    theme: chosen(filled, 'theme'),
  });
  return {
    ...placePage(args, 'programmes', { title: words.title, lead: words.lead, shows: ['programmes'] }),
    filled,
    found,
    phase: PHASES.find((phase) => phase === chosen(filled, 'phase')) ?? null,
    agencies: developmentAgencies(edition, locale),
    origin,
  };
}

export const meta = metaOf;

export default function ProgrammesPage() {
  const { locale, kind, paths, title, lead, changedOn, filled, found, phase, agencies, origin } =
    useLoaderData<typeof loader>();
  const words = FINANCE_WORDS[locale];
  const address = origin + paths[locale] + filled.query;
  // What is certainly for the chosen phase stands apart from what may be.
  const certain = found.filter(({ phases }) => phases.length > 0);
  const perhaps = found.filter((each) => !certain.includes(each));
  return (
    <Frame
      locale={locale}
      kind={kind}
      paths={paths}
      query={filled.query}
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
      {found.length === 0 ? (
        <Nothing path={paths[locale]} />
      ) : (
        <>
          <Count of={found.length}>{words.count(found.length)}</Count>
          <NoneKnown of={found} />
          {phase ? null : (
            <>
              <ProgrammeSquares of={found} />
              <ProgrammeSections of={found} />
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
          <p className="share">
            {CHOOSING_WORDS[locale].share} <a href={paths[locale] + filled.query}>{address}</a>
          </p>
        </>
      )}
      <ChangedOn date={changedOn} locale={locale} />
    </Frame>
  );
}
