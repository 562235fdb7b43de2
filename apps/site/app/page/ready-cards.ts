import { FORMATS } from '@mra/renderer';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { pageRequest } from './visit';

/** A card in every size it is made in. */
export interface CardSizes {
  title: string;
  sizes: { path: string; pixels: string }[];
}

/** Cards in the page's language, in every size. @param cards the beginning of each id, such as `card/ask/need-ij-lobby` */
export function cardsOf(args: LoaderFunctionArgs, cards: readonly string[]): CardSizes[] {
  const { locale } = pageRequest(args);
  return cards.flatMap((card) => {
    const files = Object.entries(FORMATS).flatMap(([format, { width, height }]) => {
      const file = args.context.opened.renditions.get(`${card}/${format}/${locale}`);
      return file ? [{ file, pixels: `${width} × ${height}` }] : [];
    });
    const [first] = files;
    const sizes = files.map(({ file, pixels }) => ({
      path: filePath(args, file.id, 'png'),
      pixels,
    }));
    return first ? [{ title: first.file.title, sizes }] : [];
  });
}

/**
 * The address of a file that stays when its content changes; in a release, that of its own. With many files on a page, addresses by content
 * would weigh more than all the rest.
 */
export function filePath({ context }: LoaderFunctionArgs, id: string, extension: string): string {
  const lasting = `/files/${id}.${extension}`;
  return context.release ? (context.opened.renditions.get(id)?.path ?? lasting) : lasting;
}
