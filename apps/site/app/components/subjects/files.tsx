import type { CardSizes } from '../../ready-cards';
import type { FileLink } from '../../visit';
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
    </li>
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

/**
 * The files of a page: PDFs to take along, cards to share.
 * @param more cards by name and size, folded up
 */
export function TakeAlong({ files, more = [] }: { files: readonly FileLink[]; more?: readonly CardSizes[] }) {
  const words = useWords();
  if (files.length === 0) return null;
  const pdfs = files.filter(isPdf);
  const cards = files.filter((file) => !isPdf(file));
  return (
    <Section id="take-along" title={words.takeAlong}>
      {pdfs.length > 0 ? (
        <ul className="pdfs">
          {pdfs.map((file) => (
            <Pdf key={file.path} file={file} />
          ))}
        </ul>
      ) : null}
      {cards.length > 0 ? (
        <ul className="cards">
          {cards.map((file) => (
            <Card key={file.path} file={file} />
          ))}
        </ul>
      ) : null}
      {more.length > 0 ? (
        <details>
          <summary>{words.cardSizes}</summary>
          <InAllSizes of={more} />
        </details>
      ) : null}
    </Section>
  );
}
