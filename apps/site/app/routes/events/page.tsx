import { type EventView, eventFilePath, eventView } from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonLink } from '../../components/elements/button';
import { Note } from '../../components/elements/note';
import { Line, Text } from '../../components/elements/text';
import { DocumentPage } from '../../components/frame/document-page';
import { Opening } from '../../components/frame/frame';
import { LinkedData } from '../../components/frame/linked-data';
import { CALENDAR_WORDS, momentOf } from '../../components/subjects/calendar';
import { headOfPage, metaOf } from '../../page/head';
import { useSite } from '../../page/use-site';
import { keyAt, pageRequest } from '../../page/visit';
import { WORDS } from '../../words';
import { withOffset } from './moments';
import { EVENT_WORDS } from './words';

/** The location of an event without a more precise one. */
const REGION = 'Metropoolregio Amsterdam';

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  const key = keyAt('events', args);
  const view = eventView(edition, key, locale);
  return { view, file: eventFilePath(edition.get('events', key), locale), head: headOfPage(args, view) };
}

export const meta = metaOf;

/** The location of an event as schema.org data: a place, a web address, or both. */
function whereIs({ location, subregion, online, registration, path }: EventView, origin: string): object {
  const region = subregion?.title.text ?? REGION;
  const place = {
    '@type': 'Place',
    name: location?.text ?? region,
    address: {
      '@type': 'PostalAddress',
      ...(location ? { streetAddress: location.text } : {}),
      addressRegion: region,
    },
  };
  const onTheWeb = { '@type': 'VirtualLocation', url: registration ?? origin + path };
  if (!online) return place;
  return location ? [place, onTheWeb] : onTheWeb;
}

/** The event as schema.org data. */
function EventData() {
  const { view, head } = useLoaderData<typeof loader>();
  const { origin } = useSite();
  const mode = view.online ? (view.location ? 'Mixed' : 'Online') : 'Offline';
  const { organiser } = view;
  return (
    <LinkedData
      of={{
        '@type': 'Event',
        name: view.title.text,
        description: view.lead.text,
        startDate: withOffset(view.startsAt, view.timeZone),
        endDate: withOffset(view.endsAt, view.timeZone),
        eventStatus: `https://schema.org/Event${view.cancelled ? 'Cancelled' : 'Scheduled'}`,
        eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
        inLanguage: view.language.split('-'),
        url: origin + view.path,
        ...(head.card ? { image: [head.card.address] } : {}),
        location: whereIs(view, origin),
        ...(organiser
          ? {
              organizer: {
                '@type': 'Organization',
                name: organiser.title.text,
                ...(organiser.path ? { url: origin + organiser.path } : {}),
              },
            }
          : {}),
      }}
    />
  );
}

export default function EventPage() {
  const { view, file } = useLoaderData<typeof loader>();
  const words = EVENT_WORDS[view.locale];
  const { notKnown } = WORDS[view.locale];
  return (
    <DocumentPage of={view}>
      <Opening title={view.title} lead={view.lead} />
      {view.cancelled ? <Note>{CALENDAR_WORDS[view.locale].cancelled}</Note> : null}
      <dl className="facts in-a-row">
        <div>
          <dt>{words.when}</dt>
          <dd>
            <time dateTime={view.startsAt}>{momentOf(view, view.locale)}</time>
          </dd>
        </div>
        <div>
          <dt>{words.where}</dt>
          <dd>
            {view.location ? (
              <Line of={view.location} />
            ) : view.online ? (
              CALENDAR_WORDS[view.locale].online
            ) : (
              notKnown
            )}
          </dd>
        </div>
        <div>
          <dt>{words.language}</dt>
          <dd>{words.languages[view.language]}</dd>
        </div>
        <div>
          <dt>{words.organiser}</dt>
          <dd>{view.organiser ? <Line of={view.organiser.title} /> : notKnown}</dd>
        </div>
      </dl>
      <p className="actions">
        {view.registration && !view.cancelled ? (
          <ButtonLink href={view.registration}>{words.registration}</ButtonLink>
        ) : null}
        <ButtonLink quiet href={file} type="text/calendar">
          {words.add} (.ics)
        </ButtonLink>
      </p>
      {view.body ? (
        <div className="section">
          <div className="section-body">
            <Text of={view.body} heading="h2" />
          </div>
        </div>
      ) : null}
      <EventData />
    </DocumentPage>
  );
}
