import { contrast, SUBREGION_COLOURS, SUBREGIONS } from '@mra/design';
import { describe, expect, it } from 'vitest';
import { type CardRendition, listRenditions } from '../renditions/list.js';
import { ORIGIN, smallEdition, wholeEdition } from '../testing/edition.js';
import { widthOf } from '../text/measure.js';
import { FORMATS } from './formats.js';
import { CARD_KINDS } from './kinds.js';
import { type Area, BODY, type CardLayout, layOutCard, TITLE } from './layout.js';

const cardsOf = (edition = smallEdition()) =>
  listRenditions(edition, { origin: ORIGIN }).filter((each): each is CardRendition => each.type === 'card');

const overlap = (a: Area, b: Area) =>
  Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top) > 1;

/** What of a card does not fit: lines wider than their room, or words that lie on other words or on the picture. */
function faults(card: CardRendition): string[] {
  const format = FORMATS[card.format];
  const layout: CardLayout = layOutCard(card.slice, format, card.locale);
  const { title, text, picture } = layout;
  const tooWide = (area: CardLayout['title'], setting: typeof TITLE | typeof BODY) =>
    area.lines.some((line) => widthOf(line, setting, area.size) > area.width + 1);
  const words = (area: CardLayout['title'], setting: typeof TITLE | typeof BODY): Area => ({
    ...area,
    width: Math.max(0, ...area.lines.map((line) => widthOf(line, setting, area.size))),
  });
  return [
    tooWide(title, TITLE) ? 'title too wide' : '',
    tooWide(text, BODY) ? 'text too wide' : '',
    overlap(words(title, TITLE), words(text, BODY)) ? 'text on title' : '',
    overlap(words(title, TITLE), picture) ? 'picture on title' : '',
    overlap(words(text, BODY), picture) ? 'picture on text' : '',
    text.top + text.height > format.height - format.bottom + 1 ? 'text too low' : '',
    picture.width < 200 ? 'picture too small' : '',
  ].flatMap((fault) => (fault ? [`${card.id}: ${fault}`] : []));
}

const COMPOUND = 'Arbeidsmarktkrapteverminderingssamenwerkingsverbandsovereenkomst';

describe('the words of a card', () => {
  const all = cardsOf(wholeEdition()).filter(({ mimeType }) => mimeType === 'image/png');

  it('fit on every card of the agenda, in every size and both languages, and none is shortened', () => {
    expect(all.flatMap(faults)).toEqual([]);
    const shortened = all.filter(
      ({ slice, format, locale }) => layOutCard(slice, FORMATS[format], locale).shortened.length > 0,
    );
    expect(shortened.map(({ id }) => id)).toEqual([]);
  });

  it('fit where each kind’s title is the longest of all', () => {
    const kinds = new Set(all.map(({ pattern }) => pattern));
    const longest = all.reduce((a, b) => (b.slice.title.length > a.slice.title.length ? b : a)).slice.title;
    expect(longest.length).toBeGreaterThan(150);
    for (const pattern of kinds)
      for (const card of all.filter((each) => each.pattern === pattern).slice(0, 10)) {
        const changed = { ...card, slice: { ...card.slice, title: longest } };
        expect(faults(changed)).toEqual([]);
      }
  });

  it.each([
    ['a compound of more than sixty letters', COMPOUND, false],
    ['a Polish name', 'Łódź', false],
    ['a text without an end', 'Samenwerken met andere regio’s, Rijk en Europa. '.repeat(40), true],
    ['a word without an end', 'x'.repeat(100_000), true],
  ])('fit where the title is %s', (_, title, shortened) => {
    for (const card of all.filter(({ id }) => /ijmond|fig-inwoners|message\/brussels|acc-1/.test(id))) {
      const changed = { ...card, slice: { ...card.slice, title } };
      expect(faults(changed)).toEqual([]);
      const layout = layOutCard(changed.slice, FORMATS[card.format], card.locale);
      expect(layout.shortened.includes('title')).toBe(shortened);
    }
  });

  it('read on their ground', () => {
    for (const key of SUBREGIONS)
      expect(contrast(SUBREGION_COLOURS[key].onFill, SUBREGION_COLOURS[key].fill)).toBeGreaterThanOrEqual(
        4.5,
      );
  });

  it('come with what they show in words, and with posts within the platforms’ lengths', () => {
    for (const { alt, posts, id } of all) {
      expect(alt.length, id).toBeGreaterThan(10);
      expect(posts.x.replace(/https:\S+/, 'x'.repeat(23)).length, id).toBeLessThanOrEqual(280);
      expect(posts.bluesky.length, id).toBeLessThanOrEqual(300);
      for (const post of Object.values(posts))
        expect(post).toMatch(/https:\/\/mra\.example\/\S+\n#MRA #MetropoolregioAmsterdam #innovatie/);
    }
    const [figure] = cardsOf().filter(({ id }) => id === 'card/new-dutch/ijmond/en');
    expect(figure?.alt).toBe(
      'New Dutch · IJmond: 4,500. jobs. With the map of the Amsterdam Metropolitan Area in squares, IJmond lit.',
    );
    expect(figure?.posts.x).toBe('IJmond: 4,500 jobs\n\nhttps://mra.example/id/ijmond\n#Staal #IJmond');
  });

  it('are those of every kind', () => {
    const patterns = new Set(cardsOf().map(({ pattern }) => pattern));
    expect([...patterns].sort()).toEqual(CARD_KINDS.map(({ pattern }) => pattern).sort());
  });
});
