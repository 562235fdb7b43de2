import { SOURCE_LOCALE } from '@mra/agenda';
import { getTranslation, type I18n } from '@payloadcms/translations';
import type { Endpoint } from 'payload';
import { onlyEditorsReadNotes } from '../access/only-editors-read-notes';
import { isRecord, type PayloadRecord } from './mapping';
import { type CollectionKind, collectionOf, within } from './records';
import { untranslatedFields } from './untranslated';

/**
 * `GET /api/<collection>/<id>/untranslated`: the fields of a document, as last saved, that lack English: what the
 * form calls them and, where it is a plain text, the Dutch.
 */
export function untranslatedEndpoint(kind: CollectionKind): Endpoint {
  return {
    path: '/:id/untranslated',
    method: 'get',
    handler: async (req) => {
      if (!onlyEditorsReadNotes({ req })) return Response.json({ fields: [] }, { status: 403 });
      const found = await req.payload.findByID({
        collection: kind,
        id: String(req.routeParams?.id),
        draft: true,
        locale: 'all',
        fallbackLocale: false,
        depth: 0,
        overrideAccess: true,
        disableErrors: true,
        req: within(req),
      });
      if (!found) return Response.json({ fields: [] }, { status: 404 });
      const record: PayloadRecord = { ...found };
      const missing = untranslatedFields(collectionOf(req.payload, kind), record);
      const fields = missing.map((field) => {
        const named = 'label' in field && field.label;
        const label = named ? getTranslation(named as string, req.i18n as I18n) : field.name;
        const texts = record[field.name];
        const text = isRecord(texts) ? texts[SOURCE_LOCALE] : null;
        return { label, dutch: typeof text === 'string' ? text : null };
      });
      return Response.json({ fields });
    },
  };
}
