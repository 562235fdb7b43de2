import { developmentAgencies, phrase, SETTINGS_KEY, standingPageView } from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Website } from '../../components/elements/facts';
import { Note } from '../../components/elements/note';
import { Text } from '../../components/elements/text';
import { ChangedOn } from '../../components/frame/changed-on';
import { Frame, Opening } from '../../components/frame/frame';
import { LinkedData } from '../../components/frame/linked-data';
import { Agencies } from '../../components/subjects/agencies';
import { headOfPage, metaOf } from '../../page/head';
import { useSite } from '../../page/use-site';
import { keyAt, pageRequest } from '../../page/visit';
import { TestResults } from './accessibility/test-results';
import { STANDING_PAGE_WORDS } from './words';

/** Pages to which the site itself adds something: how to reach the makers, and who they are. */
const CONTACT = 'contact';
/** The organisation behind the site. */
const SENDER = 'org-mra';
const ABOUT = 'about';
/** The accessibility statement. */
const STATEMENT = 'accessibility';

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  const view = standingPageView(edition, keyAt('pages', args), locale);
  const settings = edition.find('settings', SETTINGS_KEY);
  return {
    view,
    head: headOfPage(args, view),
    sender: settings ? phrase(settings.sender, locale).text : null,
    register: settings?.transparencyRegister ?? null,
    website: edition.find('organisations', SENDER)?.website ?? null,
    agencies: view.key === CONTACT ? developmentAgencies(edition, locale) : [],
  };
}

export const meta = metaOf;

/** How to reach the makers, as far as the settings say. */
function Reach() {
  const { view, sender, register } = useLoaderData<typeof loader>();
  const words = STANDING_PAGE_WORDS[view.locale];
  const { mailbox } = useSite();
  const unknown = <span className="not-known">{words.notKnown}</span>;
  return (
    <dl className="facts in-a-row">
      <div>
        <dt>{words.sender}</dt>
        <dd>{sender ?? unknown}</dd>
      </div>
      <div>
        <dt>{words.mailbox}</dt>
        <dd>{mailbox ? <a href={`mailto:${mailbox}`}>{mailbox}</a> : unknown}</dd>
      </div>
      <div>
        <dt>{words.register}</dt>
        <dd>{register ?? unknown}</dd>
      </div>
    </dl>
  );
}

/** What a visitor can do as long as the settings have no e-mail address. */
function Instead() {
  const { view, website, agencies } = useLoaderData<typeof loader>();
  const words = STANDING_PAGE_WORDS[view.locale];
  return (
    <>
      <Note kind="warning">{words.noMailbox}</Note>
      <ul className="prose instead">
        {website ? (
          <li>
            {words.atSender} <Website at={website} />. {words.sayWhere}
          </li>
        ) : null}
        {agencies.length > 0 ? (
          <li>
            {words.agencies} <Agencies look="row" of={agencies} />
          </li>
        ) : null}
      </ul>
    </>
  );
}

export default function StandingPage() {
  const { view, sender } = useLoaderData<typeof loader>();
  const { origin, mailbox } = useSite();
  return (
    <Frame locale={view.locale} paths={view.paths} crumbs={[{ title: view.title.text, path: view.path }]}>
      <Opening title={view.title} lead={view.lead} />
      {view.key === CONTACT ? <Reach /> : null}
      {view.key === CONTACT && !mailbox ? <Instead /> : null}
      <div className="section">
        <div className="section-body">
          <Text of={view.body} heading="h2" />
        </div>
      </div>
      {view.key === STATEMENT ? <TestResults locale={view.locale} /> : null}
      {view.key === ABOUT && sender ? (
        <LinkedData
          of={{
            '@type': 'Organization',
            name: sender,
            url: origin,
            ...(mailbox ? { email: mailbox } : {}),
          }}
        />
      ) : null}
      <ChangedOn date={view.changedOn} locale={view.locale} />
    </Frame>
  );
}
