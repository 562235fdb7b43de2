import { words } from '../../locales.js';
import { defineNames, type Labels } from '../names.js';
import { ALSO_KNOWN_AS, BASE, MUNICIPALITY, NAME, SUBREGION, WEBSITE } from '../shared-names.js';
import { type ORGANISATION_TYPES, organisationSchema } from './schema.js';

export const ORGANISATION_TYPE_LABELS: Labels<(typeof ORGANISATION_TYPES)[number]> = {
  government: words('overheid', 'government'),
  'mra-body': words('MRA-orgaan', 'MRA body'),
  rom: words('regionale ontwikkelingsmaatschappij', 'regional development agency'),
  board: words('board', 'board'),
  education: words('onderwijs', 'education'),
  research: words('kennisinstelling', 'research'),
  company: words('bedrijf', 'company'),
  care: words('zorg', 'care'),
  network: words('netwerk', 'network'),
  partnership: words('samenwerkingsverband', 'partnership'),
  collective: words('groep partijen', 'group of parties'),
  other: words('overig', 'other'),
};

export const names = defineNames(organisationSchema, {
  singular: words('Partij', 'Organisation'),
  plural: words('Partijen', 'Organisations'),
  help: words(
    'Overheden, ROM’s, boards, scholen, bedrijven en netwerken.',
    'Governments, ROMs, boards, schools, companies and networks.',
  ),
  tabs: { facts: words('Gegevens', 'Facts') },
  fields: {
    ...BASE,
    title: { ...NAME, tab: 'facts' },
    type: {
      tab: 'facts',
      label: words('Soort', 'Type'),
      meaning: words('soort', 'type'),
      choices: ORGANISATION_TYPE_LABELS,
    },
    subregion: { ...SUBREGION, tab: 'facts' },
    municipality: { ...MUNICIPALITY, tab: 'facts', within: 'subregion' },
    members: {
      tab: 'facts',
      label: words('Leden', 'Members'),
      help: words('Uit wie deze partij bestaat.', 'Of whom it consists.'),
      meaning: words('wie er lid van zijn', 'who its members are'),
    },
    alsoKnownAs: { ...ALSO_KNOWN_AS, tab: 'facts' },
    website: { ...WEBSITE, tab: 'facts' },
  },
});
