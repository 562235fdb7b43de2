import { audienceView, LOCALES, listPath, messagesFor, PAGE_SIZES } from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Figures } from '../../components/elements/figures';
import { Pagination, ShownRange } from '../../components/elements/pagination';
import { Section } from '../../components/elements/section';
import { Text } from '../../components/elements/text';
import { ChangedOn } from '../../components/frame/changed-on';
import { Frame, Opening } from '../../components/frame/frame';
import { AskIndex, Asks } from '../../components/subjects/asks';
import { Pdfs, TakeAlong } from '../../components/subjects/files';
import { MESSAGE_WORDS, Messages } from '../../components/subjects/messages';
import { paged } from '../../lists/paging';
import { headOfPage, metaOf } from '../../page/head';
import { cardsOf } from '../../page/ready-cards';
import { filesOf, keyAt, pageRequest } from '../../page/visit';
import { WORDS } from '../../words';
import { AUDIENCE_WORDS } from './words';

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  const key = keyAt('audiences', args);
  const view = audienceView(edition, key, locale);
  const ids = [
    ...LOCALES.map((each) => `brief/lobby/${key}/${each}`),
    ...LOCALES.map((each) => `card/message/${key}/wide/${each}`),
  ];
  const {
    lists: [demands],
    paging,
  } = paged(args, [view.demands], PAGE_SIZES.asks);
  return {
    view: { ...view, demands },
    paging,
    messages: messagesFor(edition, key, locale),
    head: headOfPage(args, view, paging),
    files: filesOf(args, ids),
    cards: cardsOf(args, [`card/message/${key}`, ...demands.map((ask) => `card/ask/${ask.key}`)]),
  };
}

export const meta = metaOf;

export default function AudiencePage() {
  const { view, paging, messages, files, cards } = useLoaderData<typeof loader>();
  const words = WORDS[view.locale];
  const crumbs = [
    { title: words.audiences, path: listPath('audiences', view.locale) },
    { title: view.title.text, path: view.path },
  ];
  return (
    <Frame locale={view.locale} place="audiences" paths={view.paths} page={paging.page} crumbs={crumbs}>
      <Opening
        number={paging.total > 0 ? String(paging.total) : undefined}
        counts={paging.total === 1 ? words.oneAsk : words.manyAsks}
        title={view.title}
        lead={view.lead}
      >
        <Pdfs of={files} />
      </Opening>
      <div className="section">
        <div className="section-body">
          <Text of={view.message} heading="h2" />
        </div>
      </div>
      {view.figures.length > 0 ? (
        <Section id="numbers" title={words.inNumbers}>
          <Figures of={view.figures} />
        </Section>
      ) : null}
      <Section id="demands" title={words.demands}>
        {view.demands.length > 0 ? (
          <>
            <ShownRange of={paging} />
            {view.demands.length > 1 && paging.page === 1 ? (
              <p className="small">{AUDIENCE_WORDS[view.locale].heaviestFirst}</p>
            ) : null}
            {view.demands.length > 3 ? <AskIndex of={view.demands} from={paging.first} /> : null}
            <Asks of={view.demands} demands from={paging.first} />
            <Pagination of={paging} path={view.path} />
          </>
        ) : (
          <p>{AUDIENCE_WORDS[view.locale].noAsksHere}</p>
        )}
      </Section>
      {messages.length > 0 ? (
        <Section id="messages" title={MESSAGE_WORDS[view.locale].title}>
          <p className="small">{MESSAGE_WORDS[view.locale].help}</p>
          <Messages of={messages} origin={({ chapter }) => chapter} />
        </Section>
      ) : null}
      <TakeAlong files={files.filter(({ posts }) => posts.length > 0)} more={cards} />
      <ChangedOn date={view.changedOn} locale={view.locale} filesShown />
    </Frame>
  );
}
