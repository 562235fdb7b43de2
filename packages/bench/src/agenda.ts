import {
  compileContent,
  type Edition,
  KINDS,
  type Kind,
  openEdition,
  type RawDocument,
  sealBundle,
} from '@mra/agenda';
import { loadContent, publicDocument } from '@mra/content';

const SECRET = 'a secret for measuring alone, of 32 characters';

/** The agenda's own content as a public edition, without a CMS. @param chapters how many times over its story is told */
export function agendaEdition(chapters = 1): Edition {
  const content = loadContent();
  const withheld = new Set<string>();
  const documents = {} as Record<Kind, RawDocument[]>;
  for (const kind of KINDS)
    documents[kind] = content[kind].flatMap((document) => {
      const shown = !('visibility' in document) || document.visibility === 'public';
      if (!shown) withheld.add(document.key);
      return shown ? [publicDocument(document) as RawDocument] : [];
    });
  const story = documents.chapters;
  documents.chapters = Array.from({ length: chapters }, (_, copy) =>
    story.map((chapter) => {
      if (copy === 0) return chapter;
      const { slug } = chapter as unknown as { slug: Record<string, string> };
      const named = Object.entries(slug).map(([locale, own]) => [locale, `${own}-c${copy}`]);
      return { ...chapter, key: `${chapter.key}-c${copy}`, slug: Object.fromEntries(named) };
    }),
  ).flat();
  const compiled = compileContent({ documents, withheld });
  if (!compiled.content)
    throw new Error(`The agenda can't be compiled: ${JSON.stringify(compiled.problems[0])}`);
  const facts = { sequence: 1, revision: 1, compiledAt: new Date().toISOString(), rollback: false };
  return openEdition(sealBundle(compiled.content, facts, SECRET));
}
