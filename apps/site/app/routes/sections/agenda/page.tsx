import { AGENDA_TITLE, agendaView, CONTEXT_LEVEL_LABELS, type ContextPointView, listPath } from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Citation, Figures } from '../../../components/elements/figures';
import { Pagination, Rest, ShownRange } from '../../../components/elements/pagination';
import { Section } from '../../../components/elements/section';
import { Line, Text } from '../../../components/elements/text';
import { ChangedOn } from '../../../components/frame/changed-on';
import { Frame, Opening } from '../../../components/frame/frame';
import { fewOf, paged } from '../../../lists/paging';
import { metaOf } from '../../../page/head';
import { placePage } from '../../../page/list';
import { pageRequest } from '../../../page/visit';
import { AGENDA_WORDS } from './words';

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  const words = AGENDA_WORDS[locale];
  const view = agendaView(edition, locale);
  const {
    lists: [context],
    paging,
  } = paged(args, [view.context]);
  const { title, lead } = words;
  const page = placePage(args, 'agenda', { title, lead, shows: [], paging });
  const accelerators = view.accelerators.map((each) => ({ ...each, actionLines: fewOf(each.actionLines) }));
  return {
    ...page,
    view: { ...view, context, accelerators },
    paging,
    changedOn: view.changedOn,
    lines: edition.all('action-lines').length,
  };
}

export const meta = metaOf;

const LEVELS = ['eu', 'nl', 'mra'] as const;

/** A source; for the agenda itself only the chapter, as the list above already names it. */
function Origin({ of }: { of: ContextPointView['citations'][number] }) {
  const { text, lang } = of.title;
  const own = `${AGENDA_TITLE[lang]}, `;
  return (
    <Citation of={text.startsWith(own) ? { ...of, title: { text: text.slice(own.length), lang } } : of} />
  );
}

/** Facts about the world around the agenda, each with its source. */
function Points({ of }: { of: readonly ContextPointView[] }) {
  return (
    <ul>
      {of.map((point) => (
        <li key={point.key} id={point.key}>
          <Line of={point.text} />{' '}
          <span className="small">
            (
            {point.citations.map((citation, at) => (
              <span key={citation.title.text}>
                {at > 0 ? '; ' : ''}
                <Origin of={citation} />
              </span>
            ))}
            )
          </span>
        </li>
      ))}
    </ul>
  );
}

export default function AgendaPage() {
  const { locale, place, paths, title, lead, view, paging, changedOn, lines } =
    useLoaderData<typeof loader>();
  const words = AGENDA_WORDS[locale];
  const steps = [
    { to: '#challenges', count: view.challenges.length, name: words.names.challenges },
    { to: '#pillars', count: view.pillars.length, name: words.names.pillars },
    { to: '#accelerators', count: view.accelerators.length, name: words.names.accelerators },
    { to: listPath('action-lines', locale), count: lines, name: words.names.lines },
  ];
  return (
    <Frame
      locale={locale}
      place={place}
      paths={paths}
      page={paging.page}
      crumbs={[{ title: title.text, path: paths[locale] }]}
    >
      <Opening title={title} lead={lead} />
      <nav className="steps" aria-label={words.path}>
        <ol>
          {steps.map(({ to, count, name }) => (
            <li key={to}>
              <a href={to}>
                <span className="display steps-number">{count}</span> {name}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <Section id="challenges" title={words.challenges}>
        <ol className="challenges">
          {view.challenges.map((challenge) => (
            <li key={challenge.key} id={challenge.key}>
              <span className="display agenda-number">{challenge.number}</span>
              <h3>
                <Line of={challenge.title} />
              </h3>
              <p className="direction">
                <span className="small">{words.direction}:</span> <Line of={challenge.direction} />
              </p>
              <Text className="agenda-text" of={challenge.body} heading="h4" />
              {challenge.figures.length > 0 ? (
                <Figures of={challenge.figures} className="challenge-figures" />
              ) : null}
            </li>
          ))}
        </ol>
      </Section>
      <Section id="pillars" title={words.pillars}>
        <ol className="pillars">
          {view.pillars.map((pillar) => (
            <li key={pillar.key} id={pillar.key}>
              <span className="display agenda-number">{pillar.number}</span>
              <h3>
                <Line of={pillar.title} />
              </h3>
              <Text className="agenda-text" of={pillar.body} heading="h4" />
            </li>
          ))}
        </ol>
      </Section>
      <section className="five" aria-labelledby="accelerators">
        <h2 id="accelerators">{words.accelerators}</h2>
        <ul>
          {view.accelerators.map((accelerator) => (
            <li key={accelerator.key}>
              <h3>
                <a href={accelerator.path}>
                  <span className="display five-number">{accelerator.number}</span>
                  <Line of={accelerator.title} />
                </a>
              </h3>
              <ul>
                {accelerator.actionLines.of.map((line) => (
                  <li key={line.key}>
                    <span className="display">{line.code}</span>
                    <a href={line.path}>
                      <Line of={line.title} />
                    </a>
                  </li>
                ))}
              </ul>
              <Rest
                of={accelerator.actionLines}
                name={words.names.lines}
                path={`${listPath('action-lines', locale)}?accelerator=${accelerator.key}`}
              />
            </li>
          ))}
        </ul>
      </section>
      <Section id="tracks" title={words.tracks}>
        <ol className="tracks">
          {view.tracks.map((track) => (
            <li key={track.key} id={track.key}>
              <span className="display track-code">{track.code}</span>
              <div>
                <h3>
                  <Line of={track.title} />
                </h3>
                <Text className="agenda-text" of={track.body} heading="h4" />
                {track.vision ? (
                  <div className="request track-vision">
                    <h4>{words.toBe}</h4>
                    <Text className="agenda-text" of={track.vision} heading="h4" />
                  </div>
                ) : null}
              </div>
            </li>
          ))}
        </ol>
      </Section>
      <Section id="context" title={words.context}>
        <p className="prose">{words.contextLead(AGENDA_TITLE[locale])}</p>
        <ShownRange of={paging} />
        <div className="context">
          {LEVELS.map((level) => {
            const points = view.context.filter((point) => point.level === level);
            return (
              <details key={level}>
                <summary>
                  <h3>{CONTEXT_LEVEL_LABELS[level][locale]}</h3> {words.facts(points.length)}
                </summary>
                <Points of={points} />
              </details>
            );
          })}
        </div>
        <Pagination of={paging} path={paths[locale]} />
      </Section>
      <ChangedOn date={changedOn} locale={locale} />
    </Frame>
  );
}
