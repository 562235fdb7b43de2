import { type Locale, PAGE_PARAMETER } from '@mra/agenda';
import { type LoaderFunctionArgs, redirect } from '@remix-run/node';

/** One of the values that a reader can choose. */
export interface Choice {
  value: string;
  label: string;
  /** Where it is not the page's. */
  lang?: Locale | undefined;
  /** What it stands under in a long list; those of a group follow each other. */
  group?: string | undefined;
}

/** A question of a form with its choices. */
export interface Question {
  name: string;
  label: string;
  choices: readonly Choice[];
  /** What is an answer besides the choices, where readers write it themselves. */
  takes?: ((value: string) => boolean) | undefined;
  /** Whether more than one may be chosen. */
  several?: boolean | undefined;
}

/** A form as the address fills it in. */
export interface Filled {
  questions: readonly (Omit<Question, 'takes'> & { chosen: string[] })[];
  /** Values that the address has and no question knows, cut to a length that can be shown. */
  ignored: string[];
  /** What is chosen, as the end of an address: `?theme=…`, or nothing. */
  query: string;
}

const LONGEST_SHOWN = 40;

const PAGE_NAMES: readonly string[] = Object.values(PAGE_PARAMETER);

/** What a reader gave, tidied and cut to a length that can be shown. */
export const shown = (value: string) => {
  const plain = [...value.replace(/\p{C}+/gu, ' ').trim()];
  return plain.length > LONGEST_SHOWN ? `${plain.slice(0, LONGEST_SHOWN).join('')} …` : plain.join('');
};

/**
 * Reads the choices that the address of a page makes.
 * @throws a redirect to the address without questions that were left open, so that what a form sends can be shared as it is
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
    // Which page of what was found is no choice: `paged` reads it.
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

/** The answer to a question, or nothing where it was left open. */
export function chosen({ questions }: Filled, name: string): string | undefined {
  return questions.find((each) => each.name === name)?.chosen[0];
}
