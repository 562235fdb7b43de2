import type { Kind, Locale } from '@mra/agenda';

type Pair = readonly [nl: string, en: string];

/** What a field of the open data means, by its name; where kinds differ, by `kind.name` first. */
const MEANINGS: Record<string, Pair> = {
  // What all or many have
  key: ['vaste sleutel; verandert nooit', 'lasting key; never changes'],
  changedOn: ['dag waarop de inhoud voor het laatst veranderde', 'day on which the content last changed'],
  slug: ['laatste deel van het webadres', 'last part of the web address'],
  formerSlugs: ['oude adressen, die doorverwijzen', 'former addresses, which redirect'],
  title: ['naam', 'name'],
  lead: ['samenvatting in een of twee zinnen', 'summary in a sentence or two'],
  order: ['plaats in de lijst', 'position in the list'],
  number: ['nummer in de agenda', 'number in the agenda'],
  code: ['nummer in de agenda, zoals 1a', 'number in the agenda, such as 1a'],
  body: ['de tekst', 'the text'],
  text: ['de tekst, in een paar zinnen', 'the text, in a few sentences'],
  section: ['deel van de agenda waar het staat', 'part of the agenda that says it'],
  subregion: [
    'deelregio; leeg is de hele MRA of niet bekend',
    'subregion; empty is the whole MRA or not known',
  ],
  subregions: ['deelregio’s waar het over gaat', 'subregions that it concerns'],
  municipality: ['gemeente waar het over gaat', 'municipality that it concerns'],
  area: ['gebied waarvoor het geldt', 'area that it applies to'],
  theme: ['thema waar het bij hoort', 'theme that it belongs to'],
  themes: ['thema’s waar het bij hoort', 'themes that it belongs to'],
  sectors: ['sectoren waar het bij hoort', 'sectors that it belongs to'],
  organisations: ['partijen die erbij horen', 'organisations involved'],
  hotspots: ['hotspots die erbij horen', 'hotspots involved'],
  programmes: ['fondsen en programma’s die erbij horen', 'funds and programmes involved'],
  actionLines: ['actielijnen die erbij horen', 'action lines involved'],
  figures: ['cijfers waar het op rust', 'figures that it rests on'],
  keyFigures: ['cijfers die voorop staan, op volgorde', 'figures shown first, in order'],
  source: ['publicatie; leeg is de agenda zelf', 'publication; empty is the agenda itself'],
  sources: ['publicaties waar het op rust', 'publications that it rests on'],
  website: ['eigen website', 'website of its own'],
  image: ['foto of beeld', 'photograph or picture'],
  type: ['soort', 'type'],
  kind: ['soort', 'kind'],
  state: ['hoe het ervoor staat', 'how things stand'],
  stage: ['hoe ver de plek is', 'how far the place has come'],
  focus: ['waar het over gaat, in een paar woorden', 'what it is about, in a few words'],
  alsoKnownAs: ['andere namen', 'other names'],
  partOf: ['groter geheel waar het deel van is', 'larger whole that it is part of'],
  parent: ['onderdeel waar dit onder valt', 'item that this one comes under'],
  vision: ['streefbeeld: wat er straks anders is', 'vision: what should be true in the end'],
  partners: ['wie er meedoen', 'who takes part'],
  'cross-pollinations.partners': [
    'het andere eind, als dat geen deelregio is',
    'the other end, where it is no subregion',
  ],

  // Story
  illustration: ['tekening die erbij staat', 'drawing that goes with it'],
  chapter: ['hoofdstuk waar de zin bij hoort', 'chapter that the sentence belongs to'],
  audience: ['voor wie de zin bedoeld is', 'whom the sentence is meant for'],

  // Agenda
  direction: ['welke kant het op moet', 'which way it should go'],
  level: ['schaal: Europa, Nederland of de MRA', 'scale: Europe, the Netherlands or the MRA'],
  governmentRole: ['wat de overheid doet', 'what government does'],
  accelerator: ['versneller waar de actielijn onder valt', 'accelerator that the action line comes under'],
  deliverable: ['wat het moet opleveren', 'what it should deliver'],
  initiators: ['wie het trekken', 'who leads'],
  priority: ['voorrang; leeg is niet bekend', 'priority; empty is not known'],
  status: ['stand; leeg is niet bekend', 'status; empty is not known'],
  actionLine: ['actielijn waarover dit bericht gaat', 'action line that this update is about'],
  date: ['dag van het bericht', 'day of the update'],
  progress: ['hoe ver het is, in procenten', 'how far it has come, in per cent'],

  // Region
  tagline: ['de deelregio in een regel', 'the subregion in a line'],
  profile: ['beschrijving van de deelregio', 'description of the subregion'],
  ambition: ['wat de deelregio wil bereiken', 'what the subregion wants to achieve'],
  outside: ['of de plaats buiten de MRA ligt', 'whether the place lies outside the MRA'],
  members: ['wie er lid van zijn', 'who its members are'],

  // Innovation
  place: ['plaats in of bij de gemeente', 'place in or near the municipality'],
  latitude: ['breedtegraad (WGS 84)', 'latitude (WGS 84)'],
  longitude: ['lengtegraad (WGS 84)', 'longitude (WGS 84)'],
  publicTransport: ['hoe u er komt met het ov', 'how to get there by public transport'],
  instrument: ['wat het programma biedt', 'what the programme offers'],
  alsoGives: ['vorm van geld die het ook geeft', 'form of money that it also gives'],
  forWhom: ['voor wie het is', 'whom it is for'],
  phases: ['fase waarin een bedrijf zit', 'stage that a company is in'],
  operators: ['wie het uitvoeren', 'who runs it'],
  amount: ['bedrag, in woorden', 'amount, in words'],
  closesOn: ['laatste dag om aan te vragen', 'last day to apply'],
  checkedOn: ['dag waarop dit voor het laatst is nagekeken', 'day on which this was last checked'],
  origin: ['waar in de agenda het staat', 'where in the agenda it is found'],
  from: ['deelregio waar de verbinding begint', 'subregion where the link begins'],
  to: ['deelregio’s waar de verbinding heen gaat', 'subregions that the link leads to'],

  // Evidence
  value: ['het getal', 'the number'],
  unit: ['eenheid', 'unit'],
  qualifier: ['hoe precies het getal is', 'how exact the number is'],
  label: ['wat het getal telt', 'what the number counts'],
  year: ['jaar; leeg is niet vermeld', 'year; empty is not stated'],
  url: ['webadres van de publicatie', 'web address of the publication'],
  definition: ['wat er gemeten wordt, en hoe', 'what is measured, and how'],
  frequency: ['hoe vaak er een nieuwe waarde komt', 'how often a new value comes'],
  challenge: ['opgave waar de indicator bij hoort', 'challenge that the indicator belongs to'],
  indicator: ['indicator waar de waarde bij hoort', 'indicator that the value belongs to'],
  period: ['tijd waarvoor de waarde geldt', 'time that the value applies to'],
  figure: ['cijfer uit de agenda dat de waarde geeft', 'figure of the agenda that gives the value'],
  forms: ['andere vormen, zoals het meervoud', 'other forms, such as the plural'],
  short: ['de afkorting', 'the abbreviation'],
  explainedBy: ['document dat er meer over zegt', 'document that says more about it'],

  // Calendar
  startsAt: ['begin, in plaatselijke tijd', 'start, in local time'],
  endsAt: ['einde, in plaatselijke tijd', 'end, in local time'],
  timeZone: ['tijdzone van begin en einde', 'time zone of start and end'],
  location: ['waar het is', 'where it is'],
  online: ['of u er online bij kunt zijn', 'whether it can be attended online'],
  organiser: ['wie het organiseert', 'who organises it'],
  language: ['voertaal', 'language spoken'],
  registration: ['webadres om u aan te melden', 'web address to sign up'],
  cancelled: ['of het niet doorgaat', 'whether it is cancelled'],
  sequence: ['hoe vaak het veranderde, voor agenda’s', 'how often it changed, for calendars'],
  dateLabel: ['tijd, zoals de agenda die noemt', 'time, as the agenda puts it'],
  sortDate: ['jaar of maand om op te sorteren', 'year or month to sort by'],

  // Lobby
  'asks.subregion': ['wie het vraagt; leeg is de MRA als geheel', 'who asks; empty is the MRA as a whole'],
  addressees: ['aan wie het gericht is', 'to whom it is addressed'],
  addressBasis: [
    'of de agenda dat zegt, of dat het is afgeleid',
    'whether the agenda says so, or it is inferred',
  ],
  audiences: ['op welke lobbypagina’s de vraag staat', 'on which lobbying pages the ask stands'],
  weight: ['gewicht; 1 weegt het zwaarst', 'weight; 1 is heaviest'],
  problem: ['het probleem', 'the problem'],
  request: ['wat er gevraagd wordt', 'what is asked'],
  effect: ['wat het oplevert', 'what it brings'],
  legalReference: ['wet of begroting waarin het te regelen is', 'law or budget in which it can be arranged'],
  decisionMoment: ['wanneer erover besloten wordt', 'when it is decided'],
  mandate: ['wie de vraag heeft vastgesteld', 'who approved the ask'],
  mandatedOn: ['dag waarop dat gebeurde', 'day on which that was done'],
  contact: ['bij welke afdeling u meer hoort', 'which office can tell more'],
  outcome: ['wat ervan kwam', 'what came of it'],
  message: ['boodschap voor deze doelgroep', 'message for this audience'],
};

/** What a field means to whoever reads the open data; `null` where nobody has said it. */
export function fieldMeaning(kind: Kind, name: string, locale: Locale): string | null {
  const pair = MEANINGS[`${kind}.${name}`] ?? MEANINGS[name];
  return pair ? pair[locale === 'nl' ? 0 : 1] : null;
}
