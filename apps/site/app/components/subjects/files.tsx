import type { CardSizes } from '../../page/ready-cards';
import type { FileLink } from '../../page/visit';
import { ButtonLink } from '../elements/button';
import { Section } from '../elements/parts';
import { useLang, useWords } from '../elements/text';

function isPdf(file: FileLink): boolean {
  return file.path.endsWith('.pdf');
}

function Pdf({ file }: { file: FileLink }) {
  return (
    <li>
      <ButtonLink href={file.path} {...useLang(file.locale)} hrefLang={file.locale} type="application/pdf">
        {file.title}
      </ButtonLink>
    </li>
  );
}

function Card({ file }: { file: FileLink }) {
  return (
    <li>
      <a href={file.path} {...useLang(file.locale)} hrefLang={file.locale}>
        <img src={file.path} alt={file.alt ?? ''} width="1200" height="630" loading="lazy" />
        {file.title}
      </a>
      {file.posts.map((post, at) => (
        <Post key={post} of={post} file={file} at={at} />
      ))}
    </li>
  );
}

/** Words to post with a card, in a field so that all of them are chosen at once and can be copied without a script. */
function Post({ of, file, at }: { of: string; file: FileLink; at: number }) {
  const words = useWords();
  const id = `post-${file.locale}-${at + 1}`;
  return (
    <div className="post">
      <label htmlFor={id}>{at === 0 ? words.post : words.shortPost}</label>
      <textarea id={id} readOnly rows={5} value={of} {...useLang(file.locale)} />
    </div>
  );
}

function InAllSizes({ of }: { of: readonly CardSizes[] }) {
  return (
    <ul className="plain">
      {of.map(({ title, sizes }) => (
        <li key={title}>
          {title}
          {sizes.map(({ path, pixels }) => (
            <span key={path} className="small version">
              {' '}
              <a href={path} aria-label={`${title}, ${pixels}`}>
                {pixels}
              </a>
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** PDFs as buttons, that in the language of the page first. */
export function Pdfs({ of }: { of: readonly FileLink[] }) {
  const pdfs = of.filter(isPdf);
  if (pdfs.length === 0) return null;
  return (
    <ul className="pdfs">
      {pdfs.map((file) => (
        <Pdf key={file.path} file={file} />
      ))}
    </ul>
  );
}

/**
 * The files of a page: PDFs to take along, cards to share.
 * @param more cards by name and size, folded up
 */
export function TakeAlong({ files, more = [] }: { files: readonly FileLink[]; more?: readonly CardSizes[] }) {
  const words = useWords();
  if (files.length === 0) return null;
  const cards = files.filter((file) => !isPdf(file));
  return (
    <Section id="take-along" title={words.takeAlong}>
      <Pdfs of={files} />
      {cards.length > 0 ? (
        <ul className="cards">
          {cards.map((file) => (
            <Card key={file.path} file={file} />
          ))}
        </ul>
      ) : null}
      {more.length > 0 ? (
        <details className="sizes">
          <summary>{words.cardSizes}</summary>
          <InAllSizes of={more} />
        </details>
      ) : null}
    </Section>
  );
}
