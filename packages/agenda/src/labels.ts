import type {
  ActionLine,
  Ask,
  DocumentOf,
  Figure,
  HOTSPOT_GROUPS,
  Hotspot,
  Kind,
  MONEY_FORMS,
  Organisation,
  PHASES,
  PROGRAMME_GROUPS,
  Programme,
} from './documents.js';
import type { Locale } from './locales.js';

type Labels<T extends string> = Record<T, Record<Locale, string>>;

/** How the agenda itself is cited. */
export const AGENDA_TITLE: Record<Locale, string> = {
  nl: 'Actieagenda Platform Economie, voorjaar 2025',
  en: 'Action agenda of the MRA Economy Platform, spring 2025',
};

/** The region's name for a reader who may not know it. */
export const REGION_NAME: Record<Locale, string> = {
  nl: 'Metropoolregio Amsterdam',
  en: 'Amsterdam Metropolitan Area',
};

/** Shown wherever the agenda gives no value. */
export const NOT_KNOWN: Record<Locale, string> = { nl: 'niet bekend', en: 'not known' };

export const ASK_KIND_LABELS: Labels<Ask['kind']> = {
  ask: { nl: 'Vraag', en: 'Ask' },
  lobby: { nl: 'Lobbypunt', en: 'Lobby point' },
  commitment: { nl: 'Eigen inzet', en: 'Own commitment' },
  condition: { nl: 'Voorwaarde', en: 'Condition' },
  exploration: { nl: 'Verkenning', en: 'Exploration' },
  dialogue: { nl: 'Gesprek', en: 'Dialogue' },
  target: { nl: 'Streefbeeld', en: 'Target' },
  pending: { nl: 'Nog niet bepaald', en: 'Not yet settled' },
};

export const ADDRESSEE_LABELS: Labels<Ask['addressees'][number]> = {
  state: { nl: 'Rijk', en: 'Dutch government' },
  eu: { nl: 'Europese Unie', en: 'European Union' },
  mra: { nl: 'Metropoolregio Amsterdam', en: 'Amsterdam Metropolitan Area' },
  region: { nl: 'Partijen in de regio', en: 'Parties in the region' },
};

export const PRIORITY_LABELS: Labels<NonNullable<ActionLine['priority']>> = {
  high: { nl: 'hoog', en: 'high' },
  medium: { nl: 'gemiddeld', en: 'medium' },
  low: { nl: 'laag', en: 'low' },
};

export const STATUS_LABELS: Labels<NonNullable<ActionLine['status']>> = {
  'not-started': { nl: 'nog niet begonnen', en: 'not started' },
  'under-way': { nl: 'loopt', en: 'under way' },
  done: { nl: 'afgerond', en: 'done' },
  stopped: { nl: 'gestopt', en: 'stopped' },
};

export const AREA_LABELS: Labels<Exclude<Figure['area'], 'subregion'>> = {
  eu: { nl: 'Europese Unie', en: 'European Union' },
  nl: { nl: 'Nederland', en: 'the Netherlands' },
  'noord-holland': { nl: 'Noord-Holland', en: 'Noord-Holland' },
  flevoland: { nl: 'Flevoland', en: 'Flevoland' },
  outside: { nl: 'buiten de MRA', en: 'outside the MRA' },
  mra: { nl: 'Metropoolregio Amsterdam', en: 'Amsterdam Metropolitan Area' },
};

export const ORGANISATION_TYPE_LABELS: Labels<Organisation['type']> = {
  government: { nl: 'overheid', en: 'government' },
  'mra-body': { nl: 'MRA-orgaan', en: 'MRA body' },
  rom: { nl: 'regionale ontwikkelingsmaatschappij', en: 'regional development agency' },
  board: { nl: 'board', en: 'board' },
  education: { nl: 'onderwijs', en: 'education' },
  research: { nl: 'kennisinstelling', en: 'research' },
  company: { nl: 'bedrijf', en: 'company' },
  care: { nl: 'zorg', en: 'care' },
  network: { nl: 'netwerk', en: 'network' },
  partnership: { nl: 'samenwerkingsverband', en: 'partnership' },
  collective: { nl: 'groep partijen', en: 'group of parties' },
  other: { nl: 'overig', en: 'other' },
};

export const STAGE_LABELS: Labels<NonNullable<Hotspot['stage']>> = {
  existing: { nl: 'bestaat', en: 'existing' },
  'in-development': { nl: 'in ontwikkeling', en: 'in development' },
  potential: { nl: 'mogelijk', en: 'potential' },
  'to-be-explored': { nl: 'te verkennen', en: 'to be explored' },
};

export const HOTSPOT_GROUP_LABELS: Labels<keyof typeof HOTSPOT_GROUPS> = {
  campus: { nl: 'campussen en instituten', en: 'campuses and institutes' },
  district: { nl: 'innovatiedistricten en gebieden', en: 'innovation districts and areas' },
  lab: { nl: 'fieldlabs, labs en proeven', en: 'fieldlabs, labs and trials' },
  hub: { nl: 'hubs en havens', en: 'hubs and ports' },
  network: { nl: 'clusters en ecosystemen', en: 'clusters and ecosystems' },
};

export const HOTSPOT_TYPE_LABELS: Labels<Hotspot['type']> = {
  campus: { nl: 'campus', en: 'campus' },
  'science-park': { nl: 'science park', en: 'science park' },
  'innovation-district': { nl: 'innovatiedistrict', en: 'innovation district' },
  'development-zone': { nl: 'ontwikkelzone', en: 'development zone' },
  area: { nl: 'gebied', en: 'area' },
  'care-area': { nl: 'zorggebied', en: 'care area' },
  'business-park': { nl: 'bedrijventerrein', en: 'business park' },
  fieldlab: { nl: 'fieldlab', en: 'fieldlab' },
  'living-lab': { nl: 'living lab', en: 'living lab' },
  lab: { nl: 'lab', en: 'lab' },
  'shared-facility': { nl: 'gedeelde voorziening', en: 'shared facility' },
  hub: { nl: 'hub', en: 'hub' },
  'digital-hub': { nl: 'digitaal knooppunt', en: 'digital hub' },
  institute: { nl: 'instituut', en: 'institute' },
  academy: { nl: 'academie', en: 'academy' },
  cluster: { nl: 'cluster', en: 'cluster' },
  ecosystem: { nl: 'ecosysteem', en: 'ecosystem' },
  'digital-ecosystem': { nl: 'digitaal ecosysteem', en: 'digital ecosystem' },
  'network-of-hotspots': { nl: 'netwerk van hotspots', en: 'network of hotspots' },
  greenport: { nl: 'greenport', en: 'greenport' },
  port: { nl: 'haven', en: 'port' },
  airport: { nl: 'luchthaven', en: 'airport' },
  project: { nl: 'project', en: 'project' },
};

export const MONEY_FORM_LABELS: Labels<(typeof MONEY_FORMS)[number]> = {
  loan: { nl: 'lening', en: 'loan' },
  grant: { nl: 'subsidie', en: 'grant' },
  voucher: { nl: 'voucher', en: 'voucher' },
};

export const PROGRAMME_GROUP_LABELS: Labels<keyof typeof PROGRAMME_GROUPS> = {
  fund: { nl: 'fonds', en: 'fund' },
  grant: { nl: 'subsidie', en: 'grant' },
  support: { nl: 'hulp bij starten en groeien', en: 'help to start and grow' },
  programme: { nl: 'programma', en: 'programme' },
  network: { nl: 'netwerk', en: 'network' },
  deal: { nl: 'afspraak met het Rijk', en: 'agreement with government' },
  policy: { nl: 'beleid', en: 'policy' },
};

/** The kinds of programme that a reader chooses from: money first, in all its forms. */
export const PROGRAMME_KIND_LABELS = /* @__PURE__ */ moneyFirst(PROGRAMME_GROUP_LABELS);

function moneyFirst({ fund, ...others }: typeof PROGRAMME_GROUP_LABELS) {
  return { fund, ...MONEY_FORM_LABELS, ...others };
}

export const PROGRAMME_TYPE_LABELS: Labels<Programme['type']> = {
  fund: { nl: 'fonds', en: 'fund' },
  funding: { nl: 'financiering', en: 'funding' },
  subsidy: { nl: 'subsidie', en: 'grant' },
  'start-up-programme': { nl: 'startersprogramma', en: 'start-up programme' },
  accelerator: { nl: 'accelerator', en: 'accelerator programme' },
  'business-support': { nl: 'hulp voor ondernemers', en: 'business support' },
  training: { nl: 'training', en: 'training' },
  programme: { nl: 'programma', en: 'programme' },
  'multi-year-programme': { nl: 'meerjarig programma', en: 'multi-year programme' },
  'helix-programme': { nl: 'helixprogramma', en: 'helix programme' },
  'community-programme': { nl: 'communityprogramma', en: 'community programme' },
  'regional-project': { nl: 'regionaal project', en: 'regional project' },
  'tourism-programme': { nl: 'toerismeprogramma', en: 'tourism programme' },
  'growth-fund-project': { nl: 'Groeifondsproject', en: 'Growth Fund project' },
  campaign: { nl: 'campagne', en: 'campaign' },
  network: { nl: 'netwerk', en: 'network' },
  partnership: { nl: 'samenwerking', en: 'partnership' },
  'cooperation-model': { nl: 'samenwerkingsmodel', en: 'cooperation model' },
  hub: { nl: 'hub', en: 'hub' },
  'high-impact-pps': { nl: 'high-impact-pps', en: 'high-impact public-private partnership' },
  'state-region-programme': { nl: 'programma van Rijk en regio', en: 'programme of state and region' },
  'regio-deal': { nl: 'Regio Deal', en: 'Region Deal' },
  'city-deal': { nl: 'City Deal', en: 'City Deal' },
  'health-agreement': { nl: 'zorgakkoord', en: 'health agreement' },
  policy: { nl: 'beleid', en: 'policy' },
  agenda: { nl: 'agenda', en: 'agenda' },
  'monitor-team': { nl: 'programmateam', en: 'programme team' },
  'not-stated': { nl: 'soort niet bekend', en: 'kind not known' },
};

export const PHASE_LABELS: Labels<(typeof PHASES)[number]> = {
  idea: { nl: 'idee', en: 'idea' },
  start: { nl: 'start', en: 'start' },
  growth: { nl: 'groei', en: 'growth' },
  'scale-up': { nl: 'opschaling', en: 'scale-up' },
};

export const LINK_ORIGIN_LABELS: Labels<DocumentOf<'cross-pollinations'>['origin']> = {
  track: { nl: 'kans voor de hele regio', en: 'opportunity for the whole region' },
  profile: { nl: 'uit het profiel van een deelregio', en: 'from a subregion’s profile' },
  prose: { nl: 'genoemd in de agenda', en: 'named in the agenda' },
};

export const LINK_STATE_LABELS: Labels<NonNullable<DocumentOf<'cross-pollinations'>['state']>> = {
  exploring: { nl: 'wordt verkend', en: 'being explored' },
  'under-way': { nl: 'loopt', en: 'under way' },
};

export const CONTEXT_LEVEL_LABELS: Labels<DocumentOf<'context-points'>['level']> = {
  eu: { nl: 'Europa', en: 'Europe' },
  nl: { nl: 'Nederland', en: 'the Netherlands' },
  mra: { nl: 'De regio', en: 'The region' },
};

export const MILESTONE_STATE_LABELS: Labels<NonNullable<DocumentOf<'milestones'>['state']>> = {
  past: { nl: 'geweest', en: 'past' },
  running: { nl: 'loopt', en: 'under way' },
  planned: { nl: 'gepland', en: 'planned' },
  recurring: { nl: 'keert terug', en: 'recurring' },
};

export const FREQUENCY_LABELS: Labels<NonNullable<DocumentOf<'indicators'>['frequency']>> = {
  year: { nl: 'elk jaar', en: 'every year' },
  quarter: { nl: 'elk kwartaal', en: 'every quarter' },
  month: { nl: 'elke maand', en: 'every month' },
  once: { nl: 'eenmalig', en: 'once' },
};

export const UNIT_LABELS: Labels<Figure['unit']> = {
  count: { nl: 'aantal', en: 'number' },
  percent: { nl: 'procent', en: 'per cent' },
  euro: { nl: 'euro', en: 'euros' },
  'square-metre': { nl: 'vierkante meter', en: 'square metres' },
  'square-kilometre': { nl: 'vierkante kilometer', en: 'square kilometres' },
  hectare: { nl: 'hectare', en: 'hectares' },
  kilometre: { nl: 'kilometer', en: 'kilometres' },
  megawatt: { nl: 'megawatt', en: 'megawatts' },
  tonne: { nl: 'ton', en: 'tonnes' },
  minute: { nl: 'minuten', en: 'minutes' },
  year: { nl: 'jaar', en: 'years' },
  rank: { nl: 'plaats op een ranglijst', en: 'place in a ranking' },
  share: { nl: 'deel van het geheel', en: 'part of the whole' },
};

/** What documents of a kind are called together. */
export const KIND_LABELS: Labels<Kind> = {
  chapters: { nl: 'Hoofdstukken van het verhaal', en: 'Chapters of the story' },
  messages: { nl: 'Boodschappen', en: 'Messages' },
  challenges: { nl: 'Opgaven', en: 'Challenges' },
  pillars: { nl: 'Pijlers', en: 'Pillars' },
  tracks: { nl: 'Sporen', en: 'Tracks' },
  'context-points': { nl: 'Wat er om de regio speelt', en: 'The world around the region' },
  accelerators: { nl: 'Versnellers', en: 'Accelerators' },
  'action-lines': { nl: 'Actielijnen', en: 'Action lines' },
  updates: { nl: 'Voortgang', en: 'Updates' },
  subregions: { nl: 'Deelregio’s', en: 'Subregions' },
  municipalities: { nl: 'Gemeenten', en: 'Municipalities' },
  'development-lines': { nl: 'Ontwikkellijnen', en: 'Lines of development' },
  themes: { nl: 'Thema’s', en: 'Themes' },
  sectors: { nl: 'Sectoren', en: 'Sectors' },
  hotspots: { nl: 'Hotspots', en: 'Hotspots' },
  programmes: { nl: 'Fondsen en programma’s', en: 'Funds and programmes' },
  'cross-pollinations': { nl: 'Kruisbestuivingen', en: 'Cross-pollination' },
  organisations: { nl: 'Partijen', en: 'Organisations' },
  places: { nl: 'Plaatsen', en: 'Places' },
  infrastructure: { nl: 'Verbindingen en netten', en: 'Connections and grids' },
  figures: { nl: 'Kerncijfers', en: 'Figures' },
  sources: { nl: 'Bronnen', en: 'Sources' },
  indicators: { nl: 'Indicatoren', en: 'Indicators' },
  observations: { nl: 'Waarnemingen', en: 'Observations' },
  terms: { nl: 'Begrippen', en: 'Terms' },
  abbreviations: { nl: 'Afkortingen', en: 'Abbreviations' },
  events: { nl: 'Bijeenkomsten', en: 'Events' },
  milestones: { nl: 'Mijlpalen', en: 'Milestones' },
  asks: { nl: 'Vragen en eigen inzet', en: 'Asks and commitments' },
  audiences: { nl: 'Doelgroepen', en: 'Audiences' },
  pages: { nl: 'Over deze site', en: 'About this site' },
  redirects: { nl: 'Doorverwijzingen', en: 'Redirects' },
  settings: { nl: 'Instellingen', en: 'Settings' },
  media: { nl: 'Beelden', en: 'Pictures' },
};

export const DEVELOPMENT_LINE_KIND_LABELS: Labels<DocumentOf<'development-lines'>['kind']> = {
  ambition: { nl: 'ambitie', en: 'ambition' },
  line: { nl: 'ontwikkellijn', en: 'development line' },
  theme: { nl: 'thema', en: 'theme' },
  cluster: { nl: 'cluster', en: 'cluster' },
  challenge: { nl: 'opgave', en: 'challenge' },
  'location-factor': { nl: 'wat een plek nodig heeft', en: 'what a location needs' },
  'home-work-balance': { nl: 'wonen en werken in evenwicht', en: 'homes and jobs in balance' },
};

export const INFRASTRUCTURE_TYPE_LABELS: Labels<DocumentOf<'infrastructure'>['type']> = {
  'public-transport': { nl: 'openbaar vervoer', en: 'public transport' },
  station: { nl: 'station', en: 'station' },
  rail: { nl: 'spoor', en: 'rail' },
  airport: { nl: 'luchthaven', en: 'airport' },
  port: { nl: 'haven', en: 'port' },
  water: { nl: 'water', en: 'water' },
  digital: { nl: 'digitaal', en: 'digital' },
  energy: { nl: 'energie', en: 'energy' },
};
