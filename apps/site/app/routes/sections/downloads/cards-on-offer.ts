import { type Edition, isPageKind, KINDS, type Kind, type Locale, oncePerEdition, phrase } from '@mra/agenda';
import { FORMATS, type RenditionName } from '@mra/renderer';
import type { LoaderFunctionArgs } from '@remix-run/node';
import type { OpenedEdition } from '../../../../contract/opened-edition';
import { groupsOf } from '../../../lists/groups';
import { filePath } from '../../../page/ready-cards';
import { pageRequest } from '../../../page/visit';

/** A card that there is, in all the sizes that it is made in. */
export interface OfferedCard {
  key: string;
  sizes: readonly RenditionName[];
}

/** A card as a page shows it. */
export interface ShownCard {
  key: string;
  name: string;
  /** The day on which what it is about last changed; `null` for what the site makes itself. */
  changedOn: string | null;
  files: { path: string; pixels: string; drawing: string | null }[];
}

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

/** A card by what stands on it; of a figure also what it counts, as many say the same number. */
function nameOf(edition: Edition, id: string, title: string, locale: Locale): string {
  // Its title begins with the word for a card, which the page says already.
  const said = title.slice(title.indexOf(' ') + 1);
  const { kind, key } = subjectOf(id);
  const figure = kind === 'figures' ? edition.find('figures', key) : undefined;
  return figure ? `${said} ${phrase(figure.label, locale).text}` : said;
}

/** The cards in a language, by the kind of document that they are about. What stands on them is not looked at. */
export const cardsOnOffer = oncePerEdition(
  ({ renditions }: OpenedEdition, locale): [Kind, OfferedCard[]][] => {
    const pictures = [...renditions.names()].filter(
      (name) => name.mimeType === 'image/png' && name.locale === locale,
    );
    const cards = groupsOf(pictures, ({ pattern, key }) => pattern.replace(':key', key));
    const offered = cards.map(([key, sizes]) => ({
      kind: subjectOf(sizes[0]?.id ?? '').kind,
      card: { key, sizes },
    }));
    return groupsOf(offered, ({ kind }) => kind).map(([kind, of]) => [kind, of.map(({ card }) => card)]);
  },
);

/** What a page shows of a card. */
export function shownCard(args: LoaderFunctionArgs, { key, sizes }: OfferedCard): ShownCard {
  const { edition, renditions } = args.context.opened;
  const { locale } = pageRequest(args);
  const id = sizes[0]?.id ?? '';
  const { kind, key: subject } = subjectOf(id);
  return {
    key,
    name: nameOf(edition, id, renditions.get(id)?.title ?? key, locale),
    changedOn: edition.find(kind, subject)?.changedOn ?? null,
    files: sizes.flatMap(({ id: each, format }) =>
      format
        ? [
            {
              path: filePath(args, each, 'png'),
              pixels: `${FORMATS[format].width} × ${FORMATS[format].height}`,
              drawing: renditions.named(`${each}/svg`) ? filePath(args, `${each}/svg`, 'svg') : null,
            },
          ]
        : [],
    ),
  };
}
