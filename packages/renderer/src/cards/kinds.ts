import {
  askView,
  type Edition,
  figureView,
  homePath,
  isDemand,
  type Kind,
  type Locale,
  listPath,
  messageView,
  PAGE_KINDS,
  type PageKind,
  permalinkPath,
} from '@mra/agenda';
import { isSubregionKey } from '@mra/design';
import { FORMAT_NAMES, type FormatName } from './formats.js';
import type { CardSlice } from './slice.js';
import { askSlice } from './slices/ask.js';
import { figureSlice } from './slices/figure.js';
import { homeSlice } from './slices/home.js';
import { listSlice } from './slices/list.js';
import { audienceMessageSlice, chapterMessageSlice } from './slices/message.js';
import { newDutchSlice } from './slices/new-dutch.js';
import { pageSlice } from './slices/page.js';
import { subregionSlice } from './slices/subregion.js';

/** A kind of card: of what, in which sizes, and what it shows. */
export interface CardKind {
  /** The name of its files, as `card/figure/:key`; the size follows where there are several. */
  pattern: string;
  /** The kind of document that it is about, under which it is offered. */
  about: Kind;
  formats: readonly FormatName[];
  keys(edition: Edition): string[];
  slice(edition: Edition, key: string, locale: Locale): CardSlice;
  /** Where a post leads to, below the site's origin. */
  permalink(edition: Edition, key: string, locale: Locale): string;
}

const keysOf = (kind: PageKind) => (edition: Edition) => edition.all(kind).map(({ key }) => key);
const ofDocument = (_edition: Edition, key: string) => permalinkPath(key);
/** What has no page of its own leads to its subregion's, or home. */
const ownerPath = (subregion: { key: string } | null, locale: Locale) =>
  subregion ? permalinkPath(subregion.key) : homePath(locale);
const WIDE = ['wide'] as const;

/** Every kind of card. */
export const CARD_KINDS: readonly CardKind[] = [
  {
    pattern: 'card/page/home/:key',
    about: 'pages',
    formats: WIDE,
    keys: () => ['home'],
    slice: (edition, _key, locale) => homeSlice(edition, locale),
    permalink: (_edition, _key, locale) => homePath(locale),
  },
  ...PAGE_KINDS.flatMap((kind): CardKind[] => [
    {
      pattern: `card/page/${kind}/:key`,
      about: kind,
      formats: WIDE,
      keys: (edition) => ['list', ...keysOf(kind)(edition)],
      slice: (edition, key, locale) =>
        key === 'list' ? listSlice(edition, kind, locale) : pageSlice(edition, kind, key, locale),
      permalink: (_edition, key, locale) => (key === 'list' ? listPath(kind, locale) : permalinkPath(key)),
    },
  ]),
  {
    pattern: 'card/subregion/:key',
    about: 'subregions',
    formats: FORMAT_NAMES,
    keys: keysOf('subregions'),
    slice: subregionSlice,
    permalink: ofDocument,
  },
  {
    pattern: 'card/new-dutch/:key',
    about: 'subregions',
    formats: WIDE,
    keys: (edition) => keysOf('subregions')(edition).filter(isSubregionKey),
    slice: newDutchSlice,
    permalink: ofDocument,
  },
  {
    pattern: 'card/figure/:key',
    about: 'figures',
    formats: FORMAT_NAMES,
    keys: (edition) => edition.all('figures').map(({ key }) => key),
    slice: figureSlice,
    permalink: (edition, key, locale) => ownerPath(figureView(edition, key, locale).subregion, locale),
  },
  {
    pattern: 'card/ask/:key',
    about: 'asks',
    formats: FORMAT_NAMES,
    keys: (edition) =>
      edition
        .all('asks')
        .filter(isDemand)
        .map(({ key }) => key),
    slice: askSlice,
    permalink: (edition, key, locale) => ownerPath(askView(edition, key, locale).subregion, locale),
  },
  {
    pattern: 'card/message/:key',
    about: 'audiences',
    formats: FORMAT_NAMES,
    keys: keysOf('audiences'),
    slice: audienceMessageSlice,
    permalink: ofDocument,
  },
  {
    pattern: 'card/story/:key',
    about: 'messages',
    formats: FORMAT_NAMES,
    keys: (edition) => edition.all('messages').map(({ key }) => key),
    slice: chapterMessageSlice,
    permalink: (edition, key, locale) => permalinkPath(messageView(edition, key, locale).chapter.key),
  },
];
