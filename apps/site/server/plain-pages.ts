import type { Locale } from '@mra/agenda';

interface Words {
  title: string;
  text: string;
  home: string;
}

const PAGES: Record<'starting' | 'bad-address' | 'cms-down' | 'broken', Record<Locale, Words>> = {
  starting: {
    nl: {
      title: 'De site start op',
      text: 'Over een paar seconden is de agenda er. Laad de pagina dan opnieuw.',
      home: 'Opnieuw proberen',
    },
    en: {
      title: 'The site is starting',
      text: 'The agenda will be here in a few seconds. Please load the page again.',
      home: 'Try again',
    },
  },
  'bad-address': {
    nl: {
      title: 'Dit adres klopt niet',
      text: 'Het adres bevat tekens die geen tekst zijn. Controleer de link, of begin bij de voorpagina.',
      home: 'Naar de voorpagina',
    },
    en: {
      title: 'This address is not right',
      text: 'The address holds characters that are no text. Check the link, or start at the home page.',
      home: 'To the home page',
    },
  },
  'cms-down': {
    nl: {
      title: 'De redactie is even niet bereikbaar',
      text: 'De site zelf werkt gewoon. Wat u had opgeslagen is bewaard; probeer het over een minuut opnieuw.',
      home: 'Naar de site',
    },
    en: {
      title: 'The editors’ desk is out of reach for a moment',
      text: 'The site itself works. What you had saved is kept; try again in a minute.',
      home: 'To the site',
    },
  },
  broken: {
    nl: {
      title: 'Hier ging iets mis',
      text: 'Dat ligt aan ons, niet aan u. Het is gemeld; probeer het later opnieuw of begin bij de voorpagina.',
      home: 'Naar de voorpagina',
    },
    en: {
      title: 'Something went wrong here',
      text: 'That is our fault, not yours. It has been logged; try again later or start at the home page.',
      home: 'To the home page',
    },
  },
};

/** A page that needs no edition and no style sheet: for when there is nothing else to show. */
export function plainPage(which: keyof typeof PAGES, locale: Locale): string {
  const { title, text, home } = PAGES[which][locale];
  return `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><main><h1>${title}</h1><p>${text}</p><p><a href="/${locale}">${home}</a></p></main></html>`;
}
