import {
  changesFeedPath,
  type Kind,
  LANGUAGE_TAGS,
  LOCALES,
  type Locale,
  PAGE_PARAMETER,
  type PageView,
  pagedPath,
  SOURCE_LOCALE,
} from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import type { Paging } from '../lists/paging';
import { CHOOSING_WORDS } from '../lists/words';
import { CHANGE_WORDS } from '../routes/sections/changes/words';
import { WORDS } from '../words';
import { type FileLink, filesOf, pageRequest } from './visit';

/** Everything that goes into a page's `<head>`. */
export interface Head {
  title: string;
  description: string;
  /** Absolute addresses of this page in each language. */
  addresses: Record<Locale, string>;
  locale: Locale;
  card: (FileLink & { address: string }) | null;
  /** The page's own PDF and card in both languages, the page's language first. */
  files: FileLink[];
  /** Absolute addresses of the previous and next page of the same list. */
  neighbours: { rel: 'prev' | 'next'; address: string }[];
  /** Whether search engines are asked not to index the page. */
  hidden?: boolean;
  /** Whether it is a page of a release: the same page of the site says where that is. */
  isVisit?: boolean;
  /** Feeds of this page itself, besides the feed of all changes. */
  feeds?: { path: string; type: 'application/atom+xml' | 'text/calendar'; title: string }[];
}

/** The kinds whose documents have a brief of their own, with the name briefs use for them. */
const BRIEFS: Partial<Record<Kind, string>> = {
  subregions: 'subregion',
  accelerators: 'accelerator',
  'action-lines': 'action-line',
  themes: 'theme',
  audiences: 'lobby',
};

/** The addresses of a page of a list. To search engines, a filtered list is the list itself. */
function addressesOf(args: LoaderFunctionArgs, paths: Record<Locale, string>, paging: Paging | undefined) {
  const { origin, locale } = pageRequest(args);
  const names = [...new URL(args.request.url).searchParams.keys()];
  const page = paging && names.every((name) => name === PAGE_PARAMETER[locale]) ? paging.page : 1;
  const at = (number: number, each: Locale) => origin + pagedPath(paths[each], number, each);
  return {
    addresses: Object.fromEntries(LOCALES.map((each) => [each, at(page, each)])) as Record<Locale, string>,
    neighbours: [
      ...(page > 1 ? [{ rel: 'prev' as const, address: at(page - 1, locale) }] : []),
      ...(paging && page === paging.page && page < paging.pages
        ? [{ rel: 'next' as const, address: at(page + 1, locale) }]
        : []),
    ],
  };
}

/** @param card id of the page's card without its language @param brief the same for its PDF, if it has one */
export function headOf(
  args: LoaderFunctionArgs,
  {
    title,
    description,
    paths,
    card,
    brief,
    paging,
  }: {
    title: string;
    description: string;
    paths: Record<Locale, string>;
    card: string;
    brief?: string | undefined;
    /** For a page that is one of several pages of a list. */
    paging?: Paging | undefined;
  },
): Head {
  const { origin, locale } = pageRequest(args);
  const [shared] = filesOf(args, [`${card}/${locale}`, `card/page/home/home/${locale}`]);
  const site = WORDS[locale].siteName;
  const numbered = paging && paging.page > 1 ? [CHOOSING_WORDS[locale].page(paging.page).toLowerCase()] : [];
  return {
    title: title === site ? site : [title, ...numbered, site].join(' – '),
    description,
    ...addressesOf(args, paths, paging),
    isVisit: args.context.release !== null,
    locale,
    card: shared ? { ...shared, address: origin + shared.path } : null,
    files: filesOf(
      args,
      LOCALES.flatMap((each) => [...(brief ? [`${brief}/${each}`] : []), `${card}/${each}`]),
    ),
  };
}

/** The head of the page of a single document. */
export function headOfPage(args: LoaderFunctionArgs, view: PageView, paging?: Paging): Head {
  return headOf(args, {
    paging,
    title: view.title.text,
    description: view.lead.text,
    paths: view.paths,
    card: `card/page/${view.kind}/${view.key}`,
    brief: BRIEFS[view.kind] && `brief/${BRIEFS[view.kind]}/${view.key}`,
  });
}

/** Remix's `meta` for any route whose loader returns a `head`. */
export function metaOf({ data }: { data: { head: Head } | undefined }) {
  if (!data) return [];
  const { title, description, addresses, neighbours, locale, card, hidden, isVisit, feeds = [] } = data.head;
  return [
    { title },
    { name: 'description', content: description },
    ...(hidden || isVisit ? [{ name: 'robots', content: 'noindex' }] : []),
    ...(isVisit ? [] : [{ tagName: 'link', rel: 'canonical', href: addresses[locale] }]),
    ...neighbours.map(({ rel, address }) => ({ tagName: 'link', rel, href: address })),
    ...LOCALES.map((each) => ({ tagName: 'link', rel: 'alternate', hrefLang: each, href: addresses[each] })),
    { tagName: 'link', rel: 'alternate', hrefLang: 'x-default', href: addresses[SOURCE_LOCALE] },
    ...[
      ...feeds,
      {
        path: changesFeedPath(locale),
        type: 'application/atom+xml',
        title: CHANGE_WORDS[locale].title,
      },
    ].map((feed) => ({
      tagName: 'link',
      rel: 'alternate',
      type: feed.type,
      title: feed.title,
      href: feed.path,
    })),
    { property: 'og:type', content: 'website' },
    { property: 'og:title', content: title },
    { property: 'og:description', content: description },
    { property: 'og:url', content: addresses[locale] },
    { property: 'og:locale', content: LANGUAGE_TAGS[locale].replace('-', '_') },
    ...(card
      ? [
          { property: 'og:image', content: card.address },
          { property: 'og:image:type', content: 'image/png' },
          { property: 'og:image:width', content: '1200' },
          { property: 'og:image:height', content: '630' },
          { property: 'og:image:alt', content: card.alt ?? title },
          { name: 'twitter:card', content: 'summary_large_image' },
        ]
      : []),
  ];
}
