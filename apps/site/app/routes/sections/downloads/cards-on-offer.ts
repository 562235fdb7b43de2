import { type Edition, isKind, type Kind, type Locale, oncePerEdition, phrase } from '@mra/agenda';
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

/** The kind of document that a card shows, or the kind that its pattern names. The home page counts as a page of the site. */
function kindOf(edition: Edition, { pattern, key }: RenditionName): Kind {
  const [, , named = ''] = pattern.split('/');
  return edition.kindOf(key) ?? (isKind(named) ? named : 'pages');
}

/** The name of a card by its text; for a figure also what it counts, as many show the same number. */
function nameOf(edition: Edition, key: string, title: string, locale: Locale): string {
  // Drops the word for “card” that the title begins with: the page says so already.
  const said = title.slice(title.indexOf(' ') + 1);
  const figure = edition.find('figures', key);
  return figure ? `${said} ${phrase(figure.label, locale).text}` : said;
}

/** The cards in a language, by the kind of document that they are about. What stands on them is not looked at. */
export const cardsOnOffer = oncePerEdition(
  ({ edition, renditions }: OpenedEdition, locale): [Kind, OfferedCard[]][] => {
    const pictures = [...renditions.names()].filter(
      (name) => name.mimeType === 'image/png' && name.locale === locale,
    );
    const cards = groupsOf(pictures, ({ pattern, key }) => pattern.replace(':key', key));
    const offered = cards.flatMap(([key, sizes]) =>
      sizes[0] ? [{ kind: kindOf(edition, sizes[0]), card: { key, sizes } }] : [],
    );
    return groupsOf(offered, ({ kind }) => kind).map(([kind, of]) => [kind, of.map(({ card }) => card)]);
  },
);

/** What a page shows of a card. */
export function shownCard(args: LoaderFunctionArgs, { key, sizes }: OfferedCard): ShownCard {
  const { edition, renditions } = args.context.opened;
  const { locale } = pageRequest(args);
  const { id = '', key: subject = '' } = sizes[0] ?? {};
  const kind = edition.kindOf(subject);
  return {
    key,
    name: nameOf(edition, subject, renditions.get(id)?.title ?? key, locale),
    changedOn: (kind && edition.find(kind, subject)?.changedOn) ?? null,
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
