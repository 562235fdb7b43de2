import { words } from '../../locales.js';
import { defineNames } from '../names.js';
import { IMAGE, LEAD, ORDER, PAGE, TITLE } from '../shared-names.js';
import { subregionSchema } from './schema.js';

export const names = defineNames(subregionSchema, {
  singular: words('Deelregio', 'Subregion'),
  plural: words('Deelregio’s', 'Subregions'),
  help: words(
    'De zeven delen van de metropoolregio, elk met een innovatieprofiel.',
    'The seven parts of the region, each with an innovation profile.',
  ),
  tabs: {
    profile: words('Profiel', 'Profile'),
    ambition: words('Ambitie', 'Ambition'),
    facts: words('Gegevens', 'Facts'),
  },
  fields: {
    ...PAGE,
    title: { ...TITLE, tab: 'profile' },
    tagline: {
      tab: 'profile',
      label: words('Motto', 'Tagline'),
      meaning: words('de deelregio in een regel', 'the subregion in a line'),
    },
    lead: { ...LEAD, tab: 'profile' },
    profile: {
      tab: 'profile',
      label: words('Profiel', 'Profile'),
      meaning: words('beschrijving van de deelregio', 'description of the subregion'),
    },
    ambition: {
      tab: 'ambition',
      label: words('Ambitie', 'Ambition'),
      meaning: words('wat de deelregio wil bereiken', 'what the subregion wants to achieve'),
    },
    keyFigures: {
      tab: 'facts',
      label: words('Kerncijfers', 'Key figures'),
      help: words(
        'Deze staan groot op de pagina en in de PDF, in deze volgorde.',
        'Shown large on the page and in the PDF, in this order.',
      ),
      meaning: words('cijfers die voorop staan, op volgorde', 'figures shown first, in order'),
    },
    order: { ...ORDER, tab: 'facts' },
    image: { ...IMAGE, tab: 'facts' },
  },
});
