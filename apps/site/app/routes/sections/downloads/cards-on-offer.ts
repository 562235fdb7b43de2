import { type Edition, isPageKind, KINDS, type Kind, type Locale, oncePerEdition, phrase } from '@mra/agenda';
import { type CardRendition, FORMATS, type Rendition } from '@mra/renderer';
import type { OpenedEdition } from '../../../../contract/opened-edition';
import { groupsOf } from '../../../lists/groups';
import { lastingPath } from '../../../page/ready-cards';

/** A card in all the sizes that it is made in. */
export interface OfferedCard {
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

const isCard = (file: Rendition): file is CardRendition & { mimeType: 'image/png' } =>
  file.type === 'card' && file.mimeType === 'image/png';

/** A card by what stands on it; of a figure also what it counts, as many say the same number. */
function nameOf(edition: Edition, { id, title }: CardRendition, locale: Locale): string {
  // Its title begins with the word for a card, which the page says already.
  const said = title.slice(title.indexOf(' ') + 1);
  const { kind, key } = subjectOf(id);
  const figure = kind === 'figures' ? edition.find('figures', key) : undefined;
  return figure ? `${said} ${phrase(figure.label, locale).text}` : said;
}

/** The cards in a language, by the kind of document that they are about. */
export const cardsOnOffer = oncePerEdition((opened: OpenedEdition, locale): [Kind, OfferedCard[]][] => {
  const { edition, renditions } = opened;
  const cards = groupsOf(
    [...renditions.values()].filter(isCard).filter((card) => card.locale === locale),
    ({ pattern, id }) => pattern.replace(':key', subjectOf(id).key),
  );
  const offered = cards.flatMap(([key, sizes]) => {
    const [first] = sizes;
    if (!first) return [];
    const { kind, key: subject } = subjectOf(first.id);
    const files = sizes.map(({ id, format }) => ({
      path: lastingPath(id, 'png'),
      pixels: `${FORMATS[format].width} × ${FORMATS[format].height}`,
      drawing: renditions.has(`${id}/svg`) ? lastingPath(`${id}/svg`, 'svg') : null,
    }));
    const changedOn = edition.find(kind, subject)?.changedOn ?? null;
    return [{ kind, card: { key, name: nameOf(edition, first, locale), changedOn, files } }];
  });
  return groupsOf(offered, ({ kind }) => kind).map(([kind, of]) => [kind, of.map(({ card }) => card)]);
});
