import type { CollectionConfig } from 'payload';
import { collection, tab } from '../collections/collection';
import { BODY, FACTS_TAB, LEAD, TEXT_TAB, TITLE } from '../collections/words';

/** What the site has besides the agenda. */
export const siteCollections: CollectionConfig[] = [
  collection('pages', {
    group: 'site',
    singular: ['Pagina', 'Page'],
    plural: ['Pagina’s', 'Pages'],
    help: [
      'Pagina’s die op zichzelf staan: over, colofon, privacy, toegankelijkheid, contact.',
      'Pages that stand by themselves: about, colophon, privacy, accessibility, contact.',
    ],
    columns: ['title'],
    sort: 'key',
    tabs: [tab(TEXT_TAB, { title: TITLE, lead: LEAD, body: BODY })],
  }),
  collection('redirects', {
    group: 'site',
    singular: ['Doorverwijzing', 'Redirect'],
    plural: ['Doorverwijzingen', 'Redirects'],
    help: [
      'Adressen die ergens anders heen leiden. Wijzigt u een webadres van een pagina, dan is dat hier niet nodig.',
      'Addresses that lead elsewhere. Not needed when you change a page’s own address.',
    ],
    title: 'from',
    columns: ['from', 'to'],
    sort: 'from',
    tabs: [
      tab(FACTS_TAB, {
        from: {
          label: ['Van', 'From'],
          help: ['Begint met een schuine streep: /nl/oud.', 'Starts with a slash: /nl/old.'],
        },
        to: {
          label: ['Naar', 'To'],
          help: [
            'Een adres op deze site (/nl/nieuw) of elders (https://…).',
            'An address on this site (/nl/new) or elsewhere (https://…).',
          ],
        },
      }),
    ],
  }),
];
