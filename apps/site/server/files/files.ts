import { extensionOf, mediaTypeOf } from '@mra/runtime';
import type { OpenedEdition } from '../../contract/opened-edition.js';
import type { EditionFolder } from '../editions/edition-folder.js';
import { type Answer, IMMUTABLE, redirect } from '../http/answer.js';
import type { RenditionMaker } from './renditions.js';

/** Cards and PDFs are there to be shown elsewhere. */
const SHARED = {
  'cross-origin-resource-policy': 'cross-origin',
  'cache-control': IMMUTABLE,
  'accept-ranges': 'bytes',
};

/** Names the bytes of a file. @param hash of all that decides what is in it */
const tagOf = (hash: string) => ({ etag: `"${hash}"` });

/** The file at `/renditions/<key>/<filename>`, made now where it does not exist yet; `null` for an unknown one. */
export async function renditionAt(
  path: string,
  live: OpenedEdition,
  maker: RenditionMaker,
): Promise<Answer | null> {
  const decoded = decodeURIComponent(path);
  const [, , key, filename, ...rest] = decoded.split('/');
  const type = mediaTypeOf(filename ?? '');
  if (!key || !filename || !type || rest.length > 0) return null;
  const current = live.renditionsAt.get(decoded);
  const body = current ? await maker.make(current) : await maker.find(key, filename);
  if (!body) return null;
  return {
    status: 200,
    headers: {
      ...SHARED,
      ...tagOf(key),
      'content-type': type,
      'content-disposition': `inline; filename="${filename}"`,
    },
    body,
  };
}

/** Where `/files/<id>.<extension>` is now; `null` for an unknown one. */
export function fileAt(path: string, live: OpenedEdition): Answer | null {
  const name = decodeURIComponent(path).slice('/files/'.length);
  const extension = extensionOf(name);
  const rendition = live.renditions.get(name.slice(0, -extension.length - 1));
  return rendition && mediaTypeOf(name) === rendition.mimeType ? redirect(302, rendition.path) : null;
}

/** The picture at `/blobs/<sha256>.<extension>`, when it belongs to this edition. */
export async function pictureAt(
  path: string,
  live: OpenedEdition,
  folder: EditionFolder,
): Promise<Answer | null> {
  const hash = /^\/blobs\/([0-9a-f]{64})\.[a-z]+$/.exec(path)?.[1];
  const picture = hash && live.pictures.get(hash);
  const body = picture ? await folder.blob(picture.blob) : null;
  if (!picture || !body) return null;
  return {
    status: 200,
    headers: { ...SHARED, ...tagOf(picture.blob), 'content-type': picture.mimeType },
    body,
  };
}
