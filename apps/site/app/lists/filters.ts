import { type Locale, PAGE_PARAMETER } from '@mra/agenda';
import { type LoaderFunctionArgs, redirect } from '@remix-run/node';

/** One of the values a reader can choose. */
export interface Choice {
  value: string;
  label: string;
  /** If not the page's language. */
  lang?: Locale | undefined;
  /** Its heading in a long list; choices of one group are adjacent. */
  group?: string | undefined;
}

/** A question on a form, with its choices. */
export interface Question {
  name: string;
  label: string;
  choices: readonly Choice[];
  /** Which free-form answers count, if readers can write their own. */
  takes?: ((value: string) => boolean) | undefined;
  /** Whether more than one may be chosen. */
  several?: boolean | undefined;
}

/** A form as filled in by the address. */
export interface Filled {
  questions: readonly (Omit<Question, 'takes'> & { chosen: string[] })[];
  /** Values in the address that no question knows, shortened for display. */
  ignored: string[];
  /** The choices as a query string: `?theme=…`, or empty. */
  query: string;
}

const LONGEST_SHOWN = 40;

const PAGE_NAMES: readonly string[] = Object.values(PAGE_PARAMETER);

/** A reader's input, tidied and shortened for display. */
export const shown = (value: string) => {
  const plain = [...value.replace(/\p{C}+/gu, ' ').trim()];
  return plain.length > LONGEST_SHOWN ? `${plain.slice(0, LONGEST_SHOWN).join('')} …` : plain.join('');
};

/**
 * Reads the choices from the address of a page.
 * @throws a redirect to the address without unanswered questions, so that the result of a form has an address fit to share
 */
export function fillIn({ request }: LoaderFunctionArgs, questions: readonly Question[]): Filled {
  const { pathname, searchParams } = new URL(request.url);
  const given = [...searchParams];
  if (given.some(([, value]) => value === '')) {
    const kept = new URLSearchParams(given.filter(([, value]) => value !== '')).toString();
    throw redirect(kept ? `${pathname}?${kept}` : pathname, 302);
  }
  const ignored = new Set<string>();
  const answers = new Map<string, string[]>();
  for (const [name, value] of given) {
    // The page number is not a choice: `paged` reads it.
    if (PAGE_NAMES.includes(name)) continue;
    const question = questions.find((each) => each.name === name);
    const isAnswer = question?.choices.some((each) => each.value === value) || question?.takes?.(value);
    if (!question || !isAnswer) ignored.add(shown(`${name}=${value}`));
    else answers.set(name, [...(question.several ? (answers.get(name) ?? []) : []), value]);
  }
  const query = new URLSearchParams(
    [...answers].flatMap(([name, values]) => [...new Set(values)].map((value) => [name, value])),
  ).toString();
  return {
    questions: questions.map(({ takes: _, ...each }) => ({ ...each, chosen: answers.get(each.name) ?? [] })),
    ignored: [...ignored].slice(0, 5),
    query: query && `?${query}`,
  };
}

/** The answer to a question, or nothing if it was left open. */
export function chosen({ questions }: Filled, name: string): string | undefined {
  return questions.find((each) => each.name === name)?.chosen[0];
}
