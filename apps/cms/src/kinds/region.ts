import type { CollectionConfig } from 'payload';
import { collection, tab } from '../collections/collection';
import {
  BODY,
  choices,
  FACTS_TAB,
  IMAGE,
  LEAD,
  NAME,
  ORDER,
  SUBREGION,
  SUBREGIONS,
  TEXT_TAB,
  TITLE,
  WEBSITE,
} from '../collections/words';

const DEVELOPMENT_LINE_KINDS = choices({
  ambition: ['ambitie', 'ambition'],
  line: ['ontwikkellijn', 'line'],
  theme: ['thema', 'theme'],
  cluster: ['cluster', 'cluster'],
  challenge: ['opgave', 'challenge'],
  'location-factor': ['vestigingsfactor', 'location factor'],
  'home-work-balance': ['balans tussen wonen en werken', 'balance of homes and jobs'],
});

const PLACE_TYPES = choices({
  neighbourhood: ['wijk', 'neighbourhood'],
  area: ['gebied', 'area'],
  'station-area': ['stationsgebied', 'station area'],
  village: ['dorp', 'village'],
  town: ['plaats', 'town'],
  city: ['stad', 'city'],
  district: ['stadsdeel', 'district'],
  'business-area': ['werkgebied', 'business area'],
  attraction: ['bezienswaardigheid', 'attraction'],
  airport: ['luchthaven', 'airport'],
  sea: ['zee', 'sea'],
  region: ['streek', 'region'],
  province: ['provincie', 'province'],
  country: ['land', 'country'],
  continent: ['werelddeel', 'continent'],
});

const INFRASTRUCTURE_TYPES = choices({
  'public-transport': ['openbaar vervoer', 'public transport'],
  station: ['station', 'station'],
  rail: ['spoor', 'rail'],
  airport: ['luchthaven', 'airport'],
  port: ['haven', 'port'],
  water: ['water', 'water'],
  digital: ['digitaal', 'digital'],
  energy: ['energie', 'energy'],
});

/** The region: its subregions, municipalities and places, and what they set out to develop. */
export const regionCollections: CollectionConfig[] = [
  collection('subregions', {
    group: 'region',
    singular: ['Deelregio', 'Subregion'],
    plural: ['Deelregio’s', 'Subregions'],
    help: [
      'De zeven delen van de metropoolregio, elk met een innovatieprofiel.',
      'The seven parts of the region, each with an innovation profile.',
    ],
    columns: ['order', 'title'],
    sort: 'order',
    tabs: [
      tab(['Profiel', 'Profile'], {
        title: TITLE,
        tagline: { label: ['Motto', 'Tagline'] },
        lead: LEAD,
        profile: { label: ['Profiel', 'Profile'] },
      }),
      tab(['Ambitie', 'Ambition'], { ambition: { label: ['Ambitie', 'Ambition'] } }),
      tab(FACTS_TAB, {
        keyFigures: {
          label: ['Kerncijfers', 'Key figures'],
          help: [
            'Deze staan groot op de pagina en in de PDF, in deze volgorde.',
            'Shown large on the page and in the PDF, in this order.',
          ],
        },
        order: ORDER,
        image: IMAGE,
      }),
    ],
  }),
  collection('development-lines', {
    group: 'region',
    singular: ['Ontwikkellijn', 'Development line'],
    plural: ['Ontwikkellijnen', 'Development lines'],
    help: ['Wat een deelregio wil ontwikkelen.', 'What a subregion sets out to develop.'],
    columns: ['title', 'subregion', 'kind', 'order'],
    sort: 'key',
    tabs: [
      tab(TEXT_TAB, {
        title: TITLE,
        text: { ...BODY, help: ['Eén of twee zinnen.', 'One or two sentences.'] },
      }),
      tab(FACTS_TAB, {
        subregion: SUBREGION,
        kind: { label: ['Soort', 'Kind'], choices: DEVELOPMENT_LINE_KINDS },
        parent: {
          label: ['Onderdeel van', 'Part of'],
          help: [
            'De lijn waar deze onder valt. U kiest uit de lijnen van dezelfde deelregio.',
            'The line that this one belongs to, from the same subregion.',
          ],
          offers: ({ data, id }) => ({
            ...(data?.subregion ? { subregion: { equals: data.subregion } } : {}),
            ...(id ? { id: { not_equals: id } } : {}),
          }),
        },
        order: ORDER,
      }),
    ],
  }),
  collection('municipalities', {
    group: 'region',
    singular: ['Gemeente', 'Municipality'],
    plural: ['Gemeenten', 'Municipalities'],
    help: ['De gemeenten van de metropoolregio.', 'The municipalities of the region.'],
    columns: ['title', 'subregion', 'website'],
    sort: 'key',
    tabs: [tab(FACTS_TAB, { title: NAME, lead: LEAD, subregion: SUBREGION, website: WEBSITE })],
  }),
  collection('places', {
    group: 'region',
    singular: ['Plek', 'Place'],
    plural: ['Plekken', 'Places'],
    help: [
      'Plekken die de agenda noemt en die geen gemeente van de metropoolregio zijn.',
      'Places that the agenda names and that are no municipality of the region.',
    ],
    columns: ['title', 'type', 'subregion', 'outside'],
    sort: 'key',
    tabs: [
      tab(FACTS_TAB, {
        title: NAME,
        type: { label: ['Soort', 'Type'], choices: PLACE_TYPES },
        subregion: {
          ...SUBREGION,
          help: [
            'Leeg: buiten de MRA, of in meer deelregio’s.',
            'Empty: outside the MRA, or in several subregions.',
          ],
        },
        outside: { label: ['Ligt buiten de MRA', 'Lies outside the MRA'] },
        website: WEBSITE,
      }),
    ],
  }),
  collection('infrastructure', {
    group: 'region',
    singular: ['Infrastructuur', 'Infrastructure'],
    plural: ['Infrastructuur', 'Infrastructure'],
    help: [
      'Netten, stations en lijnen waar innovatie van afhangt.',
      'Networks, stations and lines that innovation depends on.',
    ],
    columns: ['title', 'type', 'subregions'],
    sort: 'key',
    tabs: [
      tab(FACTS_TAB, {
        title: NAME,
        type: { label: ['Soort', 'Type'], choices: INFRASTRUCTURE_TYPES },
        state: {
          label: ['Stand van zaken', 'State'],
          help: ['Zoals de agenda het zegt. Leeg: niet bekend.', 'As the agenda says. Empty: not known.'],
        },
        subregions: { ...SUBREGIONS, help: ['Leeg: de hele MRA.', 'Empty: the MRA as a whole.'] },
        website: WEBSITE,
      }),
    ],
  }),
];
