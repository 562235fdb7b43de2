import { SETTINGS_KEY } from '@mra/agenda';
import type { GlobalConfig } from 'payload';
import { onlyEditorsChangeContent } from '../access/only-editors-change-content';
import { onlyUsersSeePictures } from '../access/only-users-see-pictures';
import { fieldsOf, GROUPS } from '../collections/collection';
import { CHANGED_ON, NOTE } from '../collections/editorial';
import { choices, words } from '../collections/words';
import { checkSettings } from '../publishing/check';
import { moveRevisionAfterSettings } from '../publishing/revision';

const HOME_PARTS = choices({
  figures: ['kerncijfers', 'figures'],
  story: ['het innovatieverhaal', 'the story'],
  map: ['de kaart', 'the map'],
  accelerators: ['de versnellers', 'the accelerators'],
  audiences: ['de doelgroepen', 'the audiences'],
  calendar: ['de kalender', 'the calendar'],
});

const tab = (label: readonly [string, string], fields: Parameters<typeof fieldsOf>[1]) => ({
  label: words(label),
  fields: fieldsOf('settings', fields),
});

/** What holds for the site as a whole. It has no drafts: saving it puts it live, after the same check as at Publish. */
export const settings: GlobalConfig = {
  slug: SETTINGS_KEY,
  label: words(['Instellingen', 'Settings']),
  admin: {
    group: GROUPS.site,
    hideAPIURL: true,
    description: words([
      'Wat voor de hele site geldt. Wat u opslaat, staat meteen op de site.',
      'What holds for the whole site. What you save is live at once.',
    ]),
  },
  access: { read: onlyUsersSeePictures, update: onlyEditorsChangeContent },
  hooks: { beforeChange: [checkSettings], afterChange: [moveRevisionAfterSettings] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        tab(['Afzender', 'Sender'], {
          sender: { label: ['Afzender', 'Sender'], help: ['Wie hier spreekt.', 'Who speaks here.'] },
          mailbox: {
            label: ['Mailbox', 'Mailbox'],
            help: [
              'Waar lezers naartoe kunnen schrijven. Leeg: niet bekend.',
              'Where readers can write to. Empty: not known.',
            ],
          },
          transparencyRegister: {
            label: ['Nummer in het EU-transparantieregister', 'EU transparency register number'],
            help: ['Zoals 123456789012-34. Leeg: niet bekend.', 'As 123456789012-34. Empty: not known.'],
          },
          hashtags: {
            label: ['Hashtags', 'Hashtags'],
            help: ['Zonder #. Typ een woord en druk op Enter.', 'Without #. Type a word and press Enter.'],
          },
          logos: { label: ['Logo’s van partners', 'Logos of partners'] },
        }),
        tab(['Licentie', 'Licence'], {
          licence: { label: ['Licentie', 'Licence'] },
          licenceUrl: {
            label: ['Adres van de licentie', 'Address of the licence'],
            help: ['Begint met https://.', 'Starts with https://.'],
          },
          licenceConfirmed: {
            label: ['De licentie is bevestigd', 'The licence has been confirmed'],
            help: [
              'Zolang dit uit staat, zegt de site “nog te bevestigen”.',
              'While this is off, the site says “to be confirmed”.',
            ],
          },
        }),
        tab(['Menu en voorpagina', 'Menu and home page'], {
          navigation: {
            label: ['Menu', 'Menu'],
            help: [
              'Kies de onderdelen en sleep ze in de goede volgorde. Leeg: het gewone menu.',
              'Choose the parts and drag them into order. Empty: the usual menu.',
            ],
            component: '/admin/menu-picker#MenuPicker',
          },
          home: {
            label: ['Onderdelen van de voorpagina', 'Parts of the home page'],
            help: ['In deze volgorde.', 'In this order.'],
            choices: HOME_PARTS,
          },
        }),
        tab(['Kaart', 'Map'], {
          boundaries: {
            label: ['Gemeentegrenzen', 'Boundaries of municipalities'],
            help: [
              'Plak hier GeoJSON (een FeatureCollection in WGS 84, zoals PDOK die geeft), met bij elke gemeente “name” of “statnaam”. Leeg: de site tekent haar eigen kaart.',
              'Paste GeoJSON here (a FeatureCollection in WGS 84, as PDOK publishes), each municipality with “name” or “statnaam”. Empty: the site draws its own map.',
            ],
          },
        }),
      ],
    },
    CHANGED_ON,
    NOTE,
  ],
};
