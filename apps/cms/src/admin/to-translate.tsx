import { KINDS, SETTINGS_KEY } from '@mra/agenda';
import { getTranslation, type I18n } from '@payloadcms/translations';
import type { ServerProps } from 'payload';
import { roleOf } from '../access/roles';
import { collectionOf, readRecords, titleOf } from '../documents/records';
import { untranslatedFields } from '../documents/untranslated';

/** A dashboard that lists more sends nobody to work. */
const MOST_NAMED = 12;

const WORDS = {
  nl: {
    title: 'Nog te vertalen',
    none: 'Alles wat gepubliceerd is, heeft een Engelse tekst.',
    some: 'Dit is gepubliceerd, maar de Engelse site toont er nog Nederlands.',
    more: (count: number) => `En nog ${count}.`,
  },
  en: {
    title: 'Still to be translated',
    none: 'All that is published has an English text.',
    some: 'This is published, but the English site still shows Dutch here.',
    more: (count: number) => `And ${count} more.`,
  },
};

/** What is published in Dutch alone, on the admin's home, for those who can write the English. */
export async function ToTranslate({ i18n, payload, user }: ServerProps) {
  if (roleOf({ user: user ?? null }) === 'lobbyist') return null;
  const words = WORDS[i18n.language === 'en' ? 'en' : 'nl'];
  const records = await readRecords(payload, null);
  const missing = KINDS.flatMap((kind) => {
    if (kind === SETTINGS_KEY) return [];
    const config = collectionOf(payload, kind);
    const name = getTranslation(config.labels.singular, i18n as I18n);
    return (records.get(kind) ?? [])
      .filter((record) => (record._status ?? 'published') === 'published')
      .filter((record) => untranslatedFields(config, record).length > 0)
      .map((record) => ({
        name: `${name}: ${titleOf(config, record)}`,
        href: `/admin/collections/${kind}/${record.id}?locale=en`,
      }));
  });
  return (
    <section className={missing.length > 0 ? 'agenda-card agenda-card--open' : 'agenda-card'}>
      <h2>{words.title}</h2>
      <p>{missing.length > 0 ? words.some : words.none}</p>
      {missing.length > 0 ? (
        <ul>
          {missing.slice(0, MOST_NAMED).map(({ name, href }) => (
            <li key={href}>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
      ) : null}
      {missing.length > MOST_NAMED ? <p>{words.more(missing.length - MOST_NAMED)}</p> : null}
    </section>
  );
}
