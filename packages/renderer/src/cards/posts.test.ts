import { LOCALES } from '@mra/agenda';
import { isSubregionKey } from '@mra/design';
import { describe, expect, it } from 'vitest';
import { listRenditions } from '../renditions/list.js';
import type { CardRendition } from '../renditions/rendition.js';
import { ORIGIN, smallEdition, wholeEdition } from '../testing/edition.js';
import { CARD_KINDS } from './kinds.js';
import { type Platform, type Posts, postsOf } from './posts.js';

/** As the platforms state them; X and Mastodon count every link as 23. */
const LONGEST: Record<Platform, number> = {
  x: 280,
  bluesky: 300,
  mastodon: 500,
  linkedin: 3000,
  instagram: 2200,
};

const platforms = Object.entries(LONGEST) as [Platform, number][];

const cardsOf = () =>
  listRenditions(smallEdition(), { origin: ORIGIN }).filter(
    (each): each is CardRendition => each.type === 'card',
  );

function lengthOn(platform: Platform, post: string): number {
  const fixed = platform === 'x' || platform === 'mastodon';
  return (fixed ? post.replace(/https:\S+/, 'x'.repeat(23)) : post).length;
}

/** The posts of the ask of IJmond, if it asked this. */
function asking(title: string): Posts {
  const ask = cardsOf().find(({ id }) => id === 'card/ask/need-ij/square/nl') as CardRendition;
  return postsOf({ ...ask.slice, title }, `${ORIGIN}/id/ijmond`, 'nl', 'IJmond', ['Staal']);
}

describe('the posts of a card', () => {
  it('are within the platform’s length, with a link and hashtags, and none of the agenda’s is cut', () => {
    const edition = wholeEdition();
    const origin = 'https://innovatieagenda.metropoolregioamsterdam.example';
    const tags = ['MRA', 'MetropoolregioAmsterdam', 'innovatie'];
    const cards = CARD_KINDS.flatMap((kind) => kind.keys(edition).map((key) => ({ kind, key })));
    expect(cards.length).toBeGreaterThan(400);
    for (const { kind, key } of cards)
      for (const locale of LOCALES) {
        const slice = kind.slice(edition, key, locale);
        const address = origin + kind.permalink(edition, key, locale);
        const own = isSubregionKey(slice.ground);
        const subregion = own ? 'Amstelland-Meerlanden' : null;
        const posts = postsOf(slice, address, locale, subregion, tags);
        for (const [platform, most] of platforms) {
          const name = `${kind.pattern} ${key} ${locale} ${platform}`;
          const [words, link, hashtags] = posts[platform].split('\n').filter(Boolean);
          expect(lengthOn(platform, posts[platform]), name).toBeLessThanOrEqual(most);
          expect(words, name).toMatch(/^[^…]{5,}$/);
          expect(link, name).toBe(address);
          expect(hashtags, name).toBe(
            `#MRA #MetropoolregioAmsterdam #innovatie${own ? ' #AmstellandMeerlanden' : ''}`,
          );
        }
      }
  });

  it('are shortened at a word where a text is too long for the platform, and keep link and hashtags', () => {
    const posts = asking('samen werken aan de haven '.repeat(200));
    for (const [platform, most] of platforms) {
      const length = lengthOn(platform, posts[platform]);
      expect(length, platform).toBeLessThanOrEqual(most);
      expect(length, platform).toBeGreaterThan(most - 20);
      expect(posts[platform], platform).toMatch(
        / (samen|werken|aan|de|haven)…\n\nhttps:\/\/mra\.example\/\S+\n#Staal #IJmond$/,
      );
    }
  });

  it('leave out who is asked before a word of what is asked', () => {
    const title = `Verzwaar ${'het net van de IJmond en '.repeat(8)}daarna dan weer`;
    const posts = asking(title);
    expect(posts.x).toMatch(/^Verzwaar .+ daarna dan weer\n\n/);
    expect(posts.linkedin).toMatch(/ daarna dan weer\. Aan: Europese Unie\n\n/);
  });

  it('say where a figure comes from where there is room for it', () => {
    const posts = cardsOf().find(({ id }) => id === 'card/new-dutch/ijmond/en')?.posts;
    const foot = '\n\nhttps://mra.example/id/ijmond\n#Staal #IJmond';
    expect(posts?.x).toBe(`IJmond: 4,500 jobs${foot}`);
    expect(posts?.linkedin).toBe(
      `IJmond: 4,500 jobs. Source: Action agenda of the MRA Economy Platform, spring 2025, 2.1 Strong${foot}`,
    );
  });
});
