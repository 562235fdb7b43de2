import type { Locale } from '@mra/agenda';
import { useContext } from 'react';
import type { CardSizes } from '../../page/ready-cards';
import type { FileLink } from '../../page/visit';
import { ButtonLink } from '../elements/button';
import { Section } from '../elements/section';
import { PageLocale, useLang, useWords } from '../elements/text';

const nl = {
  sizes: 'Deelkaarten in elke maat',
  post: 'Tekst om erbij te plaatsen',
  shortPost: 'Korter',
};

const FILE_WORDS: Record<Locale, typeof nl> = {
  nl,
  en: {
    sizes: 'Cards in every size',
    post: 'Text to post with it',
    shortPost: 'Shorter',
  },
};

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

/** Text to post with a card, in a field so that it can be selected whole and copied without a script. */
function Post({ of, file, at }: { of: string; file: FileLink; at: number }) {
  const words = FILE_WORDS[useContext(PageLocale)];
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
            <span key={path} className="small card-version">
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

/** PDFs as buttons, the page's language first. */
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
 * The files of a page: PDFs to download and cards to share.
 * @param more further cards by name and size, folded up
 */
export function TakeAlong({ files, more = [] }: { files: readonly FileLink[]; more?: readonly CardSizes[] }) {
  const { takeAlong } = useWords();
  const words = FILE_WORDS[useContext(PageLocale)];
  if (files.length === 0) return null;
  const cards = files.filter((file) => !isPdf(file));
  return (
    <Section id="take-along" title={takeAlong}>
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
          <summary>{words.sizes}</summary>
          <InAllSizes of={more} />
        </details>
      ) : null}
    </Section>
  );
}
