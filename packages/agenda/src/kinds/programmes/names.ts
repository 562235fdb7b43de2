import { words } from '../../locales.js';
import { AREA_LABELS } from '../figures/names.js';
import { defineNames, type Labels } from '../names.js';
import {
  AREA,
  EMPTY_IS_NOT_KNOWN,
  LEAD,
  NAME,
  PAGE,
  PARTNERS,
  SOURCES,
  SUBREGIONS,
  THEMES,
  WEBSITE,
} from '../shared-names.js';
import {
  type MONEY_FORMS,
  type PHASES,
  type PROGRAMME_GROUPS,
  type PROGRAMME_TYPES,
  programmeSchema,
} from './schema.js';

export const PROGRAMME_TYPE_LABELS: Labels<(typeof PROGRAMME_TYPES)[number]> = {
  fund: words('fonds', 'fund'),
  funding: words('financiering', 'funding'),
  subsidy: words('subsidie', 'grant'),
  'start-up-programme': words('startersprogramma', 'start-up programme'),
  accelerator: words('accelerator', 'accelerator programme'),
  'business-support': words('hulp voor ondernemers', 'business support'),
  training: words('training', 'training'),
  programme: words('programma', 'programme'),
  'multi-year-programme': words('meerjarig programma', 'multi-year programme'),
  'helix-programme': words('helixprogramma', 'helix programme'),
  'community-programme': words('communityprogramma', 'community programme'),
  'regional-project': words('regionaal project', 'regional project'),
  'tourism-programme': words('toerismeprogramma', 'tourism programme'),
  'growth-fund-project': words('Groeifondsproject', 'Growth Fund project'),
  campaign: words('campagne', 'campaign'),
  network: words('netwerk', 'network'),
  partnership: words('samenwerking', 'partnership'),
  'cooperation-model': words('samenwerkingsmodel', 'cooperation model'),
  hub: words('hub', 'hub'),
  'high-impact-pps': words('high-impact-pps', 'high-impact public-private partnership'),
  'state-region-programme': words('programma van Rijk en regio', 'programme of state and region'),
  'regio-deal': words('Regio Deal', 'Region Deal'),
  'city-deal': words('City Deal', 'City Deal'),
  'health-agreement': words('zorgakkoord', 'health agreement'),
  policy: words('beleid', 'policy'),
  agenda: words('agenda', 'agenda'),
  'monitor-team': words('programmateam', 'programme team'),
  'not-stated': words('soort niet bekend', 'kind not known'),
};

export const MONEY_FORM_LABELS: Labels<(typeof MONEY_FORMS)[number]> = {
  loan: words('lening', 'loan'),
  grant: words('subsidie', 'grant'),
  voucher: words('voucher', 'voucher'),
};

export const PHASE_LABELS: Labels<(typeof PHASES)[number]> = {
  idea: words('idee', 'idea'),
  start: words('start', 'start'),
  growth: words('groei', 'growth'),
  'scale-up': words('opschaling', 'scale-up'),
};

export const PROGRAMME_GROUP_LABELS: Labels<keyof typeof PROGRAMME_GROUPS> = {
  fund: words('fonds', 'fund'),
  grant: words('subsidie', 'grant'),
  support: words('hulp bij starten en groeien', 'help to start and grow'),
  programme: words('programma', 'programme'),
  network: words('netwerk', 'network'),
  deal: words('afspraak met het Rijk', 'agreement with government'),
  policy: words('beleid', 'policy'),
};

const { fund, ...others } = PROGRAMME_GROUP_LABELS;
/** The kinds of programme that a reader chooses from: money first, in all its forms. */
export const PROGRAMME_KIND_LABELS = { fund, ...MONEY_FORM_LABELS, ...others };

export const names = defineNames(programmeSchema, {
  singular: words('Programma', 'Programme'),
  plural: words('Programma’s', 'Programmes'),
  shown: words('Fondsen en programma’s', 'Funds and programmes'),
  help: words(
    'Fondsen, regelingen, programma’s en deals waaraan een ondernemer of regio kan meedoen.',
    'Funds, grants, programmes and deals that an entrepreneur or region can take part in.',
  ),
  tabs: {
    text: words('Tekst', 'Text'),
    facts: words('Gegevens', 'Facts'),
    where: words('Waar en wie', 'Where and who'),
    relations: words('Hoort bij', 'Relations'),
  },
  fields: {
    ...PAGE,
    title: { ...NAME, tab: 'text' },
    lead: { ...LEAD, tab: 'text' },
    instrument: {
      tab: 'text',
      label: words('Wat biedt het?', 'What does it offer?'),
      help: words(
        'Bijvoorbeeld “converteerbare leningen”. Leeg: niet bekend.',
        'For example “convertible loans”. Empty: not known.',
      ),
      meaning: words('wat het programma biedt', 'what the programme offers'),
    },
    focus: {
      tab: 'text',
      label: words('Richt zich op', 'Focus'),
      help: EMPTY_IS_NOT_KNOWN,
      meaning: words('waar het over gaat, in een paar woorden', 'what it is about, in a few words'),
    },
    forWhom: {
      tab: 'text',
      label: words('Voor wie?', 'For whom?'),
      help: EMPTY_IS_NOT_KNOWN,
      meaning: words('voor wie het is', 'whom it is for'),
    },
    state: {
      tab: 'text',
      label: words('Stand van zaken', 'State'),
      help: EMPTY_IS_NOT_KNOWN,
      meaning: words('hoe het ervoor staat', 'how things stand'),
    },
    type: {
      tab: 'facts',
      label: words('Soort', 'Type'),
      meaning: words('soort', 'type'),
      choices: PROGRAMME_TYPE_LABELS,
    },
    alsoGives: {
      tab: 'facts',
      label: words('Geeft ook geld als', 'Also gives money as'),
      help: words(
        'Zo vindt wie een lening zoekt ook een fonds dat leent.',
        'So that who looks for a loan also finds a fund that lends.',
      ),
      meaning: words('vorm van geld die het ook geeft', 'form of money that it also gives'),
      choices: MONEY_FORM_LABELS,
    },
    phases: {
      tab: 'facts',
      label: words('Fase van het bedrijf', 'Company phase'),
      help: EMPTY_IS_NOT_KNOWN,
      meaning: words('fase waarin een bedrijf zit', 'stage that a company is in'),
      choices: PHASE_LABELS,
    },
    amount: {
      tab: 'facts',
      label: words('Bedrag', 'Amount'),
      help: EMPTY_IS_NOT_KNOWN,
      meaning: words('bedrag, in woorden', 'amount, in words'),
    },
    closesOn: {
      tab: 'facts',
      label: words('Sluit op', 'Closes on'),
      help: EMPTY_IS_NOT_KNOWN,
      meaning: words('laatste dag om aan te vragen', 'last day to apply'),
    },
    website: { ...WEBSITE, tab: 'facts' },
    checkedOn: {
      tab: 'facts',
      label: words('Nagekeken op', 'Checked on'),
      help: words(
        'De dag waarop iemand voor het laatst keek of dit nog klopt.',
        'The day on which somebody last looked whether this is still so.',
      ),
      meaning: words('dag waarop dit voor het laatst is nagekeken', 'day on which this was last checked'),
    },
    area: { ...AREA, tab: 'where', choices: AREA_LABELS },
    subregions: { ...SUBREGIONS, tab: 'where' },
    operators: {
      tab: 'where',
      label: words('Uitvoerders', 'Operators'),
      meaning: words('wie het uitvoeren', 'who runs it'),
    },
    partners: { ...PARTNERS, tab: 'where' },
    partOf: {
      tab: 'relations',
      label: words('Onderdeel van', 'Part of'),
      meaning: words('groter geheel waar het deel van is', 'larger whole that it is part of'),
    },
    themes: { ...THEMES, tab: 'relations' },
    sources: { ...SOURCES, tab: 'relations' },
  },
});
