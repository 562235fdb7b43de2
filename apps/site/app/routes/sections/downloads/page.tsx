import {
  acceleratorView,
  actionLineView,
  audienceView,
  changedLast,
  type Edition,
  KIND_LABELS,
  KINDS,
  LOCALES,
  type Locale,
  oncePerEdition,
  showDate,
  subregionView,
  themeView,
} from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { OpenedEdition } from '../../../../contract/opened-edition';
import { Ignored } from '../../../components/elements/choosing';
import { Pagination, ShownRange } from '../../../components/elements/pagination';
import { Section } from '../../../components/elements/section';
import { Table, Unknown } from '../../../components/elements/table';
import { ChangedOn } from '../../../components/frame/changed-on';
import { Frame, Opening } from '../../../components/frame/frame';
import { chosen, fillIn } from '../../../lists/filters';
import { groupsOf } from '../../../lists/groups';
import { paged } from '../../../lists/paging';
import { metaOf } from '../../../page/head';
import { placePage } from '../../../page/list';
import { placePath } from '../../../page/menu';
import { pageRequest } from '../../../page/visit';
import { cardsOnOffer, type ShownCard, shownCard } from './cards-on-offer';
import { DOWNLOAD_WORDS } from './words';

/** The types of brief, as named in their ids. */
const SORTS = ['agenda', 'story', 'subregion', 'lobby', 'accelerator', 'action-line', 'theme'] as const;

type Sort = (typeof SORTS)[number];

const sortOf = (id: string): Sort => SORTS.find((sort) => sort === id.split('/')[1]) ?? 'agenda';

/** The date of the last change to a brief's content: that of the page with the same content. */
const CHANGED_ON: Record<Sort, (edition: Edition, key: string, locale: Locale) => string> = {
  agenda: (edition) => changedLast(edition, KINDS),
  story: (edition) => changedLast(edition, ['chapters']),
  subregion: (edition, key, locale) => subregionView(edition, key, locale).changedOn,
  lobby: (edition, key, locale) => audienceView(edition, key, locale).changedOn,
  accelerator: (edition, key, locale) => acceleratorView(edition, key, locale).changedOn,
  'action-line': (edition, key, locale) => actionLineView(edition, key, locale).changedOn,
  theme: (edition, key, locale) => themeView(edition, key, locale).changedOn,
};

/** A PDF in one language. */
interface Version {
  path: string;
  locale: Locale;
  /** In bytes; `null` where the file has not been made yet. */
  size: number | null;
}

const withoutLanguage = (id: string) => id.slice(0, id.lastIndexOf('/'));

/** The ids of the briefs, which stand before all other files. */
function* briefIds({ renditions }: OpenedEdition): Generator<string> {
  for (const { type, id } of renditions.names()) {
    if (type !== 'brief') return;
    yield id;
  }
}

/** The briefs by type, each in all its languages. */
const briefsOf = oncePerEdition((opened: OpenedEdition) =>
  groupsOf([...briefIds(opened)], withoutLanguage).toSorted(
    ([a], [b]) => SORTS.indexOf(sortOf(a)) - SORTS.indexOf(sortOf(b)),
  ),
);

export async function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  const { title, lead, cards: cardsTitle } = DOWNLOAD_WORDS[locale];
  const { opened, sizeOf } = args.context;
  const other = LOCALES.find((each) => each !== locale) ?? locale;
  const offered = cardsOnOffer(opened, locale);
  const choices = offered.map(([kind]) => ({ value: kind, label: KIND_LABELS[kind][locale] }));
  const filled = fillIn(args, [{ name: 'cards', label: cardsTitle, choices }]);
  const [kind, ofKind] = offered.find(([each]) => each === chosen(filled, 'cards')) ?? [null, []];
  const all = briefsOf(opened, locale);
  // A reader who chose a kind of card came for those cards.
  const {
    lists: [shown, cards],
    paging,
  } = paged(args, [kind ? [] : all, ofKind]);
  const ready = shown.map(
    ([id, ids]) => [id, ids.flatMap((each) => opened.renditions.get(each) ?? [])] as const,
  );
  const briefs = ready.map(async ([id, files]) => ({
    key: id,
    sort: sortOf(id),
    // Drops the end of the title, “PDF” and language: the links say so.
    title: files.find((file) => file.locale === locale)?.title.replace(/ \([^()]*\)$/, '') ?? id,
    changedOn: CHANGED_ON[sortOf(id)](edition, id.split('/')[2] ?? '', locale),
    versions: await Promise.all(
      files.map(
        async (file): Promise<Version> => ({
          path: file.path,
          locale: file.locale,
          size: await sizeOf(file),
        }),
      ),
    ),
  }));
  return {
    ...placePage(args, 'downloads', { title, lead, shows: KINDS, paging }),
    filled,
    paging,
    briefs: groupsOf(await Promise.all(briefs), ({ sort }) => sort),
    kinds: offered.map(([of, { length: count }]) => ({ kind: of, count })),
    chosenKind: kind,
    otherCards: `${placePath('downloads', other)}${filled.query}#cards`,
    cards: cards.map((card) => shownCard(args, card)),
  };
}

export const meta = metaOf;

const kilobytes = (size: number, locale: Locale) =>
  `${new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(size / 1024)} KB`;

function Versions({ of }: { of: readonly Version[] }) {
  const { locale } = useLoaderData<typeof loader>();
  const words = DOWNLOAD_WORDS[locale];
  return of.map((file) => (
    <span key={file.path} className="card-version">
      <a href={file.path} hrefLang={file.locale} type="application/pdf">
        {words.languages[file.locale]}
      </a>{' '}
      {file.size === null ? null : <span className="small">{kilobytes(file.size, locale)}</span>}{' '}
    </span>
  ));
}

function Briefs() {
  const { locale, briefs } = useLoaderData<typeof loader>();
  const words = DOWNLOAD_WORDS[locale];
  return briefs.map(([sort, of]) => (
    <div key={sort}>
      <h3 id={sort}>{words.sorts[sort]}</h3>
      <Table
        look="data"
        className="download-table"
        caption={words.sorts[sort]}
        rows={of}
        columns={[
          { name: words.file, cell: ({ title }) => title },
          { name: 'PDF', cell: ({ versions }) => <Versions of={versions} /> },
          { name: words.date, cell: ({ changedOn }) => showDate(changedOn, locale) },
        ]}
      />
    </div>
  ));
}

/** The kinds of card, each linking to all cards of that kind. */
function CardKinds() {
  const { locale, paths, kinds, chosenKind } = useLoaderData<typeof loader>();
  return (
    <ul className="column-list">
      {kinds.map(({ kind, count }) => (
        <li key={kind}>
          <a
            href={`${paths[locale]}?cards=${kind}#cards`}
            aria-current={kind === chosenKind ? 'true' : undefined}
          >
            {KIND_LABELS[kind][locale]}
          </a>{' '}
          <span className="small">({count})</span>
        </li>
      ))}
    </ul>
  );
}

function Cards({ caption }: { caption: string }) {
  const { locale, cards } = useLoaderData<typeof loader>();
  const words = DOWNLOAD_WORDS[locale];
  return (
    <Table
      look="data"
      className="download-table card-table"
      caption={caption}
      rows={cards}
      columns={[
        { name: words.cardName, cell: ({ name }) => name },
        { name: words.sizes, cell: ({ files }) => <Sizes of={files} /> },
        {
          name: words.date,
          cell: ({ changedOn }) => (changedOn ? showDate(changedOn, locale) : <Unknown />),
        },
      ]}
    />
  );
}

/** A card in each size, as PNG and as SVG. */
function Sizes({ of }: { of: ShownCard['files'] }) {
  return of.map(({ path, pixels, drawing }) => (
    <span key={path} className="card-version download-size">
      <a href={path}>{pixels}</a>{' '}
      {drawing ? (
        <a className="small" href={drawing}>
          SVG
        </a>
      ) : null}
    </span>
  ));
}

export default function Downloads() {
  const { locale, place, paths, title, lead, changedOn, filled, paging, briefs, chosenKind, otherCards } =
    useLoaderData<typeof loader>();
  const words = DOWNLOAD_WORDS[locale];
  const path = paths[locale];
  const unmade = briefs.some(([, of]) =>
    of.some(({ versions }) => versions.some(({ size }) => size === null)),
  );
  return (
    <Frame
      locale={locale}
      place={place}
      paths={paths}
      query={filled.query}
      page={paging.page}
      crumbs={[{ title: title.text, path }]}
    >
      <Opening title={title} lead={lead} />
      <Ignored of={filled} />
      <Section id="briefs" title={words.briefs}>
        {chosenKind ? (
          <p>
            <a href={path}>{words.allBriefs}</a>
          </p>
        ) : (
          <>
            <ShownRange of={paging} />
            {unmade ? <p className="small">{words.sizeUnknown}</p> : null}
            <ul className="jump">
              {briefs.map(([sort]) => (
                <li key={sort}>
                  <a href={`#${sort}`}>{words.sorts[sort]}</a>
                </li>
              ))}
              <li>
                <a href="#cards">{words.cards}</a>
              </li>
            </ul>
            <Briefs />
            <Pagination of={paging} path={path} />
          </>
        )}
      </Section>
      <Section id="cards" title={words.cards}>
        <p className="prose">
          {words.cardsHelp} <a href={otherCards}>{words.otherCards}</a>
        </p>
        <CardKinds />
        {chosenKind ? (
          <div>
            <h3>{KIND_LABELS[chosenKind][locale]}</h3>
            <ShownRange of={paging} />
            <Cards caption={KIND_LABELS[chosenKind][locale]} />
            <Pagination of={paging} path={path + filled.query} />
          </div>
        ) : null}
      </Section>
      <ChangedOn date={changedOn} locale={locale} />
    </Frame>
  );
}
