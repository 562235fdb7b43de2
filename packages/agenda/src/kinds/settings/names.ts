import { words } from '../../locales.js';
import { defineNames } from '../names.js';
import { BASE } from '../shared-names.js';
import { settingsSchema } from './schema.js';

export const names = defineNames(settingsSchema, {
  singular: words('Instellingen', 'Settings'),
  plural: words('Instellingen', 'Settings'),
  help: words(
    'Wat voor de hele site geldt. Wat u opslaat, staat meteen op de site.',
    'What holds for the whole site. What you save is live at once.',
  ),
  tabs: {
    sender: words('Afzender', 'Sender'),
    licence: words('Licentie', 'Licence'),
    menu: words('Menu en voorpagina', 'Menu and home page'),
    map: words('Kaart', 'Map'),
  },
  fields: {
    ...BASE,
    sender: {
      tab: 'sender',
      label: words('Afzender', 'Sender'),
      help: words('Wie hier spreekt.', 'Who speaks here.'),
      meaning: words('wie hier spreekt', 'who speaks here'),
    },
    mailbox: {
      tab: 'sender',
      label: words('Mailbox', 'Mailbox'),
      help: words(
        'Waar lezers naartoe kunnen schrijven. Leeg: niet bekend.',
        'Where readers can write to. Empty: not known.',
      ),
      meaning: words('e-mailadres; leeg is niet bekend', 'e-mail address; empty is not known'),
    },
    transparencyRegister: {
      tab: 'sender',
      label: words('Nummer in het EU-transparantieregister', 'EU transparency register number'),
      help: words('Zoals 123456789012-34. Leeg: niet bekend.', 'As 123456789012-34. Empty: not known.'),
      meaning: words(
        'nummer in het transparantieregister van de EU',
        'number in the EU’s transparency register',
      ),
    },
    hashtags: {
      tab: 'sender',
      label: words('Hashtags', 'Hashtags'),
      help: words('Zonder #. Typ een woord en druk op Enter.', 'Without #. Type a word and press Enter.'),
      meaning: words('hashtags om bij te plaatsen', 'hashtags to post with it'),
    },
    logos: {
      tab: 'sender',
      label: words('Logo’s van partners', 'Logos of partners'),
      meaning: words('logo’s van partners, op volgorde', 'logos of partners, in order'),
    },
    licence: {
      tab: 'licence',
      label: words('Licentie', 'Licence'),
      meaning: words(
        'onder welke licentie de inhoud te gebruiken is',
        'licence under which the content can be used',
      ),
    },
    licenceUrl: {
      tab: 'licence',
      label: words('Adres van de licentie', 'Address of the licence'),
      help: words('Begint met https://.', 'Starts with https://.'),
      meaning: words('webadres van de licentie', 'web address of the licence'),
    },
    licenceConfirmed: {
      tab: 'licence',
      label: words('De licentie is bevestigd', 'The licence has been confirmed'),
      help: words(
        'Zolang dit uit staat, zegt de site “nog te bevestigen”.',
        'While this is off, the site says “to be confirmed”.',
      ),
      meaning: words('of de licentie is bevestigd', 'whether the licence has been confirmed'),
    },
    navigation: {
      tab: 'menu',
      label: words('Menu', 'Menu'),
      help: words(
        'Kies de onderdelen en sleep ze in de goede volgorde. Leeg: het gewone menu.',
        'Choose the parts and drag them into order. Empty: the usual menu.',
      ),
      meaning: words('onderdelen van het menu, op volgorde', 'parts of the menu, in order'),
    },
    home: {
      tab: 'menu',
      label: words('Onderdelen van de voorpagina', 'Parts of the home page'),
      help: words('In deze volgorde.', 'In this order.'),
      meaning: words('onderdelen van de voorpagina, op volgorde', 'parts of the home page, in order'),
      choices: {
        figures: words('kerncijfers', 'figures'),
        story: words('het innovatieverhaal', 'the story'),
        map: words('de kaart', 'the map'),
        accelerators: words('de versnellers', 'the accelerators'),
        audiences: words('de doelgroepen', 'the audiences'),
        calendar: words('de kalender', 'the calendar'),
      },
    },
    boundaries: {
      tab: 'map',
      label: words('Gemeentegrenzen', 'Boundaries of municipalities'),
      help: words(
        'Plak hier GeoJSON (een FeatureCollection in WGS 84, zoals PDOK die geeft), met bij elke gemeente “name” of “statnaam”. Leeg: de site tekent haar eigen kaart.',
        'Paste GeoJSON here (a FeatureCollection in WGS 84, as PDOK publishes), each municipality with “name” or “statnaam”. Empty: the site draws its own map.',
      ),
      meaning: words(
        'gemeentegrenzen waaruit de kaart getekend wordt',
        'boundaries of municipalities that the map is drawn from',
      ),
    },
  },
});
