import { LOCALES, type Locale, listPath, type PageKind } from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { headOf } from './head';
import { pageRequest } from './visit';
import { WORDS } from './words';

const TITLES = {
  accelerators: ['acceleratorsTitle', 'acceleratorsLead'],
  'action-lines': ['actionLinesTitle', 'actionLinesLead'],
  subregions: ['subregionsTitle', 'subregionsLead'],
  audiences: ['audiencesTitle', 'audiencesLead'],
} as const;

/** What the list page of a kind knows besides its items. */
export function listPage(args: LoaderFunctionArgs, kind: PageKind) {
  const { locale } = pageRequest(args);
  const [title, lead] = TITLES[kind];
  const words = WORDS[locale];
  const paths = Object.fromEntries(LOCALES.map((each) => [each, listPath(kind, each)])) as Record<
    Locale,
    string
  >;
  return {
    locale,
    kind,
    paths,
    title: { text: words[title], lang: locale },
    lead: { text: words[lead], lang: locale },
    head: headOf(args, {
      title: words[title],
      description: words[lead],
      paths,
      cardId: `card/page/${kind}/list/${locale}`,
    }),
  };
}
