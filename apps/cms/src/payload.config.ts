import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LOCALES, SOURCE_LOCALE } from '@mra/agenda';
import { en } from '@payloadcms/translations/languages/en';
import { nl } from '@payloadcms/translations/languages/nl';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { MARK } from './admin/mark';
import { agendaCollections } from './collections/agenda';
import { evidenceCollections } from './collections/evidence';
import { lobbyCollections } from './collections/lobby';
import { media } from './collections/media';
import { users } from './collections/users';
import { database } from './database';
import { environment } from './environment';
import { editionEndpoints } from './publishing/endpoints';
import { publication } from './publishing/revision';
import { agendaEditor } from './rich-text/editor';

const here = dirname(fileURLToPath(import.meta.url));

export default buildConfig({
  secret: environment.PAYLOAD_SECRET,
  serverURL: environment.PUBLIC_ORIGIN,
  db: database(environment),
  editor: agendaEditor,
  sharp,
  collections: [...agendaCollections, ...evidenceCollections, ...lobbyCollections, media, users],
  globals: [publication],
  endpoints: editionEndpoints,
  // Nobody uses it, so it is one way less to read what is not public.
  graphQL: { disable: true },
  telemetry: false,
  localization: {
    locales: LOCALES.map((code) => ({
      code,
      label: { nl: { nl: 'Nederlands', en: 'Dutch' }, en: { nl: 'Engels', en: 'English' } }[code],
    })),
    defaultLocale: SOURCE_LOCALE,
    fallback: false,
  },
  i18n: { supportedLanguages: { nl, en }, fallbackLanguage: 'nl' },
  admin: {
    user: 'users',
    importMap: { baseDir: here },
    meta: {
      titleSuffix: ' – MRA innovatieagenda',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: MARK }],
    },
    avatar: 'default',
    components: {
      graphics: { Logo: '/admin/logo#Logo', Icon: '/admin/logo#Icon' },
      beforeLogin: ['/admin/welcome#Welcome'],
    },
  },
});
