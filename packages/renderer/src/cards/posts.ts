import { type Locale, REGION_NAME } from '@mra/agenda';
import { shorten } from '../text/measure.js';
import { type CardSlice, sentencesOf } from './slice.js';

/** The longest post of each platform in characters, what a link counts for where that is fixed, and whether a source is usual there. */
const PLATFORMS = {
  x: { most: 280, link: 23, source: false },
  bluesky: { most: 300, link: null, source: false },
  mastodon: { most: 500, link: 23, source: true },
  linkedin: { most: 3000, link: null, source: true },
  instagram: { most: 2200, link: null, source: true },
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

/** As many sentences as there is room for; the first is shortened where it alone has too little. */
function within(sentences: readonly string[], most: number): string {
  const text = sentences.join(' ').replace(/[.]$/, '');
  if (text.length <= most || sentences.length < 2) return shorten(text, most);
  return within(sentences.slice(0, -1), most);
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
  const bySender = slice.layout.kind === 'quote' || slice.text === REGION_NAME[locale];
  const words = sentencesOf(bySender ? { ...slice, text: '' } : slice);
  const named = !subregion || words.some((each) => each.includes(subregion));
  const about = named ? words : words.map((each, at) => (at === 0 ? `${subregion}: ${each}` : each));
  const own = (hashtags.length > 0 ? hashtags : [TAG[locale]]).map((tag) => `#${tag}`);
  const tags = [...own, ...(subregion ? [hashtag(subregion)] : [])].join(' ');
  const posts = Object.entries(PLATFORMS).map(([platform, { most, link, source }]) => {
    const room = most - tags.length - (link ?? address.length) - 3;
    const said = source && slice.note ? [...about, `${slice.note}.`] : about;
    const sentences = said.flatMap((each) => each.split(/(?<=[.!?]) (?=\p{Lu})/u));
    return [platform, `${within(sentences, room)}\n\n${address}\n${tags}`];
  });
  return Object.fromEntries(posts) as Posts;
}
