'use client';

import { SOURCE_LOCALE } from '@mra/agenda';
import { getTranslation } from '@payloadcms/translations';
import { FieldLabel, useLocale, useTranslation } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';

/** The label of a text that Publish asks for, with its mark: always, or in Dutch alone where the English may be missing. */
export function NeededLabel({ field, path }: Pick<TextFieldClientProps, 'field'> & { path?: string }) {
  const { code } = useLocale();
  const { i18n } = useTranslation();
  const name = field.label ?? field.name;
  // The head of a column in a list is no question.
  if (!path) return getTranslation(name, i18n);
  const localized = field.localized === true;
  return (
    <FieldLabel
      label={name}
      localized={localized}
      path={path}
      required={!localized || code === SOURCE_LOCALE}
    />
  );
}
