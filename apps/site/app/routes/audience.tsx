import { audienceView, LOCALES, listPath, messagesFor } from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Figures } from '../components/elements/figures';
import { ChangedOn, Section } from '../components/elements/parts';
import { Text } from '../components/elements/text';
import { Frame, Opening } from '../components/frame/frame';
import { AskIndex, Asks } from '../components/subjects/asks';
import { Pdfs, TakeAlong } from '../components/subjects/files';
import { Messages } from '../components/subjects/messages';
import { headOfPage, metaOf } from '../head';
import { cardsOf } from '../ready-cards';
import { filesOf, keyAt, pageRequest } from '../visit';
import { WORDS } from '../words';
import { STORY_WORDS } from '../words/story';

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  const key = keyAt('audiences', args);
  const view = audienceView(edition, key, locale);
  const ids = [
    ...LOCALES.map((each) => `brief/lobby/${key}/${each}`),
    ...LOCALES.map((each) => `card/message/${key}/wide/${each}`),
  ];
  return {
    view,
    messages: messagesFor(edition, key, locale),
    head: headOfPage(args, view),
    files: filesOf(args, ids),
    cards: cardsOf(args, [`card/message/${key}`, ...view.demands.map((ask) => `card/ask/${ask.key}`)]),
  };
}

export const meta = metaOf;

export default function AudiencePage() {
  const { view, messages, files, cards } = useLoaderData<typeof loader>();
  const words = WORDS[view.locale];
  const crumbs = [
    { title: words.audiences, path: listPath('audiences', view.locale) },
    { title: view.title.text, path: view.path },
  ];
  return (
    <Frame locale={view.locale} kind="audiences" paths={view.paths} crumbs={crumbs}>
      <Opening
        number={view.demands.length > 0 ? String(view.demands.length) : undefined}
        counts={view.demands.length === 1 ? words.oneAsk : words.manyAsks}
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
            {view.demands.length > 1 ? <p className="small">{words.heaviestFirst}</p> : null}
            {view.demands.length > 3 ? <AskIndex of={view.demands} /> : null}
            <Asks of={view.demands} demands />
          </>
        ) : (
          <p>{words.noAsksHere}</p>
        )}
      </Section>
      {messages.length > 0 ? (
        <Section id="messages" title={STORY_WORDS[view.locale].messages}>
          <p className="small">{STORY_WORDS[view.locale].messagesHelp}</p>
          <Messages of={messages} origin={({ chapter }) => chapter} />
        </Section>
      ) : null}
      <TakeAlong files={files.filter(({ posts }) => posts.length > 0)} more={cards} />
      <ChangedOn date={view.changedOn} locale={view.locale} filesShown />
    </Frame>
  );
}
