'use client';

import { useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui';
import { Fragment, useEffect, useState } from 'react';

interface Missing {
  label: string;
  /** The Dutch, where it is a plain text. */
  dutch: string | null;
}

const WORDS = {
  nl: {
    title: 'Nog zonder Engels',
    so: 'De Engelse site toont hier het Nederlands.',
    write: 'Schrijf het Engels',
  },
  en: {
    title: 'Still without English',
    so: 'The English site shows the Dutch here.',
    write: 'Write the English',
  },
};

/** Beside a form: the fields that have a text in Dutch alone, as last saved. Publishing goes all the same, so it has to be said. */
export function Untranslated() {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo();
  const { i18n } = useTranslation();
  const { code } = useLocale();
  const [fields, setFields] = useState<readonly Missing[]>([]);
  const words = WORDS[i18n.language === 'en' ? 'en' : 'nl'];

  // Asked again whenever the document was saved.
  // biome-ignore lint/correctness/useExhaustiveDependencies: lastUpdateTime is not read, it says when
  useEffect(() => {
    if (!id || !collectionSlug) return;
    void fetch(`/api/${collectionSlug}/${id}/untranslated`)
      .then((answer) => (answer.ok ? (answer.json() as Promise<{ fields: Missing[] }>) : { fields: [] }))
      .then((answer) => setFields(answer.fields));
  }, [id, collectionSlug, lastUpdateTime]);

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
