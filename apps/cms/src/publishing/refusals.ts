import type { Problem } from '@mra/agenda';
import { APIError, type PayloadRequest, ValidationError } from 'payload';
import type { KindConfig } from '../documents/records';
import { sentenceOf } from './problems';

const MOST_NAMED = 5;

/** A title that is a whole sentence would fill the message. */
const LONGEST_TITLE = 60;

function shortened(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  return `${title.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '')}…`;
}

const WITHDRAWAL = {
  nl: {
    and: (more: number) => ` en nog ${more}`,
    used: (list: string) => `Dit wordt nog gebruikt door ${list}. Haal het daar eerst weg.`,
    kept: 'Er is niets gewijzigd.',
  },
  en: {
    and: (more: number) => ` and ${more} more`,
    used: (list: string) => `This is still used by ${list}. Remove it there first.`,
    kept: 'Nothing was changed.',
  },
};

/**
 * Refuses to take something from the edition.
 * @param why the titles of what uses it, and whole sentences that say what else stands in the way
 * @throws {APIError} always: an unpublished or deleted document has no form to show errors on, so they are one message.
 */
export function refuseWithdrawal(
  { users, reasons }: { users: readonly string[]; reasons: readonly string[] },
  req: PayloadRequest,
): never {
  const { and, used, kept } = WITHDRAWAL[req.i18n.language === 'en' ? 'en' : 'nl'];
  const titles = [...new Set(users)];
  const named = titles
    .slice(0, MOST_NAMED)
    .map((title) => `“${shortened(title)}”`)
    .join(', ');
  const more = titles.length > MOST_NAMED ? and(titles.length - MOST_NAMED) : '';
  const sentences = [...(titles.length > 0 ? [used(named + more)] : []), ...reasons, kept];
  // Without data Payload tells errors by the name of their class, which a production build shortens, and answers “unknown error”.
  throw new APIError(sentences.join(' '), 409, {}, true);
}

const NOT_PUBLISHED = { nl: 'Er is niets gepubliceerd', en: 'Nothing was published' };

/** The field of the form that a problem is about: of a text in both languages each has one. */
function pathOf({ flattenedFields }: KindConfig, field: string): string {
  const [name = 'key'] = field.split('.');
  const group = flattenedFields.some((each) => each.name === name && each.type === 'group');
  return group ? field : name;
}

/** What the form calls a field, for the summary that Payload makes. */
function labelOf({ flattenedFields }: KindConfig, path: string, language: string): string {
  const field = flattenedFields.find(({ name }) => name === path.split('.')[0]);
  const label = field && 'label' in field ? field.label : null;
  return label && typeof label === 'object' && language in label ? String(label[language as 'nl']) : path;
}

/**
 * Refuses to publish.
 * @param own the key of the document on the form; what is wrong elsewhere is said at the form's key
 * @throws {ValidationError} always, with each problem at its field in the editor's language
 */
export function refusePublication(
  problems: readonly Problem[],
  own: string,
  config: KindConfig,
  req: PayloadRequest,
): never {
  const { language } = req.i18n;
  const all = problems.map((problem) => {
    const sentence = sentenceOf(problem, language);
    const path = problem.key === own ? pathOf(config, problem.field) : 'key';
    const message = problem.key === own ? sentence : `${problem.key}: ${sentence}`;
    return { path, message, label: labelOf(config, path, language) };
  });
  // Of one field it is enough to hear the same thing once.
  const errors = [...new Map(all.map((error) => [error.path + error.message, error])).values()];
  const refusal = new ValidationError({ collection: config.slug, errors, req }, req.t);
  // The admin makes a list of what stands between commas after the first colon.
  const lines = errors.map(({ label, message }) => `${label} – ${message}`.replaceAll(',', ';'));
  refusal.message = `${NOT_PUBLISHED[language === 'en' ? 'en' : 'nl']}: ${lines.join(', ')}`;
  throw refusal;
}
