import { LOCALES, type Section, sectionPath } from '@mra/agenda';

/**
 * What pages show that no edition says, by the path of the page; empty for all others.
 * @param states of the sections that show such a thing, as it is when the page is asked for
 */
export function statesOf(states: Partial<Record<Section, () => string>>): (path: string) => string {
  const byPath = new Map(
    Object.entries(states).flatMap(([section, state]) =>
      LOCALES.map((locale) => [sectionPath(section as Section, locale), state] as const),
    ),
  );
  return (path) => byPath.get(path)?.() ?? '';
}
