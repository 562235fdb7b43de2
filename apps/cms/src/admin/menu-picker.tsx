'use client';

import { PAGE_KINDS, type Section } from '@mra/agenda';
import { getTranslation } from '@payloadcms/translations';
import { SelectInput, useConfig, useField, useTranslation } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';
import { z } from 'zod';
import { type Words, words } from '../collections/words';
import { useAnswer } from './answer';

/** Pages that are made of many documents, as the admin calls them. */
const SECTION_NAMES: Record<Section, Words> = {
  agenda: words(['Agenda', 'Agenda']),
  'find-my-place': words(['Vind uw plek', 'Find your place']),
  partners: words(['Partijen', 'Organisations']),
  monitor: words(['Monitor', 'Monitor']),
  search: words(['Zoeken', 'Search']),
  glossary: words(['Begrippen', 'Glossary']),
  sources: words(['Bronnen', 'Sources']),
  downloads: words(['Downloads', 'Downloads']),
  'open-data': words(['Open data', 'Open data']),
  changes: words(['Wijzigingen', 'Changes']),
  releases: words(['Vaste edities', 'Releases']),
};

interface Choice {
  value: string;
  label: string;
}

/** The published pages that stand by themselves. */
const PAGES = z.object({ docs: z.array(z.object({ key: z.string(), title: z.string().nullish() })) });

const PAGES_MISSING = words([
  'De losse pagina’s zijn nu niet op te halen. Uw keuze blijft staan. Laad dit formulier opnieuw om ze te kunnen kiezen.',
  'The standing pages can’t be fetched now. Your choice stays. Load this form again to choose from them.',
]);

/** The entries of the site's menu: what has a page there, chosen from a list and put in order by dragging. */
export function MenuPicker({ field, path, readOnly = false }: TextFieldClientProps) {
  const { value, setValue, showError } = useField<string[]>({ path });
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const locale = i18n.language === 'en' ? 'en' : 'nl';
  const { answer, failed } = useAnswer(
    `/api/pages?where[_status][equals]=published&limit=0&depth=0&locale=${locale}`,
    PAGES,
  );
  const pages = (answer?.docs ?? []).map(({ key, title }): Choice => ({ value: key, label: title || key }));
  const description = failed ? getTranslation(PAGES_MISSING, i18n) : field.admin?.description;
  const kinds = PAGE_KINDS.flatMap((kind): Choice[] => {
    const labels = config.collections.find(({ slug }) => slug === kind)?.labels;
    return labels && kind !== 'pages' ? [{ value: kind, label: getTranslation(labels.plural, i18n) }] : [];
  });
  const sections = Object.entries(SECTION_NAMES).map(
    ([value, name]): Choice => ({ value, label: getTranslation(name, i18n) }),
  );
  const known = [...kinds, ...sections, ...pages];
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
