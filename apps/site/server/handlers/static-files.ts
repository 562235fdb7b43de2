import type { StaticFiles } from '../files/static-files.js';
import { isReading } from '../http/visit.js';
import { always, type Handler } from './handler.js';

/** Style sheets, fonts and icons. */
export function staticFilesOf(files: Pick<StaticFiles, 'get'>): Handler {
  return {
    match: always,
    handle: ({ request, path, encoding }) =>
      (isReading(request) ? files.get(path, encoding) : undefined) ?? 'next',
  };
}
