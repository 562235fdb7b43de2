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

/** What a loader may know of its request. */
export function pageRequest({ request, context }: LoaderFunctionArgs): PageRequest {
  const locale = localeSchema.catch('nl').parse(new URL(request.url).pathname.split('/')[1]);
  return { edition: context.opened.edition, locale, origin: context.origin };
}

/** The key of the document at this address. @throws a redirect where it moved, a 404 where there is none */
export function keyAt(kind: PageKind, args: LoaderFunctionArgs): string {
  const { edition, locale } = pageRequest(args);
  const destination: Destination = findPage(edition, kind, locale, args.params.slug ?? '');
  if (destination.found === 'page') return destination.key;
  if (destination.found === 'moved') throw redirect(destination.path, 301);
  throw new Response(null, { status: 404 });
}

/** A file to take along. */
export interface FileLink {
  path: string;
  title: string;
  alt: string | null;
  /** Words to post with it, the longest that any platform takes first; none where it is not a card. */
  posts: string[];
  locale: Locale;
}

/** The files with these ids that the edition has, those in the language of the page first. */
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
