import {
  acceleratorView,
  actionLineView,
  audienceView,
  type Edition,
  isPageKind,
  KIND_LABELS,
  KINDS,
  type Kind,
  LOCALES,
  type Locale,
  latest,
  showDate,
  subregionView,
  themeView,
} from '@mra/agenda';
import { type CardRendition, FORMATS, type Rendition } from '@mra/renderer';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ChangedOn, Section } from '../../components/elements/parts';
import { Table } from '../../components/elements/table';
import { Frame, Opening } from '../../components/frame/frame';
import { groupsOf } from '../../groups';
import { metaOf } from '../../head';
import { placePage } from '../../list';
import { placePath } from '../../menu';
import { lastingPath } from '../../ready-cards';
import { pageRequest } from '../../visit';
import { REFERENCE_WORDS } from '../../words/reference';

/** The sorts of briefs, as their ids name them. */
const SORTS = ['agenda', 'story', 'subregion', 'lobby', 'accelerator', 'action-line', 'theme'] as const;

type Sort = (typeof SORTS)[number];

const sortOf = (id: string): Sort => SORTS.find((sort) => sort === id.split('/')[1]) ?? 'agenda';

/** The day on which what a brief shows last changed: that of the page which says the same. */
const CHANGED_ON: Record<Sort, (edition: Edition, key: string, locale: Locale) => string> = {
  agenda: (edition) =>
    latest(...KINDS.flatMap((kind) => edition.all(kind).map(({ changedOn }) => changedOn))),
  story: (edition) => latest(...edition.all('chapters').map(({ changedOn }) => changedOn)),
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

/** The kinds of what cards show, by how their ids name them. */
const SHOWN: Readonly<Record<string, Kind>> = {
  subregion: 'subregions',
  'new-dutch': 'subregions',
  figure: 'figures',
  ask: 'asks',
  message: 'audiences',
  story: 'messages',
};

/** What a card is about, as its id says: `card/page/hotspots/…` or `card/figure/…`. Lists and the home page belong to the site. */
function subjectOf(id: string): { kind: Kind; key: string } {
  const [, sort = '', first = '', second = ''] = id.split('/');
  const kind = SHOWN[sort];
  if (kind) return { kind, key: first };
  const page = KINDS.find((each) => each === first && isPageKind(each));
  return page ? { kind: page, key: second } : { kind: 'pages', key: '' };
}

const isCard = (file: Rendition): file is CardRendition & { mimeType: 'image/png' } =>
  file.type === 'card' && file.mimeType === 'image/png';

export async function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  const { title, lead } = REFERENCE_WORDS[locale].downloads;
  const { live, sizeOf } = args.context;
  const all = [...live.renditions.values()];
  const other = LOCALES.find((each) => each !== locale) ?? locale;
  const briefs = groupsOf(
    all.filter(({ type }) => type === 'brief'),
    ({ id }) => withoutLanguage(id),
  ).map(async ([id, files]) => ({
    key: id,
    sort: sortOf(id),
    // Its title ends with what it is and in which language, which its links say.
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
  const cards = all.filter(isCard).filter((card) => card.locale === locale);
  return {
    ...placePage(args, 'downloads', { title, lead, shows: KINDS }),
    briefs: groupsOf(
      (await Promise.all(briefs)).toSorted((a, b) => SORTS.indexOf(a.sort) - SORTS.indexOf(b.sort)),
      ({ sort }) => sort,
    ),
    otherCards: `${placePath('downloads', other)}#cards`,
    cards: groupsOf(cards, ({ id }) => subjectOf(id).kind).map(([kind, of]) => ({
      kind,
      of: groupsOf(of, (card) => card.title).map(([name, files]) => ({
        name,
        changedOn: edition.find(kind, subjectOf(files[0]?.id ?? '').key)?.changedOn ?? null,
        files: files.map(({ id, format }) => ({
          path: lastingPath(id, 'png'),
          pixels: `${FORMATS[format].width} × ${FORMATS[format].height}`,
          drawing: live.renditions.has(`${id}/svg`) ? lastingPath(`${id}/svg`, 'svg') : null,
        })),
      })),
    })),
  };
}

export const meta = metaOf;

const kilobytes = (size: number, locale: Locale) =>
  `${new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(size / 1024)} KB`;

function Versions({ of }: { of: readonly Version[] }) {
  const { locale } = useLoaderData<typeof loader>();
  const words = REFERENCE_WORDS[locale].downloads;
  return of.map((file) => (
    <span key={file.path} className="version">
      <a href={file.path} hrefLang={file.locale} type="application/pdf">
        {words.languages[file.locale]}
      </a>{' '}
      {file.size === null ? null : <span className="small">{kilobytes(file.size, locale)}</span>}{' '}
    </span>
  ));
}

function Briefs() {
  const { locale, briefs } = useLoaderData<typeof loader>();
  const words = REFERENCE_WORDS[locale].downloads;
  return briefs.map(([sort, of]) => (
    <div key={sort}>
      <h3 id={sort}>{words.sorts[sort]}</h3>
      <Table
        look="data"
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

function Cards() {
  const { locale, cards } = useLoaderData<typeof loader>();
  return (
    <div className="folded">
      {cards.map(({ kind, of }) => (
        <details key={kind} className="sizes">
          <summary>
            {KIND_LABELS[kind][locale]} <span className="small">({of.length})</span>
          </summary>
          <ul>
            {of.map(({ name, changedOn, files }) => (
              <li key={name}>
                {name}
                {changedOn ? (
                  <>
                    {' '}
                    <time className="small" dateTime={changedOn}>
                      {showDate(changedOn, locale)}
                    </time>
                  </>
                ) : null}
                {files.map(({ path, pixels, drawing }) => (
                  <span key={path} className="small version">
                    {' '}
                    <a href={path}>{pixels}</a>
                    {drawing ? (
                      <>
                        {' '}
                        <a href={drawing}>SVG</a>
                      </>
                    ) : null}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}

export default function Downloads() {
  const { locale, kind, paths, title, lead, changedOn, briefs, otherCards } = useLoaderData<typeof loader>();
  const words = REFERENCE_WORDS[locale].downloads;
  const unmade = briefs.some(([, of]) =>
    of.some(({ versions }) => versions.some(({ size }) => size === null)),
  );
  return (
    <Frame locale={locale} kind={kind} paths={paths} crumbs={[{ title: title.text, path: paths[locale] }]}>
      <Opening title={title} lead={lead} />
      <Section id="briefs" title={words.briefs}>
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
        {unmade ? <p className="small">{words.sizeUnknown}</p> : null}
        <Briefs />
      </Section>
      <Section id="cards" title={words.cards}>
        <p className="prose">
          {words.cardsHelp} <a href={otherCards}>{words.otherCards}</a>
        </p>
        <Cards />
      </Section>
      <ChangedOn date={changedOn} locale={locale} />
    </Frame>
  );
}
