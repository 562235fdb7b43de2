import { SOURCE_LOCALE } from '@mra/agenda';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { sentenceOf } from '../publishing/problems';

function partFor(schema: z.ZodType, locale: string): z.ZodType | null {
  if (!(schema instanceof z.ZodObject)) return schema;
  const part: unknown = schema.shape[locale];
  return part instanceof z.ZodType ? part : null;
}

/**
 * Holds a text to the agenda's schema while the form is open: the admin forgets what Publish said of a field when it asks the field
 * itself the next time. Publish checks the whole; this repeats what one field can know.
 * @param whole the schema of the field, to know whether it may be empty
 * @param value the schema of what it holds, by language where it has languages
 */
export function validText(whole: z.ZodType, value: z.ZodType) {
  return (given: unknown, { req }: { req: Pick<PayloadRequest, 'locale' | 'i18n'> }): string | true => {
    const language = req.i18n?.language ?? SOURCE_LOCALE;
    const problem = { kind: 'sources', key: '', field: '', detail: '' } as const;
    const part = partFor(value, req.locale ?? SOURCE_LOCALE);
    const text = typeof given === 'string' ? given.trim() : '';
    if (!part) return true;
    if (text === '') {
      const mayBeEmpty = part instanceof z.ZodOptional || whole.safeParse(null).success;
      return mayBeEmpty || sentenceOf({ ...problem, code: 'missing' }, language);
    }
    const issue = part.safeParse(text).error?.issues[0];
    if (!issue) return true;
    if (issue.code !== 'too_big') return sentenceOf({ ...problem, code: 'invalid' }, language);
    return sentenceOf({ ...problem, code: 'too-long', detail: String(issue.maximum) }, language);
  };
}
