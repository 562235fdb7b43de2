import type { Problem } from '@mra/agenda';
import { APIError, type PayloadRequest, type SanitizedCollectionConfig, ValidationError } from 'payload';
import { sentenceOf } from './problems';

const MOST_NAMED = 5;

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
    .map((title) => `“${title}”`)
    .join(', ');
  const more = titles.length > MOST_NAMED ? and(titles.length - MOST_NAMED) : '';
  const sentences = [...(titles.length > 0 ? [used(named + more)] : []), ...reasons, kept];
  throw new APIError(sentences.join(' '), 409, null, true);
}

/** The field of the form that a problem is about: of a text in both languages each has one. */
function pathOf({ flattenedFields }: SanitizedCollectionConfig, field: string): string {
  const [name = 'key'] = field.split('.');
  const group = flattenedFields.some((each) => each.name === name && each.type === 'group');
  return group ? field : name;
}

/**
 * Refuses to publish.
 * @param own the key of the document on the form; what is wrong elsewhere is said at the form's key
 * @throws {ValidationError} always, with each problem at its field in the editor's language
 */
export function refusePublication(
  problems: readonly Problem[],
  own: string,
  collection: SanitizedCollectionConfig,
  req: PayloadRequest,
): never {
  const errors = problems.map((problem) => {
    const sentence = sentenceOf(problem, req.i18n.language);
    return problem.key === own
      ? { path: pathOf(collection, problem.field), message: sentence }
      : { path: 'key', message: `${problem.key}: ${sentence}` };
  });
  throw new ValidationError({ collection: collection.slug, errors, req }, req.t);
}
