import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { canonicalJson, type Edition, LOCALES, type Locale, PAGE_KINDS, phrase, sha256 } from '@mra/agenda';
import { FONTS, isSubregionKey } from '@mra/design';
import { type LobbySlice, lobbySlice } from './briefs/lobby-slice.js';
import { type SubregionSlice, subregionSlice } from './briefs/subregion-slice.js';
import { type CardSlice, homeCard, listCard, newDutchCard, pageCard } from './cards/slices.js';

/** A file that can be made of an edition. Whatever it shows is in its slice, so its key says whether it has to be made again. */
export type Rendition = {
  /** Its name among the files of an edition, as `brief/subregion/ijmond/nl`. */
  id: string;
  locale: Locale;
  /** Hash of the slice, the public origin, the fonts and the renderer itself: 64 hexadecimal digits. */
  key: string;
  /** What is stamped on it: the key's first characters. */
  contentVersion: string;
  filename: string;
  /** The address below the site's origin, for ever that of these bytes. */
  path: string;
  mimeType: string;
  title: string;
  /** What a card shows, in words. */
  alt: string | null;
  origin: string;
} & (
  | { template: 'subregion-brief'; slice: SubregionSlice }
  | { template: 'lobby-brief'; slice: LobbySlice }
  | { template: 'card'; slice: CardSlice }
);

type Made = Pick<Rendition, 'template' | 'slice'> & {
  id: string;
  locale: Locale;
  title: string;
  alt: string | null;
  name: string;
};

/** The audiences that there is a lobby brief for, each in the language that is spoken there. */
const LOBBY_BRIEFS: readonly (readonly [string, Locale])[] = [
  ['the-hague', 'nl'],
  ['brussels', 'en'],
];

const ENGINES = [
  '@react-pdf/renderer',
  '@react-pdf/layout',
  '@react-pdf/render',
  'pdfkit',
  'satori',
  'sharp',
] as const;

/** The hash of all that makes a file besides its content: the built renderer, its engines and the fonts. */
function makerHash(): string {
  const hash = createHash('sha256');
  const here = new URL('./', import.meta.url);
  const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.(?:js|ts|tsx)$/.test(name) && !/\.(?:test|d)\./.test(name),
  );
  for (const name of files.sort()) hash.update(name).update(readFileSync(new URL(name, here)));
  const { dependencies } = createRequire(import.meta.url)('../package.json') as {
    dependencies: Record<string, string>;
  };
  for (const engine of ENGINES) hash.update(`${engine}@${dependencies[engine]}`);
  for (const font of FONTS) hash.update(readFileSync(font.path));
  return hash.digest('hex');
}

const MAKER = makerHash();

function briefs(edition: Edition): Made[] {
  const subregions = edition.all('subregions').flatMap(({ key, title }) =>
    LOCALES.map((locale): Made => {
      const name = phrase(title, locale).text;
      return {
        id: `brief/subregion/${key}/${locale}`,
        locale,
        template: 'subregion-brief',
        slice: subregionSlice(edition, key, locale),
        title: locale === 'nl' ? `Profiel ${name} (PDF, Nederlands)` : `Profile of ${name} (PDF, English)`,
        alt: null,
        name: `mra-${key}-${locale}.pdf`,
      };
    }),
  );
  const lobby = LOBBY_BRIEFS.flatMap(([key, locale]): Made[] => {
    const audience = edition.find('audiences', key);
    if (!audience) return [];
    const name = phrase(audience.title, locale).text;
    return [
      {
        id: `brief/lobby/${key}/${locale}`,
        locale,
        template: 'lobby-brief',
        slice: lobbySlice(edition, key, locale),
        title:
          locale === 'nl' ? `Lobbybrief ${name} (PDF, Nederlands)` : `Lobby brief ${name} (PDF, English)`,
        alt: null,
        name: `mra-lobby-${key}-${locale}.pdf`,
      },
    ];
  });
  return [...subregions, ...lobby];
}

function cards(edition: Edition): Made[] {
  const card = (id: string, locale: Locale, slice: CardSlice, name: string): Made => ({
    id,
    locale,
    template: 'card',
    slice,
    title: slice.description,
    alt: slice.alt,
    name: `mra-${name}-${locale}.png`,
  });
  return LOCALES.flatMap((locale) => [
    card(`card/page/home/home/${locale}`, locale, homeCard(edition, locale), 'home'),
    ...PAGE_KINDS.flatMap((kind) => [
      card(`card/page/${kind}/list/${locale}`, locale, listCard(kind, locale), kind),
      ...edition
        .all(kind)
        .map(({ key }) =>
          card(`card/page/${kind}/${key}/${locale}`, locale, pageCard(edition, kind, key, locale), key),
        ),
    ]),
    ...edition
      .all('subregions')
      .flatMap(({ key }) =>
        isSubregionKey(key)
          ? [
              card(
                `card/new-dutch/${key}/${locale}`,
                locale,
                newDutchCard(edition, key, locale),
                `new-dutch-${key}`,
              ),
            ]
          : [],
      ),
  ]);
}

/**
 * Every file that can be made of an edition.
 * @param origin the site's public address, which permalinks on the files lead to
 */
export function listRenditions(edition: Edition, { origin }: { origin: string }): Rendition[] {
  return [...briefs(edition), ...cards(edition)].map(({ name, ...made }) => {
    const key = sha256(
      canonicalJson({
        template: made.template,
        slice: made.slice,
        locale: made.locale,
        origin,
        maker: MAKER,
      }),
    );
    return {
      ...made,
      key,
      contentVersion: key.slice(0, 8),
      filename: name,
      path: `/renditions/${key}/${name}`,
      mimeType: name.endsWith('.pdf') ? 'application/pdf' : 'image/png',
      origin,
    } as Rendition;
  });
}
