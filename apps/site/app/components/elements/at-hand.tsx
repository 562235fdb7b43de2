import type { FileLink } from '../../page/visit';
import { useLang, useWords } from './text';

function FileAtHand({ file }: { file: FileLink }) {
  return (
    <li>
      <a href={file.path} hrefLang={file.locale} {...useLang(file.locale)}>
        {file.title}
      </a>
    </li>
  );
}

export function AtHand({ files, className }: { files: readonly FileLink[]; className?: string }) {
  const words = useWords();
  if (files.length === 0) return null;
  return (
    <ul className={className ? `at-hand ${className}` : 'at-hand'} aria-label={words.takeAlong}>
      {files.map((file) => (
        <FileAtHand key={file.path} file={file} />
      ))}
    </ul>
  );
}
