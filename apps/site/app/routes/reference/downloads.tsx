import {
  audienceView,
  type Edition,
  isPageKind,
  KIND_LABELS,
  KINDS,
  type Kind,
  type Locale,
  showDate,
  subregionView,
} from '@mra/agenda';
import { type CardRendition, FORMATS } from '@mra/renderer';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Frame, Opening } from '../../components/frame';
import { ChangedOn, Section } from '../../components/parts';
import { groupsOf } from '../../groups';
import { metaOf } from '../../head';
import { placePage } from '../../list';
import { pageRequest } from '../../visit';
import { REFERENCE_WORDS } from '../../words/reference';

interface Download {
  path: string;
  title: string;
  locale: Locale;
  version: string;
  /** The day on which what it shows last changed; `null` where that is not known. */
  changedOn: string | null;
  /** In bytes; `null` where the file has not been made yet. */
  size: number | null;
}

const pixelsOf = ({ format }: CardRendition) => `${FORMATS[format].width} × ${FORMATS[format].height}`;

/** The address of a file that stays when its content changes. With hundreds of files on a page, addresses by content would weigh more than all the rest. */
const lastingPath = (id: string, extension: string) => `/files/${id}.${extension}`;

/** The kind of document that a card is about, as its id says; other cards go with the home page. */
function kindOfCard(id: string): Kind {
  const [, , kind = ''] = id.split('/');
  return KINDS.find((each) => each === kind && isPageKind(each)) ?? 'subregions';
}

/** When what a brief shows last changed: the day of the page that it is made from. */
function changedOn(edition: Edition, id: string, locale: Locale): string | null {
  const [, sort, key = ''] = id.split('/');
  if (sort === 'subregion') return subregionView(edition, key, locale).changedOn;
  return sort === 'lobby' ? audienceView(edition, key, locale).changedOn : null;
}

export async function loader(args: LoaderFunctionArgs) {
  const { edition, locale } = pageRequest(args);
  const { title, lead } = REFERENCE_WORDS[locale].downloads;
  const { live, sizeOf } = args.context;
  const all = [...live.renditions.values()];
  const described = async (rendition: (typeof all)[number]): Promise<Download> => ({
    path: rendition.path,
    title: rendition.title,
    locale: rendition.locale,
    version: rendition.contentVersion,
    changedOn: changedOn(edition, rendition.id, rendition.locale),
    size: await sizeOf(rendition),
  });
  const briefs = all.filter(({ mimeType }) => mimeType === 'application/pdf');
  const cards = all.filter(({ mimeType }) => mimeType === 'image/png');
  return {
    ...placePage(args, 'downloads', { title, lead, shows: KINDS }),
    briefs: await Promise.all(briefs.map(described)),
    cards: groupsOf(
      cards.filter((card) => card.locale === locale),
      ({ id }) => kindOfCard(id),
    ).map(([kind, of]) => ({
      kind,
      of: of.map((card) => ({
        path: lastingPath(card.id, 'png'),
        title: card.title,
        pixels: card.type === 'card' ? pixelsOf(card) : '',
        drawing: live.renditions.has(`${card.id}/svg`) ? lastingPath(`${card.id}/svg`, 'svg') : null,
      })),
    })),
  };
}

export const meta = metaOf;

const kilobytes = (size: number, locale: Locale) =>
  `${new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(size / 1024)} KB`;

export default function Downloads() {
  const { locale, kind, paths, title, lead, changedOn, briefs, cards } = useLoaderData<typeof loader>();
  const words = REFERENCE_WORDS[locale].downloads;
  return (
    <Frame locale={locale} kind={kind} paths={paths} crumbs={[{ title: title.text, path: paths[locale] }]}>
      <Opening title={title} lead={lead} />
      <Section id="briefs" title={words.briefs}>
        <div className="wide-table">
          <table>
            <caption>{words.briefs}</caption>
            <thead>
              <tr>
                <th scope="col">{words.file}</th>
                <th scope="col">{words.language}</th>
                <th scope="col">{words.size}</th>
                <th scope="col">{words.date}</th>
                <th scope="col">{words.version}</th>
              </tr>
            </thead>
            <tbody>
              {briefs.map((file) => (
                <tr key={file.path}>
                  <td>
                    <a
                      href={file.path}
                      hrefLang={file.locale}
                      type="application/pdf"
                      {...(file.locale === locale ? {} : { lang: file.locale })}
                    >
                      {file.title}
                    </a>
                  </td>
                  <td>{words.languages[file.locale]}</td>
                  <td>{file.size ? kilobytes(file.size, locale) : words.sizeUnknown}</td>
                  <td>{file.changedOn ? showDate(file.changedOn, locale) : ''}</td>
                  <td>
                    <code>{file.version}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Section>
      <Section id="cards" title={words.cards}>
        <div className="folded">
          {cards.map((group) => (
            <details key={group.kind}>
              <summary>
                {KIND_LABELS[group.kind][locale]} <span className="small">({group.of.length})</span>
              </summary>
              <ul>
                {group.of.map((file) => (
                  <li key={file.path}>
                    <a href={file.path} type="image/png">
                      {file.title}
                    </a>{' '}
                    <span className="small">{file.pixels}</span>
                    {file.drawing ? (
                      <>
                        {' '}
                        <a
                          className="small"
                          href={file.drawing}
                          type="image/svg+xml"
                          aria-label={`${file.title} (SVG)`}
                        >
                          SVG
                        </a>
                      </>
                    ) : null}
                  </li>
                ))}
              </ul>
            </details>
          ))}
        </div>
      </Section>
      <ChangedOn date={changedOn} locale={locale} />
    </Frame>
  );
}
