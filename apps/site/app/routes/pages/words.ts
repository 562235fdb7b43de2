import type { Locale } from '@mra/agenda';

const nl = {
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
};

export const STANDING_PAGE_WORDS: Record<Locale, typeof nl> = {
  nl,
  en: {
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
