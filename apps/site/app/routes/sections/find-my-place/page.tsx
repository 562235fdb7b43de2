import { findPlaces, NEEDS, PHASE_LABELS, PHASES, type Reason } from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Submit } from '../../../components/elements/button';
import { Count, Ignored, Nothing } from '../../../components/elements/choosing';
import { Note } from '../../../components/elements/note';
import { Section } from '../../../components/elements/section';
import { ChangedOn } from '../../../components/frame/changed-on';
import { Frame, Opening } from '../../../components/frame/frame';
import { HotspotList } from '../../../components/subjects/hotspot-list';
import { choicesOf, themeQuestion } from '../../../lists/choices';
import { chosen, fillIn } from '../../../lists/filters';
import { metaOf } from '../../../page/head';
import { placePage } from '../../../page/list';
import { placeName, placePath } from '../../../page/menu';
import { pageRequest } from '../../../page/visit';
import { FIND_MY_PLACE_WORDS } from './words';

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  const words = FIND_MY_PLACE_WORDS[locale];
  const filled = fillIn(args, [
    { ...themeQuestion(edition, locale), label: words.doWhat },
    { name: 'phase', label: words.whichPhase, choices: choicesOf(PHASE_LABELS, locale) },
    {
      name: 'need',
      label: words.needWhat,
      choices: NEEDS.map((value) => ({ value, label: words.needs[value] })),
      several: true,
    },
  ]);
  const [, , needs] = filled.questions;
  const found = findPlaces(
    edition,
    {
      theme: chosen(filled, 'theme'),
      phase: PHASES.find((phase) => phase === chosen(filled, 'phase')),
      needs: NEEDS.filter((need) => needs?.chosen.includes(need)),
    },
    locale,
  );
  const met = new Set(
    found.flatMap(({ reasons }) => reasons.flatMap((each) => (each.because === 'need' ? [each.need] : []))),
  );
  const unmet = NEEDS.filter((need) => needs?.chosen.includes(need) && !met.has(need));
  const texts = { title: words.title, lead: words.lead, shows: ['hotspots'] as const };
  return { ...placePage(args, 'find-my-place', texts), filled, found, unmet };
}

export const meta = metaOf;

type Words = (typeof FIND_MY_PLACE_WORDS)['nl'];

function wordsOf(reason: Reason, words: Words): string {
  if (reason.because === 'need') return words.answers[reason.need];
  if (reason.because === 'stage') return words.becauseStage[reason.stage];
  return reason.because === 'theme' ? words.becauseTheme : words.becausePhase;
}

export default function FindMyPlacePage() {
  const { locale, place, paths, title, lead, changedOn, filled, found, unmet } =
    useLoaderData<typeof loader>();
  const words = FIND_MY_PLACE_WORDS[locale];
  const path = paths[locale];
  const reasons = new Map(found.map((each) => [each.hotspot.key, each.reasons]));
  const crumbs = [
    { title: placeName('hotspots', locale), path: placePath('hotspots', locale) },
    { title: title.text, path },
  ];
  return (
    <Frame locale={locale} place={place} paths={paths} query={filled.query} crumbs={crumbs}>
      <Opening title={title} lead={lead} />
      <form className="questions" action={path}>
        {filled.questions.map((question, at) => (
          <fieldset key={question.name}>
            <legend>
              <span className="display">{at + 1}</span> {question.label}
            </legend>
            <div className="answers">
              {question.several ? null : (
                <label>
                  <input
                    type="radio"
                    name={question.name}
                    value=""
                    defaultChecked={question.chosen.length === 0}
                  />
                  <span>{words.anything}</span>
                </label>
              )}
              {question.choices.map(({ value, label }) => (
                <label key={value}>
                  <input
                    type={question.several ? 'checkbox' : 'radio'}
                    name={question.name}
                    value={value}
                    defaultChecked={question.chosen.includes(value)}
                  />
                  <span>{label}</span>
                </label>
              ))}
            </div>
          </fieldset>
        ))}
        <p>
          <Submit>{words.find}</Submit>
        </p>
      </form>
      <Ignored of={filled} />
      {filled.query && found.length === 0 ? <Nothing path={path}>{words.none}</Nothing> : null}
      {found.length > 0 ? (
        <section className="section places-found" aria-label={words.title}>
          <Count of={found.length}>{words.fits(found.length)}</Count>
          {unmet.length > 0 ? (
            <Note>{words.unmet(unmet.map((need) => words.needs[need]).join(', '))}</Note>
          ) : null}
          <HotspotList
            of={found.map(({ hotspot }) => hotspot)}
            after={({ key }) => (
              <>
                <p className="why">{words.why}</p>
                <ul className="reasons">
                  {reasons.get(key)?.map((reason) => (
                    <li key={wordsOf(reason, words)}>{wordsOf(reason, words)}</li>
                  ))}
                </ul>
              </>
            )}
          />
        </section>
      ) : null}
      <Section id="how" title={words.howTitle}>
        <p className="prose">{words.how}</p>
      </Section>
      <ChangedOn date={changedOn} locale={locale} />
    </Frame>
  );
}
