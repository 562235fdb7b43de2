import { type Edition, type Kind, type Locale, oncePerEdition, phrase } from '@mra/agenda';
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

/** A card by what stands on it; of a figure also what it counts, as many say the same number. */
function nameOf(edition: Edition, of: RenditionName, title: string, locale: Locale): string {
  // Its title begins with the word for a card, which the page says already.
  const said = title.slice(title.indexOf(' ') + 1);
  const figure = of.about === 'figures' ? edition.find('figures', of.key) : undefined;
  return figure ? `${said} ${phrase(figure.label, locale).text}` : said;
}

/** The cards in a language, by the kind of document that they are about. What stands on them is not looked at. */
export const cardsOnOffer = oncePerEdition(
  ({ renditions }: OpenedEdition, locale): [Kind, OfferedCard[]][] => {
    const pictures = [...renditions.names()].filter(
      (name) => name.mimeType === 'image/png' && name.locale === locale,
    );
    const cards = groupsOf(pictures, ({ pattern, key }) => pattern.replace(':key', key));
    const offered = cards.map(([key, sizes]) => ({ kind: sizes[0]?.about ?? 'pages', card: { key, sizes } }));
    return groupsOf(offered, ({ kind }) => kind).map(([kind, of]) => [kind, of.map(({ card }) => card)]);
  },
);

/** What a page shows of a card. */
export function shownCard(args: LoaderFunctionArgs, { key, sizes }: OfferedCard): ShownCard {
  const { edition, renditions } = args.context.opened;
  const { locale } = pageRequest(args);
  const [first] = sizes;
  const title = (first && renditions.get(first.id)?.title) ?? key;
  return {
    key,
    name: first ? nameOf(edition, first, title, locale) : key,
    changedOn: (first?.about && edition.find(first.about, first.key)?.changedOn) ?? null,
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
