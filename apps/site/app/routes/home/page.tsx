import {
  calendarView,
  homePath,
  homeView,
  LOCALES,
  type Locale,
  milestoneViews,
  municipalityLinks,
} from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { RegionMap } from '../../components/drawings/region-map';
import { Line } from '../../components/elements/text';
import { ChangedOn } from '../../components/frame/changed-on';
import { Frame } from '../../components/frame/frame';
import { LinkedData } from '../../components/frame/linked-data';
import { MAKER } from '../../components/subjects/dataset';
import { headOf, metaOf } from '../../page/head';
import { useSite } from '../../page/use-site';
import { pageRequest } from '../../page/visit';
import { WORDS } from '../../words';
import { FirstSteps } from './first-steps';
import { HomePart } from './part';

const EVENTS_SHOWN = 4;
const MILESTONES_SHOWN = 5;

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  const view = homeView(edition, locale);
  const paths = Object.fromEntries(LOCALES.map((each) => [each, homePath(each)])) as Record<Locale, string>;
  const title = WORDS[locale].siteName;
  const { today } = args.context;
  // Milestones under way or still to come; only the latest of these are shown.
  const ahead = milestoneViews(edition, locale).filter(({ sortDate, state }) => sortDate && state !== 'past');
  return {
    view,
    paths,
    municipalities: municipalityLinks(edition, locale),
    calendar: {
      upcoming: calendarView(edition, locale, today).upcoming.slice(0, EVENTS_SHOWN),
      milestones: ahead.slice(-MILESTONES_SHOWN),
      today,
    },
    head: headOf(args, {
      title,
      description: view.lead.text,
      paths,
      card: 'card/page/home/home',
    }),
  };
}

export const meta = metaOf;

export default function Home() {
  const { view, paths, municipalities, calendar } = useLoaderData<typeof loader>();
  const words = WORDS[view.locale];
  const { origin, mailbox } = useSite();
  return (
    <Frame locale={view.locale} paths={paths}>
      <div className="hero">
        <div>
          <h1>
            <Line of={view.title} />
          </h1>
          <p className="lead hero-lead">
            <Line of={view.lead} />
          </p>
          <FirstSteps of={view} />
        </div>
        {view.parts.includes('map') ? (
          <figure>
            <RegionMap title={words.map} links={view.subregions} />
            <figcaption className="small">{words.mapHelp}</figcaption>
          </figure>
        ) : null}
      </div>
      {view.parts.map((part) => (
        <HomePart key={part} part={part} of={view} municipalities={municipalities} calendar={calendar} />
      ))}
      <LinkedData
        of={{
          '@type': 'WebSite',
          name: words.siteName,
          url: origin + paths[view.locale],
          inLanguage: view.locale,
          publisher: { ...MAKER, ...(mailbox ? { email: mailbox } : {}) },
        }}
      />
      <ChangedOn date={view.changedOn} locale={view.locale} />
    </Frame>
  );
}
