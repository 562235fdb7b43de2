import { compileContent, KINDS, LOCALES, type RawDocument, SECTIONS } from '@mra/agenda';
import { type Content, publicDocument } from '../index.js';
import { checkCopies } from './copies.js';
import { type Finding, plainWords, type Text, textsOf } from './findings.js';
import { checkNumbers, checkTranslations } from './languages.js';
import { checkManifest, type SectionCount } from './manifest.js';
import { checkNames, checkTitles } from './names.js';
import { checkReadability } from './readability.js';

/** What `npm run content:check` says. */
export interface CheckReport {
  counts: SectionCount[];
  /** Each check by name, with what it found. */
  checks: { name: string; findings: Finding[] }[];
}

/** Prose that says less than its field asks for. */
function checkLengths(texts: readonly Text[]): Finding[] {
  return texts.flatMap(({ text, where, least }) => {
    const length = plainWords(text).length;
    return length < least ? [{ where, what: `${length} characters, where ${least} is the least.` }] : [];
  });
}

/** References that lead nowhere, texts over length, and whatever else an edition can't be made of. */
function checkEdition(content: Content): Finding[] {
  const documents = Object.fromEntries(
    KINDS.map((kind) => [kind, content[kind].map((document) => publicDocument(document) as RawDocument)]),
  ) as Record<(typeof KINDS)[number], RawDocument[]>;
  return compileContent({ documents, withheld: new Set() }).problems.map(
    ({ kind, key, field, code, detail }) => ({
      where: `${kind}/${key}.${field}`,
      what: `${code}${detail ? `: ${detail}` : ''}`,
    }),
  );
}

/** Addresses of the redirects and the menu that lead nowhere in any language. */
function checkAddresses(content: Content): Finding[] {
  const places = new Set<string>([...KINDS, ...SECTIONS, ...content.pages.map(({ key }) => key)]);
  return content.settings.flatMap(({ key, navigation }) =>
    navigation
      .filter((place) => !places.has(place))
      .map((place) => ({ where: `settings/${key}.navigation`, what: `“${place}” is no page and no kind.` })),
  );
}

/** Checks the agenda's content in every way that a machine can. */
export function checkContent(content: Content): CheckReport {
  const texts = textsOf(content);
  const manifest = checkManifest(content);
  return {
    counts: manifest.counts,
    checks: [
      { name: 'everything that the agenda holds is here', findings: manifest.findings },
      {
        name: 'every reference and link leads somewhere, no text is too long',
        findings: checkEdition(content),
      },
      { name: 'the menu leads somewhere', findings: checkAddresses(content) },
      { name: `every text is there in ${LOCALES.join(' and ')}`, findings: checkTranslations(content) },
      { name: 'numbers agree between the languages', findings: checkNumbers(texts) },
      { name: 'a name has one spelling', findings: checkNames(content, texts) },
      { name: 'a title is used once', findings: checkTitles(content) },
      { name: 'prose says something', findings: checkLengths(texts) },
      { name: 'prose is written, not copied', findings: checkCopies(texts) },
      { name: 'prose reads easily', findings: checkReadability(texts) },
    ],
  };
}
