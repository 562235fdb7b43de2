'use client';

import { PAGE_KINDS, pagePlace, SECTIONS, sections, words } from '@mra/agenda';
import { getTranslation } from '@payloadcms/translations';
import { SelectInput, useField, useTranslation } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { z } from 'zod';
import { useAnswer } from './answer';

interface Choice {
  value: string;
  label: string;
}

/** The published pages that stand by themselves. */
const PAGES = z.object({ docs: z.array(z.object({ key: z.string(), title: z.string().nullish() })) });

const PAGES_MISSING = words(
  'De losse pagina’s zijn nu niet op te halen. Uw keuze blijft staan. Laad dit formulier opnieuw om ze te kunnen kiezen.',
  'The standing pages can’t be fetched now. Your choice stays. Load this form again to choose from them.',
);

/** The entries of the site's menu: what has a page there, chosen from a list and put in order by dragging. */
export function MenuPicker({ field, path, readOnly = false }: TextFieldClientProps) {
  const { value, setValue, showError } = useField<string[]>({ path });
  const { i18n } = useTranslation();
  const locale = i18n.language === 'en' ? 'en' : 'nl';
  const { answer, failed } = useAnswer(
    `/api/pages?where[_status][equals]=published&limit=0&depth=0&locale=${locale}`,
    PAGES,
  );
  const pages = (answer?.docs ?? []).map(({ key, title }): Choice => ({ value: key, label: title || key }));
  const description = failed ? getTranslation(PAGES_MISSING, i18n) : field.admin?.description;
  // They are called here what the menu calls them.
  const places: Choice[] = [
    ...PAGE_KINDS.filter((kind) => pagePlace(kind).list).map((kind) => ({
      value: kind,
      label: pagePlace(kind).name[locale],
    })),
    ...SECTIONS.map((section) => ({ value: section, label: sections[section].name[locale] })),
  ];
  const known = [...places, ...pages];
  const chosen = value ?? [];
  // What was chosen stays to be seen, also when it is no longer there.
  const gone = chosen.filter((entry) => !known.some((choice) => choice.value === entry));
  return (
    <SelectInput
      {...(description ? { description } : {})}
      hasMany
      isSortable
      {...(field.label ? { label: field.label } : {})}
      name={path}
      onChange={(picked) => setValue([picked].flat().map((choice) => String(choice?.value)))}
      options={[...known, ...gone.map((entry) => ({ value: entry, label: entry }))]}
      path={path}
      readOnly={readOnly}
      showError={showError}
      value={chosen}
    />
  );
}
