import { describe, expect, it } from 'vitest';
import { keepEnd } from './ending.js';
import { hyphenator, inNarrowSpace, inRunningText } from './hyphenation.js';
import { fitLines, shorten } from './measure.js';
import { typeset } from './typeset.js';

describe('typesetting', () => {
  it.each([
    [`'s Lands "haven" - en foto's...`, '‘s Lands “haven”\u00a0– en foto’s…'],
    ['‘goed’\u00a0– al', '‘goed’\u00a0– al'],
    ['€ 5 miljoen voor actielijn 2a', '€\u00a05\u00a0miljoen voor actielijn\u00a02a'],
    ['een 🚀 van Łódź tot אב', 'een  van Łódź tot ??'],
    ['€ 5 mln (art. 3, p. 12) van H. Bal', '€\u00a05\u00a0mln (art.\u00a03, p.\u00a012) van H.\u00a0Bal'],
    ['18,9 procent van 3 machines', '18,9\u00a0procent van 3 machines'],
  ])('writes %s as print does', (typed, set) => {
    expect(typeset(typed)).toBe(set);
  });
});

describe('hyphenation', () => {
  it('breaks a hundred thousand letters without a space, of which it loses none', () => {
    const endless = 'a/'.repeat(50_000);
    const parts = inRunningText('nl')(endless);
    expect(parts.length).toBeGreaterThan(1000);
    expect(parts.join('')).toBe(endless);
  });

  const broken = (word: string, locale: 'nl' | 'en') => hyphenator(locale)(word).join('|');
  it.each([
    ['innovatiedistricten', 'nl', 'in|no|va|tie|dis|tric|ten'],
    // A trema disappears where a line breaks before it, so the line does not break there.
    ['ideeën', 'nl', 'ideeën'],
    ['financiën', 'nl', 'fi|nan|ciën'],
    ['Metropoolregio’s', 'nl', 'Me|tro|pool|re|gio’s'],
    ['collaboration', 'en', 'col|lab|or|a|tion'],
    ['water', 'en', 'water'],
    ['AMS-IX', 'nl', 'AMS-|IX'],
  ] as const)('breaks %s (%s) where it may', (word, locale, expected) => {
    expect(broken(word, locale)).toBe(expected);
  });

  it.each(['(commission.europa.eu)', 'agenda@mra.example', 'Velsen–Zaanstad–Purmerend'])(
    'leaves %s whole, where a hyphen would say something else',
    (word) => {
      expect(inRunningText('nl')(word)).toEqual([word]);
    },
  );

  it('never breaks running text beside a hyphen, where a second would be added', () => {
    expect(inRunningText('nl')('AMS-IX')).toEqual(['AMS-IX']);
    const parts = inRunningText('nl')('innovatie-ecosystemen-aanpak');
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.join('')).toBe('innovatie-ecosystemen-aanpak');
    expect(parts.filter((part) => part.endsWith('-'))).toEqual([]);
  });
});

describe('the end of a text', () => {
  it.each([
    [['een markt waar ze goed zijn.'], ['een markt waar ze goed\u00a0zijn.']],
    [
      ['Meer in ', 'hoofdstuk 2', '.'],
      ['Meer in ', 'hoofdstuk\u00a02', '.'],
    ],
    [
      ['van lijn 2b en ', '4b', '.'],
      ['van lijn 2b en\u00a0', '4b', '.'],
    ],
  ])('binds a short last word to the one before it: %j', (pieces, bound) => {
    expect(keepEnd(pieces)).toEqual(bound);
  });

  it.each([['een sterke regio'], ['samenwerkingsovereenkomsten is'], ['Ja.'], ['']])(
    'leaves %s as it is',
    (text) => {
      expect(keepEnd([text])).toEqual([text]);
    },
  );
});

describe('hyphenation in a narrow space', () => {
  const inside = (width: number) => inNarrowSpace('nl', (word) => word.length <= width);
  it('keeps a word whole that has room', () => {
    expect(inside(10)('regionale')).toEqual(['regionale']);
  });

  it('breaks one that has none, never into stumps', () => {
    const parts = inside(10)('concurrentiekracht');
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.join('')).toBe('concurrentiekracht');
    expect(parts[0]?.length).toBeGreaterThanOrEqual(5);
    expect(parts.at(-1)?.length).toBeGreaterThanOrEqual(3);
  });
});

describe('fitting a text', () => {
  const title = { family: 'Bricolage Grotesque', weight: 800, tracking: -0.03, leading: 1 } as const;
  const room = { ...title, sizes: [120, 80, 60], width: 500, height: 250, locale: 'nl' } as const;

  it('sets a short text at the largest size', () => {
    expect(fitLines('IJmond', room)).toEqual({ size: 120, lines: ['IJmond'], shortened: false });
  });

  it('breaks at hyphens and spaces, and balances the lines', () => {
    expect(fitLines('Amstelland-Meerlanden', room).lines).toEqual(['Amstelland-', 'Meerlanden']);
  });

  it('breaks a word of sixty letters rather than running off the card', () => {
    const { size, lines } = fitLines(
      'Arbeidsmarktkrapteverminderingssamenwerkingsverbandsovereenkomst',
      room,
    );
    expect(size).toBe(60);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.slice(0, -1).every((line) => line.endsWith('-'))).toBe(true);
  });

  it('shortens at a word what does not fit at the smallest size', () => {
    const { lines, shortened } = fitLines('Samenwerken met andere regio’s, Rijk en Europa '.repeat(9), room);
    expect(lines.at(-1)).toMatch(/\p{L}…$/u);
    expect(shortened).toBe(true);
  });

  it('shortens at a word', () => {
    expect(shorten('Een regio, een motor', 12)).toBe('Een regio…');
  });
});
