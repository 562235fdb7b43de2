import { SOURCE_LOCALE } from '@mra/agenda';
import { getTranslation, type I18n } from '@payloadcms/translations';
import type { Endpoint } from 'payload';
import { onlyEditorsReadNotes } from '../access/only-editors-read-notes';
import type { PayloadRecord } from './mapping';
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
      const record = await req.payload.findByID({
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
      if (!record) return Response.json({ fields: [] }, { status: 404 });
      const missing = untranslatedFields(collectionOf(req.payload, kind), record as unknown as PayloadRecord);
      const fields = missing.map((field) => {
        const named = 'label' in field && field.label;
        const label = named ? getTranslation(named as string, req.i18n as I18n) : field.name;
        const text = (record as unknown as Record<string, { nl?: unknown }>)[field.name]?.[SOURCE_LOCALE];
        return { label, dutch: typeof text === 'string' ? text : null };
      });
      return Response.json({ fields });
    },
  };
}
