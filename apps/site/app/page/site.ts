import { homePath, isPageKind, isSection, type Locale, pagePath, phrase, SETTINGS_KEY } from '@mra/agenda';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { ABOUT_NAMES } from '../components/frame/words';
import { type Place, placeName, placePath } from './menu';
import { releaseName } from './release-name';
import type { SiteFacts, Way } from './use-site';
import { pageRequest } from './visit';

const wayTo = (place: Place, locale: Locale): Way => ({
  name: placeName(place, locale),
  path: placePath(place, locale),
});

/** The menu when the settings have none. */
const USUAL_MENU = ['chapters', 'agenda', 'subregions', 'hotspots', 'programmes', 'events', 'audiences'];

/** The entries of the settings' menu that exist. */
function menuOf({ edition, locale }: ReturnType<typeof pageRequest>): Way[] {
  const entries = edition.find('settings', SETTINGS_KEY)?.navigation ?? [];
  const chosen = entries.length > 0 ? entries : USUAL_MENU;
  return chosen.flatMap((entry): Way[] => {
    if (entry !== 'pages' && (isSection(entry) || isPageKind(entry))) return [wayTo(entry, locale)];
    const page = edition.find('pages', entry);
    if (!page) return [];
    const name = ABOUT_NAMES[entry]?.[locale] ?? phrase(page.title, locale).text;
    return [{ name, path: pagePath('pages', page, locale) }];
  });
}

/** The data of the document around every page. */
export function siteFacts(args: LoaderFunctionArgs): SiteFacts {
  const asked = pageRequest(args);
  const { edition, locale, origin } = asked;
  const { release } = args.context;
  const about = Object.entries(ABOUT_NAMES).flatMap(([key, name]) => {
    const page = edition.find('pages', key);
    return page ? [{ key, name: name[locale], path: pagePath('pages', page, locale) }] : [];
  });
  return {
    origin,
    menu: menuOf(asked),
    about: about.map(({ name, path }) => ({ name, path })),
    mailbox: edition.find('settings', SETTINGS_KEY)?.mailbox ?? null,
    contact: about.find(({ key }) => key === 'contact')?.path ?? homePath(locale),
    release: release && { name: releaseName(release, locale), pinnedOn: release.pinnedOn },
  };
}
