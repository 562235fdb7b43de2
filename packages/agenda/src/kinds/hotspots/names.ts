import { words } from '../../locales.js';
import { defineNames, type Labels } from '../names.js';
import {
  ALSO_KNOWN_AS,
  BODY,
  EMPTY_IS_NOT_KNOWN,
  LEAD,
  MUNICIPALITY,
  NAME,
  ORGANISATIONS,
  PAGE,
  SECTORS,
  SUBREGION,
  THEMES,
  WEBSITE,
} from '../shared-names.js';
import { type HOTSPOT_GROUPS, type HOTSPOT_TYPES, hotspotSchema, type STAGES } from './schema.js';

export const HOTSPOT_TYPE_LABELS: Labels<(typeof HOTSPOT_TYPES)[number]> = {
  campus: words('campus', 'campus'),
  'science-park': words('science park', 'science park'),
  'innovation-district': words('innovatiedistrict', 'innovation district'),
  'development-zone': words('ontwikkelzone', 'development zone'),
  area: words('gebied', 'area'),
  'care-area': words('zorggebied', 'care area'),
  'business-park': words('bedrijventerrein', 'business park'),
  fieldlab: words('fieldlab', 'fieldlab'),
  'living-lab': words('living lab', 'living lab'),
  lab: words('lab', 'lab'),
  'shared-facility': words('gedeelde voorziening', 'shared facility'),
  hub: words('hub', 'hub'),
  'digital-hub': words('digitaal knooppunt', 'digital hub'),
  institute: words('instituut', 'institute'),
  academy: words('academie', 'academy'),
  cluster: words('cluster', 'cluster'),
  ecosystem: words('ecosysteem', 'ecosystem'),
  'digital-ecosystem': words('digitaal ecosysteem', 'digital ecosystem'),
  'network-of-hotspots': words('netwerk van hotspots', 'network of hotspots'),
  greenport: words('greenport', 'greenport'),
  port: words('haven', 'port'),
  airport: words('luchthaven', 'airport'),
  project: words('project', 'project'),
};

export const STAGE_LABELS: Labels<(typeof STAGES)[number]> = {
  existing: words('bestaat', 'existing'),
  'in-development': words('in ontwikkeling', 'in development'),
  potential: words('mogelijk', 'potential'),
  'to-be-explored': words('te verkennen', 'to be explored'),
};

export const HOTSPOT_GROUP_LABELS: Labels<keyof typeof HOTSPOT_GROUPS> = {
  campus: words('campussen en instituten', 'campuses and institutes'),
  district: words('innovatiedistricten en gebieden', 'innovation districts and areas'),
  lab: words('fieldlabs, labs en proeven', 'fieldlabs, labs and trials'),
  hub: words('hubs en havens', 'hubs and ports'),
  network: words('clusters en ecosystemen', 'clusters and ecosystems'),
};

export const names = defineNames(hotspotSchema, {
  singular: words('Innovatiehotspot', 'Hotspot'),
  plural: words('Innovatiehotspots', 'Hotspots'),
  shown: words('Hotspots', 'Hotspots'),
  help: words(
    'Campussen, innovatiedistricten, fieldlabs, hubs en labs.',
    'Campuses, innovation districts, fieldlabs, hubs and labs.',
  ),
  tabs: {
    text: words('Tekst', 'Text'),
    facts: words('Gegevens', 'Facts'),
    where: words('Waar', 'Where'),
    relations: words('Hoort bij', 'Relations'),
  },
  fields: {
    ...PAGE,
    title: { ...NAME, tab: 'text' },
    lead: { ...LEAD, tab: 'text' },
    focus: {
      tab: 'text',
      label: words('Richt zich op', 'Focus'),
      help: words('In een paar woorden.', 'In a few words.'),
      meaning: words('waar het over gaat, in een paar woorden', 'what it is about, in a few words'),
    },
    body: { ...BODY, tab: 'text', help: words('Mag leeg blijven.', 'May stay empty.') },
    type: {
      tab: 'facts',
      label: words('Soort', 'Type'),
      meaning: words('soort', 'type'),
      choices: HOTSPOT_TYPE_LABELS,
    },
    stage: {
      tab: 'facts',
      label: words('Fase', 'Stage'),
      help: EMPTY_IS_NOT_KNOWN,
      meaning: words('hoe ver de plek is', 'how far the place has come'),
      choices: STAGE_LABELS,
    },
    website: { ...WEBSITE, tab: 'facts' },
    alsoKnownAs: { ...ALSO_KNOWN_AS, tab: 'facts' },
    subregion: { ...SUBREGION, tab: 'where', help: words('Leeg: buiten de MRA.', 'Empty: outside the MRA.') },
    municipality: { ...MUNICIPALITY, tab: 'where', within: 'subregion' },
    place: {
      tab: 'where',
      label: words('Plek', 'Place'),
      help: words('Een wijk of gebied.', 'A neighbourhood or area.'),
      meaning: words('plaats in of bij de gemeente', 'place in or near the municipality'),
    },
    latitude: {
      tab: 'where',
      label: words('Breedtegraad', 'Latitude'),
      help: words('Bijvoorbeeld 52.3702. Leeg: niet bekend.', 'For example 52.3702. Empty: not known.'),
      meaning: words('breedtegraad (WGS 84)', 'latitude (WGS 84)'),
    },
    longitude: {
      tab: 'where',
      label: words('Lengtegraad', 'Longitude'),
      help: words('Bijvoorbeeld 4.8952. Leeg: niet bekend.', 'For example 4.8952. Empty: not known.'),
      meaning: words('lengtegraad (WGS 84)', 'longitude (WGS 84)'),
    },
    publicTransport: {
      tab: 'where',
      label: words('Met het openbaar vervoer', 'By public transport'),
      help: words('Hoe u er komt, in één zin.', 'How to get there, in one sentence.'),
      meaning: words('hoe u er komt met het ov', 'how to get there by public transport'),
    },
    partOf: {
      tab: 'relations',
      label: words('Onderdeel van', 'Part of'),
      help: words('De grotere hotspot waar deze bij hoort.', 'The larger hotspot that this is a part of.'),
      meaning: words('groter geheel waar het deel van is', 'larger whole that it is part of'),
    },
    themes: { ...THEMES, tab: 'relations' },
    sectors: { ...SECTORS, tab: 'relations' },
    organisations: { ...ORGANISATIONS, tab: 'relations' },
  },
});
