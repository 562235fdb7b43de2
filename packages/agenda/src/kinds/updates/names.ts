import { words } from '../../locales.js';
import { STATUS_LABELS } from '../action-lines/names.js';
import { defineNames } from '../names.js';
import { BASE, BODY, TITLE } from '../shared-names.js';
import { updateSchema } from './schema.js';

export const names = defineNames(updateSchema, {
  singular: words('Voortgangsbericht', 'Update'),
  plural: words('Voortgangsberichten', 'Updates'),
  shown: words('Voortgang', 'Updates'),
  help: words(
    'Wat er met een actielijn gebeurde: samen de openbare tijdlijn van die lijn.',
    'What happened with an action line: together they are its public timeline.',
  ),
  tabs: { update: words('Bericht', 'Update'), facts: words('Gegevens', 'Facts') },
  fields: {
    ...BASE,
    actionLine: {
      tab: 'update',
      label: words('Actielijn', 'Action line'),
      meaning: words('actielijn waarover dit bericht gaat', 'action line that this update is about'),
    },
    date: {
      tab: 'update',
      label: words('Datum', 'Date'),
      meaning: words('dag van het bericht', 'day of the update'),
    },
    title: { ...TITLE, tab: 'update' },
    text: {
      ...BODY,
      tab: 'update',
      meaning: words('de tekst, in een paar zinnen', 'the text, in a few sentences'),
    },
    status: {
      tab: 'facts',
      label: words('Nieuwe stand', 'New status'),
      help: words('Leeg: de stand blijft zoals die was.', 'Empty: the status stays as it was.'),
      meaning: words('stand; leeg is niet bekend', 'status; empty is not known'),
      choices: STATUS_LABELS,
    },
    progress: {
      tab: 'facts',
      label: words('Voortgang in procenten', 'Progress in percent'),
      help: words('0 tot en met 100. Leeg: niet bekend.', '0 to 100. Empty: not known.'),
      meaning: words('hoe ver het is, in procenten', 'how far it has come, in per cent'),
    },
    source: {
      tab: 'facts',
      label: words('Bron', 'Source'),
      help: words('Leeg: de trekkers melden het zelf.', 'Empty: the line’s own parties report it.'),
      meaning: words('publicatie; leeg is de agenda zelf', 'publication; empty is the agenda itself'),
    },
  },
});
