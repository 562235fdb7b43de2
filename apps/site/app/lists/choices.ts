import { type Edition, type Locale, sectorViews, subregionLinks, themeLinks } from '@mra/agenda';
import type { Choice, Question } from './filters';
import { CHOOSING_WORDS } from './words';

/** The labels of an enumeration as choices. */
export function choicesOf<T extends string>(
  labels: Record<T, Record<Locale, string>>,
  locale: Locale,
): Choice[] {
  return (Object.keys(labels) as T[]).map((value) => ({ value, label: labels[value][locale] }));
}

/** Documents as choices. */
export function linkChoices(
  links: readonly { key: string; title: { text: string; lang: Locale } }[],
): Choice[] {
  return links.map(({ key, title }) => ({ value: key, label: title.text, lang: title.lang }));
}

/** The choice for “not known”. */
export function notKnown(locale: Locale): Choice {
  return { value: 'not-known', label: CHOOSING_WORDS[locale].notKnown };
}

/** Which subregion? @param also choices in addition to the seven */
export function subregionQuestion(edition: Edition, locale: Locale, also: readonly Choice[] = []): Question {
  const choices = [...linkChoices(subregionLinks(edition, locale)), ...also];
  return { name: 'subregion', label: CHOOSING_WORDS[locale].subregion, choices };
}

/** Which sector? Grouped by the subregion that is strong in it. @param used the keys of the sectors to offer */
export function sectorQuestion(edition: Edition, locale: Locale, used: ReadonlySet<string>): Question {
  const words = CHOOSING_WORDS[locale];
  const sectors = sectorViews(edition, locale, {}).filter(({ key }) => used.has(key));
  const under = (subregion: string | undefined) =>
    sectors.filter(({ subregions }) => subregions[0]?.key === subregion);
  return {
    name: 'sector',
    label: words.sector,
    choices: [
      ...subregionLinks(edition, locale).flatMap(({ key, title }) =>
        linkChoices(under(key)).map((choice) => ({ ...choice, group: title.text })),
      ),
      ...linkChoices(under(undefined)).map((choice) => ({ ...choice, group: words.wholeMra })),
    ],
  };
}

/** Which theme? */
export function themeQuestion(edition: Edition, locale: Locale): Question {
  return {
    name: 'theme',
    label: CHOOSING_WORDS[locale].theme,
    choices: linkChoices(themeLinks(edition, locale)),
  };
}
