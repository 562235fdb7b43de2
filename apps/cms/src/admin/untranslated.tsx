'use client';

import { useAuth, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui';
import { Fragment } from 'react';
import { z } from 'zod';
import { edits } from '../access/roles';
import { useAnswer } from './answer';

const MISSING = z.object({
  fields: z.array(
    z.object({
      label: z.string(),
      /** The Dutch, where it is a plain text. */
      dutch: z.string().nullable(),
    }),
  ),
});

const WORDS = {
  nl: {
    title: 'Nog zonder Engels',
    so: 'De Engelse site toont hier het Nederlands.',
    write: 'Schrijf het Engels',
    failed: 'Of hier Engels ontbreekt, is nu niet na te gaan. Opslaan en publiceren kan wel.',
  },
  en: {
    title: 'Still without English',
    so: 'The English site shows the Dutch here.',
    write: 'Write the English',
    failed: 'Whether English is missing here can’t be found out now. You can save and publish all the same.',
  },
};

/** Beside a form: the fields that have a text in Dutch alone, as last saved. Publishing goes all the same, so it has to be said. */
export function Untranslated() {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo();
  const { i18n } = useTranslation();
  const { code } = useLocale();
  const { user } = useAuth();
  const words = WORDS[i18n.language === 'en' ? 'en' : 'nl'];
  const { answer, failed } = useAnswer(
    id && collectionSlug && edits({ user: user ?? null })
      ? `/api/${collectionSlug}/${id}/untranslated`
      : null,
    MISSING,
    lastUpdateTime,
  );

  if (failed) {
    return (
      <p className="agenda-notice" role="status">
        {words.failed}
      </p>
    );
  }
  const fields = answer?.fields ?? [];
  if (fields.length === 0) return null;
  // Whoever writes the English sees the Dutch beside it.
  const writing = code === 'en';
  return (
    <div className="agenda-notice" role="status">
      <strong>{words.title}</strong>
      {writing ? (
        <dl>
          {fields.map(({ label, dutch }) => (
            <Fragment key={label}>
              <dt>{label}</dt>
              {dutch ? <dd lang="nl">{dutch}</dd> : null}
            </Fragment>
          ))}
        </dl>
      ) : (
        <p>
          {fields.map(({ label }) => label).join(', ')}. {words.so}
        </p>
      )}
      {writing ? null : <a href="?locale=en">{words.write}</a>}
    </div>
  );
}
