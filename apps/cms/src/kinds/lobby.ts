import { ADDRESSEE_LABELS, ASK_KIND_LABELS } from '@mra/agenda';
import type { CollectionConfig } from 'payload';
import { collection, tab } from '../collections/collection';
import { VISIBILITY } from '../collections/editorial';
import {
  choices,
  FACTS_TAB,
  FIGURES,
  HOTSPOTS,
  LEAD,
  ORDER,
  ORGANISATIONS,
  SECTION,
  SOURCES,
  SUBREGION,
  THEME,
  TITLE,
} from '../collections/words';

/** What is asked, and of whom. */
export const lobbyCollections: CollectionConfig[] = [
  collection('asks', {
    group: 'lobby',
    singular: ['Lobbyvraag', 'Ask'],
    plural: ['Lobbyvragen', 'Asks'],
    help: [
      'Wat de regio van anderen vraagt, en wat zij zelf doet.',
      'What the region asks of others, and what it takes on itself.',
    ],
    columns: ['title', 'kind', 'subregion', 'theme', 'addressees'],
    sort: 'key',
    sidebar: [VISIBILITY],
    tabs: [
      tab(['De vraag', 'The ask'], {
        title: TITLE,
        kind: {
          label: ['Soort', 'Kind'],
          choices: ASK_KIND_LABELS,
          help: [
            'Alleen een vraag of lobbypunt wordt aan anderen gevraagd; al het andere toont de site niet als eis.',
            'Only an ask or lobby point is put to others; nothing else is shown as a demand.',
          ],
        },
        problem: { label: ['Het probleem', 'The problem'] },
        request: { label: ['De vraag', 'The ask'] },
        effect: { label: ['Wat levert het op?', 'What is the effect?'] },
      }),
      tab(['Wie en aan wie', 'Who and to whom'], {
        subregion: { ...SUBREGION, help: ['Leeg: de MRA als geheel.', 'Empty: the MRA as a whole.'] },
        addressees: { label: ['Gericht aan', 'Addressed to'], choices: ADDRESSEE_LABELS },
        addressBasis: {
          label: ['Staat dat in de agenda?', 'Does the agenda say so?'],
          choices: choices({
            stated: ['ja', 'yes'],
            'partly-inferred': ['deels afgeleid', 'partly inferred'],
            inferred: ['afgeleid', 'inferred'],
            none: ['aan niemand gericht', 'addressed to nobody'],
          }),
        },
        audiences: {
          label: ['Doelgroepen', 'Audiences'],
          help: ['Op wiens pagina en brief deze vraag staat.', 'On whose page and brief this ask stands.'],
        },
        theme: THEME,
        weight: {
          label: ['Gewicht', 'Weight'],
          help: [
            '1 weegt het zwaarst en komt bovenaan. Leeg: de agenda zegt het niet.',
            '1 is heaviest and comes first. Empty: not stated.',
          ],
        },
      }),
      tab(['Bewijs', 'Evidence'], {
        figures: FIGURES,
        sources: SOURCES,
        actionLines: { label: ['Actielijnen', 'Action lines'] },
        hotspots: HOTSPOTS,
        organisations: ORGANISATIONS,
        section: SECTION,
      }),
      tab(['Besluit en vervolg', 'Decision and outcome'], {
        legalReference: {
          label: ['Wet of begroting', 'Law or budget'],
          help: ['Waar het in te regelen is.', 'Where it can be arranged.'],
        },
        decisionMoment: { label: ['Beslismoment', 'Decision moment'] },
        mandate: {
          label: ['Mandaat', 'Mandate'],
          help: ['Wie deze vraag heeft vastgesteld.', 'Who approved this ask.'],
        },
        mandatedOn: { label: ['Vastgesteld op', 'Approved on'] },
        contact: {
          label: ['Contact', 'Contact'],
          help: [
            'Een afdeling of mailbox, geen naam van een persoon.',
            'An office or mailbox, no person’s name.',
          ],
        },
        outcome: {
          label: ['Wat kwam ervan?', 'What came of it?'],
          help: ['Leeg zolang er niets besloten is.', 'Empty as long as nothing is decided.'],
        },
      }),
    ],
  }),
  collection('audiences', {
    group: 'lobby',
    singular: ['Doelgroep', 'Audience'],
    plural: ['Doelgroepen', 'Audiences'],
    help: [
      'Den Haag, Brussel, New Dutch en iedereen: elk met een eigen boodschap.',
      'The Hague, Brussels, New Dutch and everyone: each with its own message.',
    ],
    columns: ['order', 'title'],
    sort: 'order',
    tabs: [
      tab(['Boodschap', 'Message'], {
        title: TITLE,
        lead: LEAD,
        message: { label: ['Boodschap', 'Message'] },
      }),
      tab(FACTS_TAB, {
        keyFigures: {
          label: ['Kerncijfers', 'Key figures'],
          help: [
            'De cijfers van “Iedereen” openen de voorpagina.',
            'Those of “Everyone” open the home page.',
          ],
        },
        order: ORDER,
      }),
    ],
  }),
];
