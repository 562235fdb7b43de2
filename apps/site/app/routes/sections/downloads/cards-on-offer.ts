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
  /** The date of the last change to its subject; `null` for lists and the home page. */
  changedOn: string | null;
  files: { path: string; pixels: string; drawing: string | null }[];
}

/** The kind of document each kind of card shows, by the name in the card's id. */
const SHOWN: Readonly<Record<string, Kind>> = {
  subregion: 'subregions',
  'new-dutch': 'subregions',
  figure: 'figures',
  ask: 'asks',
  message: 'audiences',
  story: 'messages',
};

/** The subject of a card, from its id: `card/page/hotspots/…` or `card/figure/…`. Lists and the home page count as pages of the site. */
function subjectOf(id: string): { kind: Kind; key: string } {
  const [, sort = '', first = '', second = ''] = id.split('/');
  const kind = SHOWN[sort];
  if (kind) return { kind, key: first };
  const page = KINDS.find((each) => each === first && isPageKind(each));
  return page ? { kind: page, key: second } : { kind: 'pages', key: '' };
}

/** The name of a card by its text; for a figure also what it counts, as many show the same number. */
function nameOf(edition: Edition, id: string, title: string, locale: Locale): string {
  // Drops the word for “card” that the title begins with: the page says so already.
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
