import { isPageKind, type Locale, permalinkPath, sectionPath } from '@mra/agenda';
import { subjectKey } from '@mra/renderer';
import { extensionFor, extensionOf, mediaTypeOf } from '@mra/runtime';
import type { OpenedEdition } from '../../contract/opened-edition.js';
import type { EditionFolder } from '../editions/edition-folder.js';
import { type Answer, IMMUTABLE, redirect } from '../http/answer.js';
import { fileAddress } from './file-list.js';
import type { RenditionMaker } from './renditions.js';
import type { ServedFiles } from './served-files.js';

/** Cards and PDFs are there to be shown elsewhere. */
const SHARED = {
  'cross-origin-resource-policy': 'cross-origin',
  'cache-control': IMMUTABLE,
  'accept-ranges': 'bytes',
};

/** Names the bytes of a file. @param hash of all that decides what is in it */
const tagOf = (hash: string) => ({ etag: `"${hash}"` });

/** A file that was asked for by its address: sent, gone with the id that it had, or never there. */
export type FileAnswer = { answer: Answer } | { gone: string } | null;

/**
 * The file at `/renditions/<key>/<filename>`, made now where it does not exist yet.
 * @param opened the edition of which the visitor sees pages; it may have files that nobody else is served
 */
export async function renditionAt(
  path: string,
  opened: OpenedEdition,
  served: Pick<ServedFiles, 'find'>,
  maker: Pick<RenditionMaker, 'make' | 'find'>,
): Promise<FileAnswer> {
  const decoded = decodeURIComponent(path);
  const [, , key, filename, ...rest] = decoded.split('/');
  const type = mediaTypeOf(filename ?? '');
  if (!key || !filename || !type || rest.length > 0) return null;
  const own = opened.renditions.at(decoded);
  const found = own
    ? ({ is: 'served', rendition: own } as const)
    : await served.find(fileAddress({ key, filename }));
  if (!found) return null;
  if (found.is === 'gone') return { gone: found.id };
  const body = found.is === 'served' ? await maker.make(found.rendition) : await maker.find(key, filename);
  // What was never made of an earlier edition can't be made any more.
  if (!body) return { gone: found.is === 'earlier' ? found.id : '' };
  const headers = {
    ...SHARED,
    ...tagOf(key),
    'content-type': type,
    'content-disposition': `inline; filename="${filename}"`,
  };
  return { answer: { status: 200, headers, body } };
}

/** Where `/files/<id>.<extension>` is now; `null` for an unknown one. */
export function fileAt(path: string, opened: OpenedEdition): Answer | null {
  const name = decodeURIComponent(path).slice('/files/'.length);
  const extension = extensionOf(name);
  const rendition = opened.renditions.get(name.slice(0, -extension.length - 1));
  return rendition && mediaTypeOf(name) === rendition.mimeType ? redirect(302, rendition.path) : null;
}

/** The picture at `/blobs/<sha256>.<extension>`: sent when it belongs to this edition. */
export async function pictureAt(
  path: string,
  opened: OpenedEdition,
  served: Pick<ServedFiles, 'wasPicture'>,
  folder: EditionFolder,
): Promise<FileAnswer> {
  const hash = /^\/blobs\/([0-9a-f]{64})\.[a-z]+$/.exec(path)?.[1];
  if (!hash) return null;
  const picture = opened.pictures.get(hash);
  const body = picture ? await folder.blob(picture.blob) : null;
  if (!picture || !body) return served.wasPicture(hash) ? { gone: '' } : null;
  const headers = { ...SHARED, ...tagOf(picture.blob), 'content-type': picture.mimeType };
  return { answer: { status: 200, headers, body } };
}

/** Where somebody who asks for a file that has gone is led: to the newest such file, or else to the page about the same. */
export function insteadOf(id: string, { edition, renditions }: OpenedEdition, locale: Locale): string {
  const newest = renditions.named(id);
  if (newest) return `/files/${id}.${extensionFor(newest.mimeType)}`;
  const kind = edition.kindOf(subjectKey(id) ?? '');
  return kind && isPageKind(kind) ? permalinkPath(subjectKey(id) ?? '') : sectionPath('downloads', locale);
}
