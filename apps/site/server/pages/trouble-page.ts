import type { Locale } from '@mra/agenda';
import { MARK, SUBREGION_COLOURS } from '@mra/design';
import type { Answer } from '../http/answer.js';
import type { UnreadableRequest } from '../http/unreadable.js';

/** Troubles that a visitor may meet before a page can be made. */
export type Trouble =
  | 'undecodable'
  | 'unreadable'
  | 'too-large'
  | 'body-too-large'
  | 'elsewhere'
  | 'method'
  | 'starting'
  | 'cms-down'
  | 'gone'
  | 'failure';

const WORDS: Record<Trouble, { status: number } & Record<Locale, readonly [title: string, text: string]>> = {
  undecodable: {
    status: 400,
    nl: ['Dit adres is niet te lezen', 'Er staat een teken in dat niet kan. Controleer het adres.'],
    en: ['This address can’t be read', 'It holds a character that can’t be there. Please check the address.'],
  },
  unreadable: {
    status: 400,
    nl: [
      'Dit verzoek is niet te lezen',
      'Uw browser stuurde iets dat wij niet begrijpen. Probeer het opnieuw.',
    ],
    en: [
      'This request can’t be read',
      'Your browser sent something that we don’t understand. Please try again.',
    ],
  },
  'too-large': {
    status: 431,
    nl: [
      'Dit verzoek is te groot',
      'Uw browser stuurde meer mee dan wij aannemen. Wis de cookies van deze site en probeer het opnieuw.',
    ],
    en: [
      'This request is too large',
      'Your browser sent along more than we take. Please clear this site’s cookies and try again.',
    ],
  },
  'body-too-large': {
    status: 413,
    nl: [
      'Dit is te veel',
      'Wat u stuurt is groter dan wij aannemen. Maak het korter en probeer het opnieuw.',
    ],
    en: ['This is too much', 'What you send is larger than we take. Please make it shorter and try again.'],
  },
  elsewhere: {
    status: 403,
    nl: [
      'Dit komt van een andere site',
      'Dit formulier werd niet op deze site ingevuld. Open de pagina hier en probeer het opnieuw.',
    ],
    en: [
      'This comes from another site',
      'This form was not filled in on this site. Please open the page here and try again.',
    ],
  },
  method: {
    status: 405,
    nl: ['Dat kan hier niet', 'Deze pagina kunt u alleen lezen.'],
    en: ['That is not possible here', 'This page can only be read.'],
  },
  starting: {
    status: 503,
    nl: ['Nog even', 'De agenda wordt klaargezet. Probeer het zo opnieuw.'],
    en: ['One moment', 'The agenda is being made ready. Please try again shortly.'],
  },
  'cms-down': {
    status: 502,
    nl: [
      'De redactie is even niet bereikbaar',
      'De site zelf werkt gewoon. Wat u had opgeslagen is bewaard. Probeer het over een minuut opnieuw.',
    ],
    en: [
      'The editors’ desk can’t be reached',
      'The site itself works as usual. What you had saved is kept. Please try again in a minute.',
    ],
  },
  gone: {
    status: 410,
    nl: [
      'Dit bestand is er niet meer',
      'Wat erin stond is gewijzigd of ingetrokken. Hieronder gaat u naar wat er nu is.',
    ],
    en: [
      'This file is no longer here',
      'What it held has changed or was withdrawn. The link below leads to what there is now.',
    ],
  },
  failure: {
    status: 500,
    nl: ['Hier ging iets mis', 'Dat ligt aan ons. Probeer het later opnieuw.'],
    en: ['Something went wrong', 'The fault is ours. Please try again later.'],
  },
};

/** Which trouble a request had that could not be read: too much of it, or no HTTP at all. */
export function troubleOf({ code }: UnreadableRequest): Trouble {
  return code === 'HPE_HEADER_OVERFLOW' ? 'too-large' : 'unreadable';
}

const HOME: Record<Locale, string> = { nl: 'Naar de voorpagina', en: 'To the home page' };
const NEWEST: Record<Locale, string> = { nl: 'Naar de nieuwste versie', en: 'To the newest version' };

const mark = MARK.map(
  ({ x, y, subregion }) =>
    `<path fill="${SUBREGION_COLOURS[subregion].fill}" d="M${x * 11} ${y * 11}h10v10h-10z"/>`,
).join('');

/**
 * A plain page in the visitor's language that needs neither an edition nor the framework.
 * @param to an address of ours where the visitor is led instead of home
 */
export function troublePage(
  trouble: Trouble,
  locale: Locale,
  stylesheets: readonly string[],
  to?: string,
): Answer {
  const { status } = WORDS[trouble];
  const [title, text] = WORDS[trouble][locale];
  const links = stylesheets.map((path) => `<link rel="stylesheet" href="${path}">`).join('');
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...(trouble === 'method' ? { allow: 'GET, HEAD' } : {}),
      ...(status >= 502 ? { 'retry-after': '10' } : {}),
    },
    body: `<!DOCTYPE html><html lang="${locale}"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">${links}</head><body><main class="trouble"><svg class="mark trouble-mark" viewBox="0 0 21 21" aria-hidden="true">${mark}</svg><p class="display trouble-number">${status}</p><h1>${title}</h1><p class="lead">${text}</p><p><a class="utrecht-button" href="${to ?? `/${locale}`}">${(to ? NEWEST : HOME)[locale]}</a></p></main></body></html>`,
  };
}
