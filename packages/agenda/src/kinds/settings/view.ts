import { type DocumentOf, SETTINGS_KEY } from '../../documents.js';
import type { Edition } from '../../edition/edition.js';
import { REGION_NAME } from '../../labels.js';
import { type Locale, type Phrase, phrase } from '../../locales.js';

type Settings = DocumentOf<'settings'>;

/** What holds for all that is made of an edition; what the settings don't say is `null` or empty. */
export interface SettingsView
  extends Pick<Settings, 'mailbox' | 'transparencyRegister' | 'hashtags' | 'boundaries'> {
  /** Who speaks: the region itself where there are no settings. */
  sender: Phrase;
}

export function settingsView(edition: Edition, locale: Locale): SettingsView {
  const settings = edition.find('settings', SETTINGS_KEY);
  return {
    sender: settings ? phrase(settings.sender, locale) : { text: REGION_NAME[locale], lang: locale },
    mailbox: settings?.mailbox ?? null,
    transparencyRegister: settings?.transparencyRegister ?? null,
    hashtags: settings?.hashtags ?? [],
    boundaries: settings?.boundaries ?? null,
  };
}
