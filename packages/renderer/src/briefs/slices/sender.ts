import { type Edition, type Locale, type Phrase, phrase, REGION_NAME, SETTINGS_KEY } from '@mra/agenda';

/** Who speaks, and where they can be reached. What is not known is `null` and is left out. */
export interface Sender {
  name: Phrase;
  mailbox: string | null;
  /** The number in the EU's transparency register. */
  register: string | null;
}

/** The sender as the settings name it; the region itself where there are no settings. */
export function senderOf(edition: Edition, locale: Locale): Sender {
  const settings = edition.find('settings', SETTINGS_KEY);
  return {
    name: settings ? phrase(settings.sender, locale) : { text: REGION_NAME[locale], lang: locale },
    mailbox: settings?.mailbox ?? null,
    register: settings?.transparencyRegister ?? null,
  };
}
