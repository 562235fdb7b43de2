'use client';

import { SOURCE_LOCALE } from '@mra/agenda';
import { FieldLabel, useLocale } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';

/** The label of a text that Publish asks for, with its mark: always, or in Dutch alone where the English may be missing. */
export function NeededLabel({ field, path }: Pick<TextFieldClientProps, 'field' | 'path'>) {
  const { code } = useLocale();
  const localized = field.localized === true;
  return (
    <FieldLabel
      label={field.label ?? field.name}
      localized={localized}
      path={path}
      required={!localized || code === SOURCE_LOCALE}
    />
  );
}
