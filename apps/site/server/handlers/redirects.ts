import { redirectedTo } from '../editions/paths.js';
import { redirect } from '../http/answer.js';
import { always, type EditionHandler } from './handler.js';

/** Addresses that editors sent elsewhere. */
export const redirects: EditionHandler = {
  match: always,
  inVisits: true,
  handle({ path }, { opened }) {
    const to = redirectedTo(path, opened.redirects, opened.edition);
    return to ? redirect(301, to) : 'next';
  },
};
