import {
  type Destination,
  type Edition,
  findPage,
  type Locale,
  localeSchema,
  type PageKind,
} from '@mra/agenda';
import { type LoaderFunctionArgs, redirect } from '@remix-run/node';

export interface PageRequest {
  edition: Edition;
  locale: Locale;
  origin: string;
}

/** The parts of a request that loaders use. */
export function pageRequest({ request, context }: LoaderFunctionArgs): PageRequest {
  const locale = localeSchema.catch('nl').parse(new URL(request.url).pathname.split('/')[1]);
  return { edition: context.opened.edition, locale, origin: context.origin };
}

/** The key of the document at this address. @throws a redirect if it has moved, a 404 if there is none */
export function keyAt(kind: PageKind, args: LoaderFunctionArgs): string {
  const { edition, locale } = pageRequest(args);
  const destination: Destination = findPage(edition, kind, locale, args.params.slug ?? '');
  if (destination.found === 'page') return destination.key;
  if (destination.found === 'moved') throw redirect(destination.path, 301);
  throw new Response(null, { status: 404 });
}

/** A file to download. */
export interface FileLink {
  path: string;
  title: string;
  alt: string | null;
  /** Texts to post with a card, the longest first; empty for anything else. */
  posts: string[];
  locale: Locale;
}

/** Those of these files that the edition has, the page's language first. */
export function filesOf(args: LoaderFunctionArgs, ids: readonly string[]): FileLink[] {
  const { locale } = pageRequest(args);
  const files = ids.flatMap((id) => {
    const rendition = args.context.opened.renditions.get(id);
    return rendition
      ? [
          {
            path: rendition.path,
            title: rendition.title,
            alt: rendition.alt,
            posts: [...new Set(Object.values(rendition.posts ?? {}))].toSorted((a, b) => b.length - a.length),
            locale: rendition.locale,
          },
        ]
      : [];
  });
  const foreign = (file: FileLink) => Number(file.locale !== locale);
  return files.toSorted((a, b) => foreign(a) - foreign(b));
}
