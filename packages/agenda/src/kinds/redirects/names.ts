import { words } from '../../locales.js';
import { defineNames } from '../names.js';
import { BASE } from '../shared-names.js';
import { redirectSchema } from './schema.js';

export const names = defineNames(redirectSchema, {
  singular: words('Doorverwijzing', 'Redirect'),
  plural: words('Doorverwijzingen', 'Redirects'),
  help: words(
    'Adressen die ergens anders heen leiden. Wijzigt u een webadres van een pagina, dan is dat hier niet nodig.',
    'Addresses that lead elsewhere. Not needed when you change a page’s own address.',
  ),
  tabs: { facts: words('Gegevens', 'Facts') },
  fields: {
    ...BASE,
    from: {
      tab: 'facts',
      label: words('Van', 'From'),
      help: words('Begint met een schuine streep: /nl/oud.', 'Starts with a slash: /nl/old.'),
      meaning: words('adres dat verwijst', 'address that redirects'),
    },
    to: {
      tab: 'facts',
      label: words('Naar', 'To'),
      help: words(
        'Een adres op deze site (/nl/nieuw) of elders (https://…).',
        'An address on this site (/nl/new) or elsewhere (https://…).',
      ),
      meaning: words('adres waar het heen leidt', 'address that it leads to'),
    },
  },
});
