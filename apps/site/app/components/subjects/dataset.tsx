import { type Locale, SETTINGS_KEY, sectionPath } from '@mra/agenda';
import { useContext } from 'react';
import { useSite } from '../../page/use-site';
import { OPEN_DATA_WORDS } from '../../routes/sections/open-data/words';
import { ShownEdition } from '../elements/shown-edition';
import { LinkedData } from '../frame/linked-data';

/** The publisher of the site and its data. */
export const MAKER = {
  '@type': 'Organization',
  name: 'Metropoolregio Amsterdam',
  url: 'https://www.metropoolregioamsterdam.nl',
};

const TYPES: Record<string, string> = {
  csv: 'text/csv',
  geojson: 'application/geo+json',
  json: 'application/json',
};

/** A downloadable dataset as schema.org data, for dataset search engines. @param files paths on this site */
export function DatasetData({
  locale,
  languages,
  name,
  description,
  path,
  changedOn,
  files,
}: {
  locale: Locale;
  languages: readonly Locale[];
  name: string;
  description: string;
  path: string;
  changedOn: string;
  files: readonly string[];
}) {
  const { origin } = useSite();
  const settings = useContext(ShownEdition)?.find('settings', SETTINGS_KEY);
  return (
    <LinkedData
      of={{
        '@type': 'Dataset',
        name,
        description,
        url: origin + path,
        inLanguage: languages,
        dateModified: changedOn,
        creator: MAKER,
        isAccessibleForFree: true,
        spatialCoverage: 'Metropoolregio Amsterdam',
        // A licence that has not been confirmed does not count.
        ...(settings?.licenceConfirmed ? { license: settings.licenceUrl } : {}),
        includedInDataCatalog: {
          '@type': 'DataCatalog',
          name: OPEN_DATA_WORDS[locale].title,
          url: origin + sectionPath('open-data', locale),
        },
        distribution: files.map((file) => ({
          '@type': 'DataDownload',
          encodingFormat: TYPES[file.slice(file.lastIndexOf('.') + 1)],
          contentUrl: origin + file,
        })),
      }}
    />
  );
}
