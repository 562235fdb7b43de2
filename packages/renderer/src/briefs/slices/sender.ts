import { type Edition, type Locale, type SettingsView, settingsView } from '@mra/agenda';

/** Who speaks, and how to reach them. What is not known is `null` and is left out. */
export interface Sender extends Pick<SettingsView, 'mailbox'> {
  name: SettingsView['sender'];
  /** The number in the EU's transparency register. */
  register: string | null;
}

/** The sender named in the settings. */
export function senderOf(edition: Edition, locale: Locale): Sender {
  const { sender, mailbox, transparencyRegister } = settingsView(edition, locale);
  return { name: sender, mailbox, register: transparencyRegister };
}
