import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LOCALES, SOURCE_LOCALE } from '@mra/agenda';
import { en } from '@payloadcms/translations/languages/en';
import { nl } from '@payloadcms/translations/languages/nl';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { DUTCH } from './admin/dutch';
import { MARK } from './admin/mark';
import { kindCollections } from './collections/kinds';
import { releases } from './collections/releases';
import { settings } from './collections/settings';
import { users } from './collections/users';
import { database } from './database';
import { environment } from './environment';
import { healthEndpoint } from './health';
import { editionEndpoints } from './publishing/endpoints';
import { releaseEndpoints } from './publishing/release-endpoints';
import { publication } from './publishing/revision';
import { agendaEditor } from './rich-text/editor';

const here = dirname(fileURLToPath(import.meta.url));

export default buildConfig({
  secret: environment.PAYLOAD_SECRET,
  serverURL: environment.PUBLIC_ORIGIN,
  db: database(environment),
  editor: agendaEditor,
  sharp,
  // The menu shows them, and their groups, in this order.
  collections: [...kindCollections, releases, users],
  globals: [settings, publication],
  endpoints: [...editionEndpoints, ...releaseEndpoints, healthEndpoint],
  // Nobody uses it, so it is one way less to read what is not public.
  graphQL: { disable: true },
  telemetry: false,
  typescript: { outputFile: join(here, 'payload-types.ts') },
  localization: {
    locales: LOCALES.map((code) => ({
      code,
      label: { nl: { nl: 'Nederlands', en: 'Dutch' }, en: { nl: 'Engels', en: 'English' } }[code],
    })),
    defaultLocale: SOURCE_LOCALE,
    fallback: false,
  },
  i18n: { supportedLanguages: { nl, en }, fallbackLanguage: 'nl', translations: { nl: DUTCH } },
  admin: {
    user: 'users',
    importMap: { baseDir: here },
    meta: {
      titleSuffix: ' – MRA innovatieagenda',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: MARK }],
    },
    avatar: 'default',
    dateFormat: 'd MMMM yyyy, HH:mm',
    // What Publish refuses is said here, and an editor has to have read it before it goes.
    toast: { duration: 30_000, expand: true, limit: 5 },
    components: {
      graphics: { Logo: '/admin/logo#Logo', Icon: '/admin/logo#Icon' },
      beforeLogin: ['/admin/welcome#Welcome'],
      beforeDashboard: ['/admin/to-translate#ToTranslate'],
    },
  },
});
