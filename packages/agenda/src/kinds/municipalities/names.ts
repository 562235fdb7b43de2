import { words } from '../../locales.js';
import { defineNames } from '../names.js';
import { LEAD, NAME, PAGE, SUBREGION, WEBSITE } from '../shared-names.js';
import { municipalitySchema } from './schema.js';

export const names = defineNames(municipalitySchema, {
  singular: words('Gemeente', 'Municipality'),
  plural: words('Gemeenten', 'Municipalities'),
  help: words('De gemeenten van de metropoolregio.', 'The municipalities of the region.'),
  tabs: { facts: words('Gegevens', 'Facts') },
  fields: {
    ...PAGE,
    title: { ...NAME, tab: 'facts' },
    lead: { ...LEAD, tab: 'facts' },
    subregion: { ...SUBREGION, tab: 'facts' },
    website: { ...WEBSITE, tab: 'facts' },
  },
});
