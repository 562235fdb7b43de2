import { type Edition, releasePath } from '@mra/agenda';
import { amsterdamDate } from '@mra/runtime';
import { type Channel, channelAt, releaseFile } from '../channels/channels.js';
import type { Releases } from '../editions/releases.js';
import type { PageMaker } from '../pages/page-maker.js';
import { always, type EditionHandler } from './handler.js';

/** Feeds and files for machines: open data, calendars, and what releases hold. Kept as pages are. */
export function channelsOf(releases: Releases, origin: string, pages: PageMaker): EditionHandler {
  const channelOf = (path: string, edition: Edition): Channel | null => {
    const release = releases.all.find((each) => releasePath(each.edition) === path);
    if (release) return releaseFile(release.content);
    return channelAt(path, edition, origin, amsterdamDate());
  };
  return {
    match: always,
    async handle(visit, resolved) {
      const { path } = visit;
      const channel = channelOf(path, resolved.opened.edition);
      if (!channel) return 'next';
      const { type, filename, make } = channel;
      return pages.kept(visit, resolved, path, async () => ({
        status: 200,
        headers: {
          'content-type': type,
          'cache-control': 'public, no-cache',
          'content-disposition': `inline; filename="${filename}"`,
          // Open data is there for other sites too.
          'access-control-allow-origin': '*',
          'cross-origin-resource-policy': 'cross-origin',
        },
        body: make(),
      }));
    },
  };
}
