import { words } from '../../locales.js';
import { defineNames, type Labels } from '../names.js';
import {
  BASE,
  FIGURES,
  HOTSPOTS,
  ORGANISATIONS,
  SECTION,
  SOURCES,
  SUBREGION,
  THEME,
  TITLE,
} from '../shared-names.js';
import { type ADDRESSEES, type ASK_KINDS, askSchema } from './schema.js';

export const ASK_KIND_LABELS: Labels<(typeof ASK_KINDS)[number]> = {
  ask: words('Vraag', 'Ask'),
  lobby: words('Lobbypunt', 'Lobby point'),
  commitment: words('Eigen inzet', 'Own commitment'),
  condition: words('Voorwaarde', 'Condition'),
  exploration: words('Verkenning', 'Exploration'),
  dialogue: words('Gesprek', 'Dialogue'),
  target: words('Streefbeeld', 'Target'),
  pending: words('Nog niet bepaald', 'Not yet settled'),
};

export const ADDRESSEE_LABELS: Labels<(typeof ADDRESSEES)[number]> = {
  state: words('Rijk', 'Dutch government'),
  eu: words('Europese Unie', 'European Union'),
  mra: words('Metropoolregio Amsterdam', 'Amsterdam Metropolitan Area'),
  region: words('Partijen in de regio', 'Parties in the region'),
};

export const names = defineNames(askSchema, {
  singular: words('Lobbyvraag', 'Ask'),
  plural: words('Lobbyvragen', 'Asks'),
  shown: words('Vragen en eigen inzet', 'Asks and commitments'),
  help: words(
    'Wat de regio van anderen vraagt, en wat zij zelf doet.',
    'What the region asks of others, and what it takes on itself.',
  ),
  tabs: {
    ask: words('De vraag', 'The ask'),
    who: words('Wie en aan wie', 'Who and to whom'),
    evidence: words('Bewijs', 'Evidence'),
    decision: words('Besluit en vervolg', 'Decision and outcome'),
  },
  fields: {
    ...BASE,
    title: { ...TITLE, tab: 'ask' },
    kind: {
      tab: 'ask',
      label: words('Soort', 'Kind'),
      help: words(
        'Alleen een vraag of lobbypunt wordt aan anderen gevraagd; al het andere toont de site niet als eis.',
        'Only an ask or lobby point is put to others; nothing else is shown as a demand.',
      ),
      meaning: words('soort', 'kind'),
      choices: ASK_KIND_LABELS,
    },
    problem: {
      tab: 'ask',
      label: words('Het probleem', 'The problem'),
      meaning: words('het probleem', 'the problem'),
    },
    request: {
      tab: 'ask',
      label: words('De vraag', 'The ask'),
      meaning: words('wat er gevraagd wordt', 'what is asked'),
    },
    effect: {
      tab: 'ask',
      label: words('Wat levert het op?', 'What is the effect?'),
      shown: words('Wat het oplevert', 'What it brings'),
      meaning: words('wat het oplevert', 'what it brings'),
    },
    subregion: {
      ...SUBREGION,
      tab: 'who',
      help: words('Leeg: de MRA als geheel.', 'Empty: the MRA as a whole.'),
      meaning: words('wie het vraagt; leeg is de MRA als geheel', 'who asks; empty is the MRA as a whole'),
    },
    addressees: {
      tab: 'who',
      label: words('Gericht aan', 'Addressed to'),
      meaning: words('aan wie het gericht is', 'to whom it is addressed'),
      choices: ADDRESSEE_LABELS,
    },
    addressBasis: {
      tab: 'who',
      label: words('Staat dat in de agenda?', 'Does the agenda say so?'),
      meaning: words(
        'of de agenda dat zegt, of dat het is afgeleid',
        'whether the agenda says so, or it is inferred',
      ),
      choices: {
        stated: words('ja', 'yes'),
        'partly-inferred': words('deels afgeleid', 'partly inferred'),
        inferred: words('afgeleid', 'inferred'),
        none: words('aan niemand gericht', 'addressed to nobody'),
      },
    },
    audiences: {
      tab: 'who',
      label: words('Doelgroepen', 'Audiences'),
      help: words('Op wiens pagina en brief deze vraag staat.', 'On whose page and brief this ask stands.'),
      meaning: words('op welke lobbypagina’s de vraag staat', 'on which lobbying pages the ask stands'),
    },
    theme: { ...THEME, tab: 'who' },
    weight: {
      tab: 'who',
      label: words('Gewicht', 'Weight'),
      help: words(
        '1 weegt het zwaarst en komt bovenaan. Leeg: de agenda zegt het niet.',
        '1 is heaviest and comes first. Empty: not stated.',
      ),
      meaning: words('gewicht; 1 weegt het zwaarst', 'weight; 1 is heaviest'),
    },
    figures: { ...FIGURES, tab: 'evidence' },
    sources: { ...SOURCES, tab: 'evidence' },
    actionLines: {
      tab: 'evidence',
      label: words('Actielijnen', 'Action lines'),
      meaning: words('actielijnen die erbij horen', 'action lines involved'),
    },
    hotspots: { ...HOTSPOTS, tab: 'evidence' },
    organisations: { ...ORGANISATIONS, tab: 'evidence' },
    section: { ...SECTION, tab: 'evidence' },
    legalReference: {
      tab: 'decision',
      label: words('Wet of begroting', 'Law or budget'),
      help: words('Waar het in te regelen is.', 'Where it can be arranged.'),
      meaning: words(
        'wet of begroting waarin het te regelen is',
        'law or budget in which it can be arranged',
      ),
    },
    decisionMoment: {
      tab: 'decision',
      label: words('Beslismoment', 'Decision moment'),
      meaning: words('wanneer erover besloten wordt', 'when it is decided'),
    },
    mandate: {
      tab: 'decision',
      label: words('Mandaat', 'Mandate'),
      help: words('Wie deze vraag heeft vastgesteld.', 'Who approved this ask.'),
      meaning: words('wie de vraag heeft vastgesteld', 'who approved the ask'),
    },
    mandatedOn: {
      tab: 'decision',
      label: words('Vastgesteld op', 'Approved on'),
      meaning: words('dag waarop dat gebeurde', 'day on which that was done'),
    },
    contact: {
      tab: 'decision',
      label: words('Contact', 'Contact'),
      help: words(
        'Een afdeling of mailbox, geen naam van een persoon.',
        'An office or mailbox, no person’s name.',
      ),
      meaning: words('bij welke afdeling u meer hoort', 'which office can tell more'),
    },
    outcome: {
      tab: 'decision',
      label: words('Wat kwam ervan?', 'What came of it?'),
      shown: words('Uitkomst', 'Outcome'),
      help: words('Leeg zolang er niets besloten is.', 'Empty as long as nothing is decided.'),
      meaning: words('wat ervan kwam', 'what came of it'),
    },
  },
});
