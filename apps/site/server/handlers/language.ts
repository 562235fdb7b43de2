import { homePath } from '@mra/agenda';
import { redirect } from '../http/answer.js';
import { type EditionHandler, isAt } from './handler.js';

/** The bare address: to the home page in the visitor's language. */
export const language: EditionHandler = {
  match: isAt('/'),
  handle: ({ locale }) => redirect(302, homePath(locale), { vary: 'accept-language' }),
};
