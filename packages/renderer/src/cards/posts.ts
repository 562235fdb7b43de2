import { type Locale, REGION_NAME } from '@mra/agenda';
import { shorten } from '../text/measure.js';
import { type CardSlice, sentencesOf } from './slice.js';

/** The longest post of each platform, in characters, and what a link counts for where that is fixed. */
const PLATFORMS = {
  x: { most: 280, link: 23 },
  bluesky: { most: 300, link: null },
  linkedin: { most: 3000, link: null },
  instagram: { most: 2200, link: null },
} as const;

export type Platform = keyof typeof PLATFORMS;
export type Posts = Record<Platform, string>;

/** Where the settings name no hashtags. */
const TAG: Record<Locale, string> = { nl: 'MRAinnovatie', en: 'MRAinnovation' };

/** A name as a hashtag: `#AmstellandMeerlanden`. */
function hashtag(name: string): string {
  return `#${name
    .split(/[^\p{L}\p{N}]+/u)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')}`;
}

/**
 * A post for each platform that goes with a card: its words, a link and hashtags, within the platform's length.
 * @param subregion the name of the subregion that it is about, or `null`
 * @param hashtags of the settings, without #
 */
export function postsOf(
  slice: CardSlice,
  address: string,
  locale: Locale,
  subregion: string | null,
  hashtags: readonly string[],
): Posts {
  // Who speaks is clear from who posts.
  const bySender = slice.scene.kind === 'quote' || slice.text === REGION_NAME[locale];
  const text = sentencesOf(bySender ? { ...slice, text: '' } : slice)
    .join(' ')
    .replace(/[.]$/, '');
  const own = (hashtags.length > 0 ? hashtags : [TAG[locale]]).map((tag) => `#${tag}`);
  const tags = [...own, ...(subregion ? [hashtag(subregion)] : [])].join(' ');
  const about = subregion && !text.includes(subregion) ? `${subregion}: ${text}` : text;
  const posts = Object.entries(PLATFORMS).map(([platform, { most, link }]) => {
    const rest = tags.length + (link ?? address.length) + 3;
    return [platform, `${shorten(about, most - rest)}\n\n${address}\n${tags}`];
  });
  return Object.fromEntries(posts) as Posts;
}
