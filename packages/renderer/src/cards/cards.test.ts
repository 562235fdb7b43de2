import { isSubregionKey, SUBREGION_COLOURS } from '@mra/design';
import { describe, expect, it } from 'vitest';
import { listRenditions } from '../renditions/list.js';
import type { CardRendition } from '../renditions/rendition.js';
import { faults, inkOutside } from '../testing/cards.js';
import { ORIGIN, smallEdition, wholeEdition } from '../testing/edition.js';
import { meetings } from '../testing/meetings.js';
import { drawCard } from './card.js';
import { compose, composerOf } from './compose.js';
import { shortenedIn } from './composing.js';
import { FORMATS } from './formats.js';
import { CARD_KINDS } from './kinds.js';
import type { CardSlice } from './slice.js';

const LINK = {
  key: 'cp-1',
  changedOn: '2026-01-02',
  slug: { nl: 'staal-en-zee', en: 'steel-and-sea' },
  title: { nl: 'Staal zoekt zee', en: 'Steel meets sea' },
  lead: { nl: 'Over staal.', en: 'On steel.' },
  from: 'ijmond',
  origin: 'profile',
  theme: 'theme-staal',
  partners: { nl: 'de havens van Zeeland', en: 'the ports of Zeeland' },
};

const withEvents = smallEdition((documents) => {
  documents.events = meetings;
});

const cardsOf = (edition = withEvents) =>
  listRenditions(edition, { origin: ORIGIN }).filter((each): each is CardRendition => each.type === 'card');

const pictures = (cards: CardRendition[]) => cards.filter(({ mimeType }) => mimeType === 'image/png');
const composed = ({ slice, format, locale, outlines, palette }: CardRendition) =>
  compose(slice, { format: FORMATS[format], locale, outlines, palette });

const whole = pictures(cardsOf(wholeEdition()));
const events = pictures(cardsOf()).filter(({ pattern }) => pattern === 'card/page/events/:key');
const all = [...whole, ...events];

/** One card of each kind of picture, in every size and language that it has. */
const ofEveryLayout = all.filter(({ slice: { layout } }, at) => {
  const { id } = all.find((each) => each.slice.layout.kind === layout.kind) ?? { id: '' };
  return all[at]?.id.split('/')[2] === id.split('/')[2] && all[at]?.id.split('/')[3] === id.split('/')[3];
});

/** The card with other words in each of its texts. */
function saying(card: CardRendition, text: string): CardRendition {
  const { layout } = card.slice;
  const end = { name: text, key: null };
  const said: Partial<Record<CardSlice['layout']['kind'], object>> = {
    ask: { addressees: text },
    numbered: { rows: 'rows' in layout ? layout.rows.map((row) => ({ ...row, text })) : [] },
    link: { from: { name: text, key: 'ijmond' }, to: [end, end, end] },
    event: { place: text },
  };
  const words = { label: text, above: text, title: text, text, note: text };
  return {
    ...card,
    slice: { ...card.slice, ...words, layout: { ...layout, ...said[layout.kind] } } as CardSlice,
  };
}

const COMPOUND = 'Arbeidsmarktkrapteverminderingssamenwerkingsverbandsovereenkomst';

describe('the words of a card', () => {
  it('stand in their room, on no other words and on nothing that they can’t be read on, and all are there', () => {
    for (const card of all) {
      const composition = composed(card);
      expect(faults(card.id, composition, FORMATS[card.format])).toEqual([]);
      expect(shortenedIn(composition, card.slice), card.id).toEqual([]);
    }
  });

  it('leave no drop of ink outside their room where the title is the longest of its kind', async () => {
    const byKind = new Map<string, CardRendition>();
    for (const card of all) {
      const kind = `${card.pattern} ${card.locale} ${card.format}`;
      const known = byKind.get(kind);
      if (!known || known.slice.title.length < card.slice.title.length) byKind.set(kind, card);
    }
    const longest = [...byKind.values()];
    expect(longest.length).toBeGreaterThan(75);
    for (const card of longest)
      expect(await inkOutside(composed(card), FORMATS[card.format]), card.id).toEqual([]);
  });

  it.each([
    ['a compound of more than sixty letters', COMPOUND],
    ['a Polish name', 'Łódź'],
    ['pictures and right-to-left words among its own', 'Raket 🚀👩🏽‍🔬 naar de haven, שלום, van 🇳🇱'],
    [
      'a text of a hundred thousand characters',
      'Samenwerken met andere regio’s, Rijk en Europa. '.repeat(2084),
    ],
    ['a word of a hundred thousand letters', 'x'.repeat(100_000)],
  ])('fit where they are %s', async (_, text) => {
    for (const card of ofEveryLayout) {
      const changed = saying(card, text);
      const composition = composed(changed);
      expect(faults(card.id, composition, FORMATS[card.format])).toEqual([]);
      const shortened = shortenedIn(composition, changed.slice);
      expect(shortened.includes(card.slice.fields.title ?? 'title'), card.id).toBe(text.length > 1000);
      if (card.locale === 'nl' && (card.format === 'wide' || card.format === 'story'))
        expect(await inkOutside(composition, FORMATS[card.format]), card.id).toEqual([]);
    }
  });

  it.each([
    ['figures', 'label', 'card/figure/fig-banen/wide/nl', 'figures/fig-banen · label'],
    ['asks', 'title', 'card/ask/need-ij/story/nl', 'asks/need-ij · title'],
    ['action-lines', 'title', 'card/page/accelerators/acc-1/nl', 'action-lines/1a · title'],
    ['subregions', 'title', 'card/figure/fig-oud/wide/nl', 'subregions/ijmond · title'],
    ['messages', 'text', 'card/story/message-begin/square/nl', 'messages/message-begin · text'],
    ['events', 'location', 'card/page/events/event-running/nl', 'events/event-running · location'],
    [
      'cross-pollinations',
      'partners',
      'card/page/cross-pollinations/cp-1/nl',
      'cross-pollinations/cp-1 · partners',
    ],
  ])(
    'are an error that names document and field where the house can’t write %s · %s',
    (kind, field, id, name) => {
      for (const text of ['مرحبا بالعالم', '🚀🚀']) {
        const edition = smallEdition((documents) => {
          documents.events = meetings;
          documents['cross-pollinations'] = [LINK];
          documents.figures?.push({ ...documents.figures[0], key: 'fig-oud', subregion: 'ijmond' });
          Object.assign(documents[kind]?.[0] ?? {}, { [field]: { nl: text } });
        });
        const card = cardsOf(edition).find((each) => each.id === id);
        expect(() => composed(card as CardRendition)).toThrow(`${name}: “${text}” is in letters that`);
      }
    },
  );

  it('come from fields that are there', () => {
    const edition = wholeEdition();
    for (const { id, slice } of whole) {
      if (!id.includes('/list/')) expect(slice.fields, id).toHaveProperty('title');
      for (const name of Object.values(slice.fields)) {
        const [, kind, key, field] = /^(.+)\/(.+) · (.+)$/.exec(name) ?? [];
        expect(edition.get(kind as 'asks', key ?? ''), id).toHaveProperty(field ?? '');
      }
    }
  });
});

describe('a card', () => {
  const card = (id: string) => {
    const found = cardsOf().find((each) => each.id === id);
    if (!found) throw new Error(`no ${id}`);
    return found;
  };
  const textsOf = (id: string) =>
    Object.fromEntries(
      composed(card(id)).texts.map(({ name, lines }) => [name, lines.join(' ').replaceAll('\u00a0', ' ')]),
    );

  it('of a figure says what, how exact, and where it comes from', () => {
    expect(textsOf('card/figure/fig-banen/wide/en')).toMatchObject({
      title: '4,500',
      text: 'jobs',
      note: 'Source: Action agenda of the MRA Economy Platform, spring 2025, 2.1 Strong',
    });
  });

  it('of an ask says who asks whom', () => {
    expect(textsOf('card/ask/need-ij/square/nl')).toMatchObject({
      label: 'Wij vragen · IJmond',
      title: 'Verzwaar het net',
      to: 'Aan',
      text: 'Europese Unie',
    });
  });

  it('of an accelerator lists its action lines', () => {
    const { texts } = composed(card('card/page/accelerators/acc-1/nl'));
    expect(texts.flatMap(({ name, lines }) => (['code', 'row 1'].includes(name) ? lines : []))).toEqual([
      '1a',
      'Fondsen afstemmen',
    ]);
  });

  it('of a hotspot marks its square where its municipality is known', () => {
    const marked = whole.filter(({ slice: { layout } }) => layout.kind === 'place' && layout.mark);
    expect(marked.length).toBeGreaterThan(60);
    expect(marked[0]?.alt).toContain('vierkant wijst de plek aan');
  });

  it('of a meeting says when, and so that it is cancelled', () => {
    expect(textsOf('card/page/events/event-running/nl')).toMatchObject({
      day: '3',
      month: 'december 2026',
      hours: '13:30–17:00',
      place: 'Velsen-Noord',
    });
    expect(textsOf('card/page/events/event-cancelled/en')).toMatchObject({ cancelled: 'Cancelled' });
    expect(card('card/page/events/event-cancelled/en').alt).toMatch(/^Calendar: Cancelled: 3 December 2026/);
  });

  it('comes with what it shows in words', () => {
    for (const { alt, id } of all) expect(alt.length, id).toBeGreaterThan(10);
    expect(card('card/new-dutch/ijmond/en').alt).toBe(
      'New Dutch · IJmond: 4,500 jobs. Source: Action agenda of the MRA Economy Platform, spring 2025, 2.1 Strong. With the map of the Amsterdam Metropolitan Area in squares, IJmond lit.',
    );
  });

  it('shows a part of a whole and a small number as squares, and else the map', () => {
    const shown = (figure: object) => {
      const edition = smallEdition((documents) => Object.assign(documents.figures?.[0] ?? {}, figure));
      const made = cardsOf(edition).find(({ id }) => id === 'card/figure/fig-banen/wide/en') as CardRendition;
      const [picture] = composed(made)
        .shapes.flatMap((shape) => ('layers' in shape ? [shape] : []))
        .slice(1);
      const counts = picture?.layers.map(({ path, fill }) => [fill, path.match(/z/g)?.length ?? 0] as const);
      return { counts: Object.fromEntries(counts ?? []), said: made.alt.split('. ').at(-1) };
    };
    const { fill: red } = SUBREGION_COLOURS.amsterdam;
    const region = { subregion: null, municipality: null, qualifier: 'exact' };
    const percent = shown({ ...region, unit: 'percent', value: 18.9 });
    expect(percent.counts[red]).toBe(19);
    expect(Object.values(percent.counts).reduce((sum, each) => sum + each, 0)).toBe(100);
    expect(percent.said).toBe('With 100 squares, 19 of them lit.');
    const count = shown({ ...region, unit: 'count', value: 16 });
    expect(Object.values(count.counts).reduce((sum, each) => sum + each, 0)).toBe(16);
    expect(count.counts[red]).toBe(2);
    expect(count.said).toBe('With 16 squares.');
    expect(shown({ ...region, unit: 'share', value: 0.2 }).said).toBe('With 5 squares, one of them lit.');
    for (const figure of [
      { unit: 'count', value: 101 },
      { unit: 'year', value: 5 },
      { unit: 'count', value: 2 },
    ])
      expect(shown({ ...region, ...figure }).said).toContain('With the map');
  });

  it('is less than a megabyte in the largest size of every layout', async () => {
    const largest = new Map<string, CardRendition>();
    for (const each of all) {
      const { kind } = each.slice.layout;
      const known = largest.get(kind);
      if (!known || FORMATS[known.format].height < FORMATS[each.format].height) largest.set(kind, each);
    }
    expect(largest.size).toBe(9);
    for (const card of largest.values()) {
      const { bytes } = await drawCard(composerOf(card.slice), card);
      expect(bytes.length, card.id).toBeLessThan(1_000_000);
    }
  });

  it('is there of every kind', () => {
    const patterns = new Set(cardsOf().map(({ pattern }) => pattern));
    expect([...patterns].sort()).toEqual(CARD_KINDS.map(({ pattern }) => pattern).sort());
    const layouts = new Set(all.map(({ slice }) => slice.layout.kind));
    expect(layouts.size).toBe(9);
    expect(all.filter(({ slice }) => isSubregionKey(slice.ground)).length).toBeGreaterThan(400);
  });
});
