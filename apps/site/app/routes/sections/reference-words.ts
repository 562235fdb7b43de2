import type { Locale } from '@mra/agenda';

const nl = {
  glossary: {
    title: 'Wat betekent dat?',
    lead: 'De begrippen en afkortingen van de agenda, uitgelegd in gewone taal. In een tekst staat onder zo’n woord de eerste keer een stippellijn. Kies het woord, dan ziet u de uitleg.',
    terms: 'Begrippen',
    abbreviations: 'Afkortingen',
    short: 'Afkorting',
    stands: 'Voluit',
  },
  sources: {
    title: 'Waar het vandaan komt',
    lead: 'De publicaties waarop cijfers, vragen en programma’s rusten. Wat geen eigen bron heeft, komt uit de agenda zelf.',
    noAddress: 'de agenda noemt geen adres',
    noYear: 'jaar niet vermeld',
    cited: (count: number) => `${count} keer gebruikt`,
  },
  downloads: {
    title: 'Neem het mee',
    lead: 'Alle PDF’s en deelkaarten, in het Nederlands en het Engels. Ze worden gemaakt uit dezelfde teksten en cijfers als deze site.',
    briefs: 'Om te lezen en mee te nemen (PDF)',
    sorts: {
      agenda: 'De hele agenda',
      story: 'Het verhaal',
      subregion: 'Deelregio’s',
      lobby: 'Lobbybrieven',
      accelerator: 'Versnellers',
      'action-line': 'Actielijnen',
      theme: 'Thema’s',
    },
    cards: 'Deelkaarten (PNG en SVG)',
    cardsHelp: 'Beelden om te delen. Kies waarover ze gaan.',
    cardName: 'Deelkaart',
    sizes: 'PNG in pixels, en als tekening (SVG)',
    otherCards: 'De kaarten in het Engels',
    allBriefs: 'Bekijk alle PDF’s',
    file: 'Bestand',
    sizeUnknown: 'Staat er geen grootte bij, dan wordt het bestand gemaakt als u het opent.',
    date: 'Gewijzigd',
    languages: { nl: 'Nederlands', en: 'Engels' },
  },
  data: {
    title: 'De agenda als open data',
    lead: 'Alles wat op deze site staat, om zelf mee te werken: in één bestand of per soort als tabel. In twee talen, met vaste sleutels en zonder aanmelden.',
    files: 'Bestanden',
    whole: 'De hele agenda (JSON)',
    map: 'Hotspots (GeoJSON)',
    mapHelp: 'Van een hotspot zonder bekende plek is de geometrie leeg.',
    catalogue: 'Beschrijving voor catalogi (DCAT-AP-NL, JSON-LD)',
    tables: 'Tabellen (CSV)',
    tablesHelp:
      'UTF-8, met komma’s tussen de kolommen. Een tekst heeft een kolom per taal. In een lijst staan verticale strepen tussen de delen. Leeg is “niet bekend”.',
    rows: 'rijen',
    licence: 'Licentie',
    toBeConfirmed:
      'Dit is een voornemen: de Metropoolregio Amsterdam moet het nog bevestigen. Vraag het tot die tijd eerst na.',
    feeds: 'Volgen',
    changes: 'Wat er verandert (Atom)',
    calendar: 'Kalender (iCalendar)',
    fields: 'Wat de velden betekenen',
    fieldsHelp:
      'Elk document heeft een sleutel die nooit verandert. Met die sleutel verwijzen documenten naar elkaar. Begint een tekst in een tabel met =, +, - of @, dan staat er een apostrof voor. Anders ziet een rekenprogramma de tekst als formule.',
    field: 'Veld',
    means: 'Betekenis',
    holds: 'Vorm',
    list: 'lijst van',
    empty: 'mag leeg zijn',
    types: {
      text: 'tekst in twee talen',
      markdown: 'opgemaakte tekst (Markdown) in twee talen',
      reference: 'sleutel van',
      choice: 'een van',
      number: 'getal',
      flag: 'ja of nee',
      word: 'woord, datum of adres',
      other: 'samengesteld',
    },
  },
  changes: {
    title: 'Wat er veranderde',
    lead: 'Kies een dag. U ziet dan alles wat sinds die dag nieuw is of is gewijzigd, per soort.',
    since: 'Sinds',
    show: 'Toon',
    toCome: (day: string) => `${day} moet nog komen; u ziet de laatste maand.`,
    found: (count: number, day: string) =>
      count === 0
        ? `Sinds ${day} is er niets veranderd.`
        : `${count} ${count === 1 ? 'onderdeel is' : 'onderdelen zijn'} nieuw of gewijzigd sinds ${day}`,
    filled: (parts: number, day: string) =>
      `Op ${day} is de agenda voor het eerst ingevuld. Van die dag zijn ${parts} onderdelen: niet alles daarvan is dus nieuws. Kies een latere dag om te zien wat er daarna veranderde.`,
    feed: 'Volg de wijzigingen (Atom)',
    releases: 'Vaste edities',
  },
  releases: {
    title: 'Vaste edities',
    lead: 'Een vaste editie is de agenda zoals hij op één moment was, met een naam die blijft. Zo kunt u ernaar verwijzen.',
    empty: 'Er is nog geen vaste editie. Wat u nu leest is de lopende versie.',
    pinned: 'Wat vastligt',
    pinnedOn: 'Vastgelegd op',
    open: 'Open deze editie (JSON)',
    since: (count: number) =>
      count === 0
        ? 'Sindsdien is er niets veranderd.'
        : `Sindsdien ${count} ${count === 1 ? 'verschil' : 'verschillen'} met de lopende versie`,
    allSince: (day: string) => `Bekijk alles wat sinds ${day} nieuw is of veranderde`,
    what: { added: 'nieuw', changed: 'gewijzigd', removed: 'vervallen' },
    current: 'De lopende versie',
    id: 'Kenmerk',
    made: 'Gemaakt op',
    data: 'Bewaar deze versie zelf (JSON)',
  },
  standing: {
    mailbox: 'E-mail',
    register: 'Transparantieregister van de EU',
    sender: 'Van wie deze site is',
    notKnown: 'nog niet bekend',
    website: 'Website',
    noMailbox:
      'De redactie heeft nog geen e-mailadres ingevuld. U kunt hier dus nog geen bericht sturen. Dit kan nu wel:',
    atSender: 'Meld het bij de Metropoolregio Amsterdam zelf, via',
    sayWhere:
      'Noem het adres van de pagina, wat er staat en wat er volgens u moet staan. Dan is het snel te vinden.',
    agencies: 'Zoekt u geld of hulp voor een plan, bel dan een regionale ontwikkelingsmaatschappij:',
  },
};

type ReferenceWords = typeof nl;

const en: ReferenceWords = {
  glossary: {
    title: 'What does that mean?',
    lead: 'The terms and abbreviations of the agenda, explained in plain language. In a text, such a word has a dotted line under it the first time. Select the word to see what it means.',
    terms: 'Terms',
    abbreviations: 'Abbreviations',
    short: 'Abbreviation',
    stands: 'In full',
  },
  sources: {
    title: 'Where it comes from',
    lead: 'The publications that figures, asks and programmes rest on. What has no source of its own comes from the agenda itself.',
    noAddress: 'the agenda gives no address',
    noYear: 'year not stated',
    cited: (count) => (count === 1 ? 'used once' : `used ${count} times`),
  },
  downloads: {
    title: 'Take it along',
    lead: 'All PDFs and cards, in Dutch and English. They are made from the same texts and figures as this site.',
    briefs: 'To read and take along (PDF)',
    sorts: {
      agenda: 'The whole agenda',
      story: 'The story',
      subregion: 'Subregions',
      lobby: 'Lobby briefs',
      accelerator: 'Accelerators',
      'action-line': 'Action lines',
      theme: 'Themes',
    },
    cards: 'Cards to share (PNG and SVG)',
    cardsHelp: 'Images to share. Choose what they are about.',
    cardName: 'Card',
    sizes: 'PNG in pixels, and as a drawing (SVG)',
    otherCards: 'The cards in Dutch',
    allBriefs: 'See all PDFs',
    file: 'File',
    sizeUnknown: 'Where no size is given, the file is made when you open it.',
    date: 'Changed',
    languages: { nl: 'Dutch', en: 'English' },
  },
  data: {
    title: 'The agenda as open data',
    lead: 'Everything on this site, for you to work with: in one file, or as a table for each kind. In two languages, with lasting keys and no sign-up.',
    files: 'Files',
    whole: 'The whole agenda (JSON)',
    map: 'Hotspots (GeoJSON)',
    mapHelp: 'A hotspot whose location is not known has an empty geometry.',
    catalogue: 'Description for catalogues (DCAT-AP-NL, JSON-LD)',
    tables: 'Tables (CSV)',
    tablesHelp:
      'UTF-8, separated by commas. A text has a column for each language; the items of a list are separated by a vertical bar; empty means “not known”.',
    rows: 'rows',
    licence: 'Licence',
    toBeConfirmed:
      'This is an intention that the Amsterdam Metropolitan Area has yet to confirm. Until then, please ask before you use the data.',
    feeds: 'Follow',
    changes: 'What changes (Atom)',
    calendar: 'Calendar (iCalendar)',
    fields: 'What the fields mean',
    fieldsHelp:
      'Every document has a key that never changes. Documents refer to one another by that key. Where a text in a table begins with =, +, - or @, an apostrophe stands before it. Otherwise a spreadsheet would take the text for a formula.',
    field: 'Field',
    means: 'Meaning',
    holds: 'Form',
    list: 'list of',
    empty: 'may be empty',
    types: {
      text: 'text in two languages',
      markdown: 'formatted text (Markdown) in two languages',
      reference: 'key of',
      choice: 'one of',
      number: 'number',
      flag: 'yes or no',
      word: 'word, date or address',
      other: 'composite',
    },
  },
  changes: {
    title: 'What changed',
    lead: 'Choose a day to see everything that is new or has changed since then, by kind.',
    since: 'Since',
    show: 'Show',
    toCome: (day) => `${day} is still to come; you see the last month.`,
    found: (count, day) =>
      count === 0
        ? `Nothing has changed since ${day}.`
        : `${count} ${count === 1 ? 'item is' : 'items are'} new or changed since ${day}`,
    filled: (parts, day) =>
      `The agenda was first filled in on ${day}. ${parts} items date from that day, so not all of them are news. Choose a later day to see what changed after it.`,
    feed: 'Follow the changes (Atom)',
    releases: 'Releases',
  },
  releases: {
    title: 'Releases',
    lead: 'A release is the agenda as it was at one moment, under a name that stays, so that it can be referred to.',
    empty: 'There is no release yet. What you are reading is the current version.',
    pinned: 'What stays',
    pinnedOn: 'Pinned on',
    open: 'Open this release (JSON)',
    since: (count) =>
      count === 0
        ? 'Nothing has changed since.'
        : `Since then ${count} ${count === 1 ? 'difference' : 'differences'} from the current version`,
    allSince: (day) => `See everything that is new or has changed since ${day}`,
    what: { added: 'new', changed: 'changed', removed: 'removed' },
    current: 'The current version',
    id: 'Identifier',
    made: 'Made on',
    data: 'Keep this version yourself (JSON)',
  },
  standing: {
    mailbox: 'E-mail',
    register: 'EU transparency register',
    sender: 'Whose site this is',
    notKnown: 'not known yet',
    website: 'Website',
    noMailbox:
      'The editors have not filled in an e-mail address yet, so you cannot send a message from here. What you can do now:',
    atSender: 'Report it to the Amsterdam Metropolitan Area itself, through',
    sayWhere:
      'Mention the address of the page, what it says and what you think it should say. That makes it quick to find.',
    agencies: 'If you are looking for money or help for a plan, call a regional development agency:',
  },
};

export const REFERENCE_WORDS: Record<Locale, ReferenceWords> = { nl, en };
