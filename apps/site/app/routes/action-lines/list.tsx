import {
  acceleratorLinks,
  type PartyView,
  PRIORITY_LABELS,
  STATUS_LABELS,
  showDate,
  type TrackedLine,
  trackedLines,
} from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useContext } from 'react';
import { ChoiceForm, Count, Nothing } from '../../components/elements/choosing';
import { Pagination, ShownRange } from '../../components/elements/pagination';
import { Section } from '../../components/elements/section';
import { Line, PageLocale } from '../../components/elements/text';
import { ChangedOn } from '../../components/frame/changed-on';
import { Frame, Opening } from '../../components/frame/frame';
import { Organisations } from '../../components/subjects/organisations';
import { Progress, progressOf } from '../../components/subjects/progress';
import { choicesOf, linkChoices, notKnown, subregionQuestion } from '../../lists/choices';
import { chosen, fillIn } from '../../lists/filters';
import { paged } from '../../lists/paging';
import { metaOf } from '../../page/head';
import { listPage } from '../../page/list';
import { placeName, placePath } from '../../page/menu';
import { pageRequest } from '../../page/visit';
import { WORDS } from '../../words';
import { ACTION_LINE_WORDS } from './words';

const NO_ACCELERATOR = 'none';

/** Every organisation on a list of action lines once, by name. */
function everybody(parties: readonly PartyView[], locale: string): PartyView[] {
  const byKey = new Map(parties.map((party) => [party.key, party]));
  return [...byKey.values()].toSorted((a, b) => a.title.text.localeCompare(b.title.text, locale));
}

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  const words = ACTION_LINE_WORDS[locale];
  const all = trackedLines(edition, locale);
  const accelerators = acceleratorLinks(edition, locale);
  const parties = (of: (line: TrackedLine) => PartyView[]) => linkChoices(everybody(all.flatMap(of), locale));
  const filled = fillIn(args, [
    {
      name: 'accelerator',
      label: words.accelerator,
      choices: [
        ...accelerators.map(({ key, number, title }) => ({
          value: key,
          label: `${number}. ${title.text}`,
          lang: title.lang,
        })),
        { value: NO_ACCELERATOR, label: words.noAccelerator },
      ],
    },
    { name: 'initiator', label: words.initiator, choices: parties(({ initiators }) => initiators) },
    { name: 'partner', label: words.partner, choices: parties(({ partners }) => partners) },
    subregionQuestion(edition, locale),
    {
      name: 'status',
      label: words.status,
      choices: [...choicesOf(STATUS_LABELS, locale), notKnown(locale)],
    },
    {
      name: 'priority',
      label: words.priority,
      choices: [...choicesOf(PRIORITY_LABELS, locale), notKnown(locale)],
    },
  ]);
  const fitting = trackedLines(edition, locale, {
    accelerator: chosen(filled, 'accelerator'),
    initiator: chosen(filled, 'initiator'),
    partner: chosen(filled, 'partner'),
    subregion: chosen(filled, 'subregion'),
    status: chosen(filled, 'status'),
    priority: chosen(filled, 'priority'),
  });
  const {
    lists: [found],
    paging,
  } = paged(args, [fitting]);
  const page = listPage(args, 'action-lines', { also: ['updates'], paging });
  return {
    ...page,
    filled,
    accelerators: accelerators.map(({ key, number, title, path }) => {
      const lines = all.filter(({ accelerator }) => accelerator === key);
      return { key, number, title, path, progress: progressOf(lines) };
    }),
    total: fitting.length,
    paging,
    found,
  };
}

export const meta = metaOf;

function ActionLines({ of }: { of: readonly TrackedLine[] }) {
  const locale = useContext(PageLocale);
  const words = ACTION_LINE_WORDS[locale];
  const unknown = <span className="not-known">{words.notKnown}</span>;
  return (
    <ul className="action-lines">
      {of.map((line) => (
        <li key={line.key}>
          <span className="display action-line-code">{line.code}</span>
          <div>
            <h3>
              <a href={line.path}>
                <Line of={line.title} />
              </a>
            </h3>
            <p>
              <Line of={line.lead} />
            </p>
          </div>
          <dl>
            <div>
              <dt>{words.initiators}</dt>
              <dd>
                <Organisations of={line.initiators} />
              </dd>
            </div>
            {line.partners.length > 0 ? (
              <div>
                <dt>{words.partners}</dt>
                <dd>
                  <Organisations of={line.partners} />
                </dd>
              </div>
            ) : null}
            {line.status || line.priority || line.progress !== null ? (
              <>
                <div>
                  <dt>{words.status}</dt>
                  <dd>
                    {line.status ? STATUS_LABELS[line.status][locale] : unknown}
                    {line.progress === null ? '' : `, ${words.percent(line.progress)}`}
                  </dd>
                </div>
                <div>
                  <dt>{words.priority}</dt>
                  <dd>{line.priority ? PRIORITY_LABELS[line.priority][locale] : unknown}</dd>
                </div>
              </>
            ) : (
              <div>
                <dt>{words.statusAndPriority}</dt>
                <dd>{unknown}</dd>
              </div>
            )}
            {line.lastUpdate ? (
              <div>
                <dt>{words.last}</dt>
                <dd>{showDate(line.lastUpdate, locale)}</dd>
              </div>
            ) : null}
          </dl>
        </li>
      ))}
    </ul>
  );
}

export default function TrackerPage() {
  const { locale, place, paths, title, lead, changedOn, filled, accelerators, total, paging, found } =
    useLoaderData<typeof loader>();
  const words = ACTION_LINE_WORDS[locale];
  const crumbs = [
    { title: placeName('agenda', locale), path: placePath('agenda', locale) },
    { title: title.text, path: paths[locale] },
  ];
  const crossPollinating = found.filter(({ accelerator }) => accelerator === null);
  return (
    <Frame
      locale={locale}
      place={place}
      paths={paths}
      query={filled.query}
      page={paging.page}
      crumbs={crumbs}
    >
      <Opening title={title} lead={lead} />
      <ChoiceForm of={filled} path={paths[locale]} label={words.form} />
      {total === 0 ? <Nothing path={paths[locale]} /> : <Count of={total}>{words.count(total)}</Count>}
      <ShownRange of={paging} />
      {accelerators.map((item) => {
        const lines = found.filter(({ accelerator }) => accelerator === item.key);
        if (lines.length === 0) return null;
        return (
          <Section
            key={item.key}
            id={item.key}
            number={item.number}
            path={item.path}
            title={<Line of={item.title} />}
          >
            <Progress {...item.progress} />
            <ActionLines of={lines} />
          </Section>
        );
      })}
      {crossPollinating.length > 0 ? (
        <Section id="crossing" title={WORDS[locale].crossPollination}>
          <ActionLines of={crossPollinating} />
        </Section>
      ) : null}
      <Pagination of={paging} path={paths[locale] + filled.query} />
      <ChangedOn date={changedOn} locale={locale} />
    </Frame>
  );
}
