import {
  HOTSPOT_TYPE_LABELS,
  LINK_ORIGIN_LABELS,
  LINK_STATE_LABELS,
  MONEY_FORM_LABELS,
  ORGANISATION_TYPE_LABELS,
  PHASE_LABELS,
  PROGRAMME_TYPE_LABELS,
  STAGE_LABELS,
} from '@mra/agenda';
import type { CollectionConfig, FilterOptions } from 'payload';
import { collection, tab } from '../collections/collection';
import {
  ALSO_KNOWN_AS,
  AREA,
  BODY,
  FACTS_TAB,
  HOTSPOTS,
  LEAD,
  MUNICIPALITY,
  NAME,
  NOT_KNOWN,
  ORDER,
  ORGANISATIONS,
  PARTNERS,
  PROGRAMMES,
  SECTORS,
  SOURCES,
  SUBREGION,
  SUBREGIONS,
  TEXT_TAB,
  THEME,
  THEMES,
  TITLE,
  WEBSITE,
} from '../collections/words';

const RELATIONS_TAB = ['Hoort bij', 'Relations'] as const;

/** Nothing is a part of itself. */
const notItself: FilterOptions = ({ id }) => (id ? { id: { not_equals: id } } : true);

/** What the region is strong in, where innovation happens, and what one can take part in. */
export const innovationCollections: CollectionConfig[] = [
  collection('hotspots', {
    group: 'innovation',
    singular: ['Innovatiehotspot', 'Hotspot'],
    plural: ['Innovatiehotspots', 'Hotspots'],
    help: [
      'Campussen, innovatiedistricten, fieldlabs, hubs en labs.',
      'Campuses, innovation districts, fieldlabs, hubs and labs.',
    ],
    columns: ['title', 'type', 'stage', 'subregion', 'municipality'],
    sort: 'key',
    tabs: [
      tab(TEXT_TAB, {
        title: NAME,
        lead: LEAD,
        focus: {
          label: ['Richt zich op', 'Focus'],
          help: ['In een paar woorden.', 'In a few words.'],
        },
        body: { ...BODY, help: ['Mag leeg blijven.', 'May stay empty.'] },
      }),
      tab(FACTS_TAB, {
        type: { label: ['Soort', 'Type'], choices: HOTSPOT_TYPE_LABELS },
        stage: { label: ['Fase', 'Stage'], help: NOT_KNOWN, choices: STAGE_LABELS },
        website: WEBSITE,
        alsoKnownAs: ALSO_KNOWN_AS,
      }),
      tab(['Waar', 'Where'], {
        subregion: { ...SUBREGION, help: ['Leeg: buiten de MRA.', 'Empty: outside the MRA.'] },
        municipality: MUNICIPALITY,
        place: { label: ['Plek', 'Place'], help: ['Een wijk of gebied.', 'A neighbourhood or area.'] },
        latitude: {
          label: ['Breedtegraad', 'Latitude'],
          help: ['Bijvoorbeeld 52.3702. Leeg: niet bekend.', 'For example 52.3702. Empty: not known.'],
        },
        longitude: {
          label: ['Lengtegraad', 'Longitude'],
          help: ['Bijvoorbeeld 4.8952. Leeg: niet bekend.', 'For example 4.8952. Empty: not known.'],
        },
        publicTransport: {
          label: ['Met het openbaar vervoer', 'By public transport'],
          help: ['Hoe u er komt, in één zin.', 'How to get there, in one sentence.'],
        },
      }),
      tab(RELATIONS_TAB, {
        partOf: {
          label: ['Onderdeel van', 'Part of'],
          help: ['De grotere hotspot waar deze bij hoort.', 'The larger hotspot that this is a part of.'],
          offers: notItself,
        },
        themes: THEMES,
        sectors: SECTORS,
        organisations: ORGANISATIONS,
      }),
    ],
  }),
  collection('programmes', {
    group: 'innovation',
    singular: ['Programma', 'Programme'],
    plural: ['Programma’s', 'Programmes'],
    help: [
      'Fondsen, regelingen, programma’s en deals waaraan een ondernemer of regio kan meedoen.',
      'Funds, grants, programmes and deals that an entrepreneur or region can take part in.',
    ],
    columns: ['title', 'type', 'area', 'closesOn', 'checkedOn'],
    sort: 'key',
    tabs: [
      tab(TEXT_TAB, {
        title: NAME,
        lead: LEAD,
        instrument: {
          label: ['Wat biedt het?', 'What does it offer?'],
          help: [
            'Bijvoorbeeld “converteerbare leningen”. Leeg: niet bekend.',
            'For example “convertible loans”. Empty: not known.',
          ],
        },
        focus: { label: ['Richt zich op', 'Focus'], help: NOT_KNOWN },
        forWhom: { label: ['Voor wie?', 'For whom?'], help: NOT_KNOWN },
        state: { label: ['Stand van zaken', 'State'], help: NOT_KNOWN },
      }),
      tab(FACTS_TAB, {
        type: { label: ['Soort', 'Type'], choices: PROGRAMME_TYPE_LABELS },
        alsoGives: {
          label: ['Geeft ook geld als', 'Also gives money as'],
          help: [
            'Zo vindt wie een lening zoekt ook een fonds dat leent.',
            'So that who looks for a loan also finds a fund that lends.',
          ],
          choices: MONEY_FORM_LABELS,
        },
        phases: {
          label: ['Fase van het bedrijf', 'Company phase'],
          help: NOT_KNOWN,
          choices: PHASE_LABELS,
        },
        amount: { label: ['Bedrag', 'Amount'], help: NOT_KNOWN },
        closesOn: { label: ['Sluit op', 'Closes on'], help: NOT_KNOWN },
        website: WEBSITE,
        checkedOn: {
          label: ['Nagekeken op', 'Checked on'],
          help: [
            'De dag waarop iemand voor het laatst keek of dit nog klopt.',
            'The day on which somebody last looked whether this is still so.',
          ],
        },
      }),
      tab(['Waar en wie', 'Where and who'], {
        area: AREA,
        subregions: SUBREGIONS,
        operators: { label: ['Uitvoerders', 'Operators'] },
        partners: PARTNERS,
      }),
      tab(RELATIONS_TAB, {
        partOf: { label: ['Onderdeel van', 'Part of'], offers: notItself },
        themes: THEMES,
        sources: SOURCES,
      }),
    ],
  }),
  collection('cross-pollinations', {
    group: 'innovation',
    singular: ['Kruisbestuiving', 'Cross-pollination'],
    plural: ['Kruisbestuivingen', 'Cross-pollinations'],
    help: [
      'Kansrijke verbindingen tussen sectoren van verschillende deelregio’s.',
      'Promising links between sectors of different subregions.',
    ],
    columns: ['title', 'from', 'to', 'theme', 'state'],
    sort: 'key',
    tabs: [
      tab(TEXT_TAB, { title: TITLE, lead: LEAD }),
      tab(FACTS_TAB, {
        from: { label: ['Van', 'From'], help: ['Leeg: de MRA als geheel.', 'Empty: the MRA as a whole.'] },
        to: {
          label: ['Naar', 'To'],
          help: [
            'Leeg: de MRA als geheel, of een partner buiten de MRA.',
            'Empty: the MRA as a whole, or a partner outside it.',
          ],
        },
        partners: {
          label: ['Partners in woorden', 'Partners in words'],
          help: ['Als de andere kant geen deelregio is.', 'Where the other end is no subregion.'],
        },
        theme: THEME,
        state: { label: ['Stand', 'State'], help: NOT_KNOWN, choices: LINK_STATE_LABELS },
        origin: {
          label: ['Waar in de agenda', 'Where in the agenda'],
          choices: LINK_ORIGIN_LABELS,
        },
      }),
      tab(RELATIONS_TAB, {
        sectors: SECTORS,
        hotspots: HOTSPOTS,
        programmes: PROGRAMMES,
        organisations: ORGANISATIONS,
      }),
    ],
  }),
  collection('sectors', {
    group: 'innovation',
    singular: ['Sector of cluster', 'Sector'],
    plural: ['Sectoren en clusters', 'Sectors'],
    help: ['Waar een deelregio sterk in is.', 'What a subregion is strong in.'],
    columns: ['title', 'theme', 'subregions'],
    sort: 'key',
    tabs: [
      tab(TEXT_TAB, {
        title: NAME,
        text: {
          label: ['Welke rol speelt deze sector?', 'What part does it play?'],
          help: ['Eén of twee zinnen.', 'One or two sentences.'],
        },
        alsoKnownAs: ALSO_KNOWN_AS,
      }),
      tab(RELATIONS_TAB, {
        theme: THEME,
        subregions: { ...SUBREGIONS, help: ['Leeg: de hele MRA.', 'Empty: the MRA as a whole.'] },
        municipality: { label: ['Gemeente', 'Municipality'] },
        parent: { label: ['Onderdeel van', 'Part of'], offers: notItself },
      }),
    ],
  }),
  collection('themes', {
    group: 'innovation',
    singular: ['Thema', 'Theme'],
    plural: ['Thema’s', 'Themes'],
    help: [
      'Onze indeling van sectoren, hotspots, kruisbestuivingen en lobbyvragen.',
      'Our grouping of sectors, hotspots, cross-pollinations and asks.',
    ],
    columns: ['order', 'title'],
    sort: 'order',
    tabs: [tab(TEXT_TAB, { title: NAME, lead: LEAD, order: ORDER })],
  }),
  collection('organisations', {
    group: 'innovation',
    singular: ['Partij', 'Organisation'],
    plural: ['Partijen', 'Organisations'],
    help: [
      'Overheden, ROM’s, boards, scholen, bedrijven en netwerken.',
      'Governments, ROMs, boards, schools, companies and networks.',
    ],
    columns: ['title', 'type', 'subregion', 'website'],
    sort: 'key',
    tabs: [
      tab(FACTS_TAB, {
        title: NAME,
        type: { label: ['Soort', 'Type'], choices: ORGANISATION_TYPE_LABELS },
        subregion: SUBREGION,
        municipality: MUNICIPALITY,
        members: {
          label: ['Leden', 'Members'],
          help: ['Uit wie deze partij bestaat.', 'Of whom it consists.'],
        },
        alsoKnownAs: ALSO_KNOWN_AS,
        website: WEBSITE,
      }),
    ],
  }),
];
