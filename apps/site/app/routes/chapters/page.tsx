import { chapterView, type FigureView, illustrationView, LOCALES, listPath, type Prose } from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { mapOf } from '../../components/drawings/hotspot-map';
import { Figures } from '../../components/elements/figures';
import { Section } from '../../components/elements/section';
import { Line, Text } from '../../components/elements/text';
import { ChangedOn } from '../../components/frame/changed-on';
import { Frame } from '../../components/frame/frame';
import { Neighbours } from '../../components/frame/neighbours';
import { TakeAlong } from '../../components/subjects/files';
import { MESSAGE_WORDS, Messages } from '../../components/subjects/messages';
import { headOfPage, metaOf } from '../../page/head';
import { placeName } from '../../page/menu';
import { filesOf, keyAt, pageRequest } from '../../page/visit';
import { Illustration } from './illustration';
import { CHAPTER_WORDS } from './words';

export function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  const key = keyAt('chapters', args);
  const view = chapterView(edition, key, locale);
  return {
    view,
    total: edition.all('chapters').length,
    map: mapOf(edition),
    picture: illustrationView(edition, key, locale),
    head: headOfPage(args, view),
    files: filesOf(
      args,
      LOCALES.flatMap((each) => [`brief/story/${each}`, `card/page/chapters/${key}/${each}`]),
    ),
  };
}

export const meta = metaOf;

/** A passage of text. Its figures come directly after its heading, from where they can float into the margin. */
function Stretch({ body, figures }: { body: Prose; figures: readonly FigureView[] }) {
  const headings = body.blocks[0]?.type === 'heading' ? 1 : 0;
  return (
    <div className="stretch">
      {headings > 0 ? (
        <Text
          className="stretch-text"
          of={{ ...body, blocks: body.blocks.slice(0, headings) }}
          heading="h2"
        />
      ) : null}
      {figures.map((figure) => (
        <div key={figure.key} className="aside-figure">
          <Figures of={[figure]} className="aside-figures figures-arriving" />
        </div>
      ))}
      <Text className="stretch-text" of={{ ...body, blocks: body.blocks.slice(headings) }} heading="h2" />
    </div>
  );
}

export default function Chapter() {
  const { view, total, map, picture, files } = useLoaderData<typeof loader>();
  const words = CHAPTER_WORDS[view.locale];
  const crumbs = [
    { title: placeName('chapters', view.locale), path: listPath('chapters', view.locale) },
    { title: view.title.text, path: view.path },
  ];
  // An illustration that is a number shows the first figure itself.
  const opening = picture.draws === 'number' ? [] : view.figures.slice(0, 1);
  return (
    <Frame locale={view.locale} place="chapters" paths={view.paths} crumbs={crumbs}>
      <article className="chapter">
        <header>
          <p className="chapter-label">
            <span className="display chapter-number" aria-hidden="true">
              {view.order}
            </span>
            {words.chapter(view.order, total)}
          </p>
          <h1>
            <Line of={view.title} />
          </h1>
          <p className="lead">
            <Line of={view.lead} />
          </p>
        </header>
        <Illustration of={picture} map={map} />
        {view.stretches.map(({ body, figures }, at) => (
          <Stretch key={at} body={body} figures={[...(at === 0 ? opening : []), ...figures]} />
        ))}
      </article>
      {view.messages.length > 0 ? (
        <Section id="messages" title={MESSAGE_WORDS[view.locale].title}>
          <p className="small">{MESSAGE_WORDS[view.locale].help}</p>
          <Messages of={view.messages} origin={({ audience }) => audience} />
        </Section>
      ) : null}
      <TakeAlong files={files} />
      <ChangedOn date={view.changedOn} locale={view.locale} filesShown />
      <Neighbours previous={view.previous} next={view.next} />
    </Frame>
  );
}
