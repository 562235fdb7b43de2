import { describe, expect, it } from 'vitest';
import { type Content, loadContent } from '../index.js';
import { checkContent } from './check.js';
import { checkCopies, fingerprintsOf } from './copies.js';
import { numbersIn } from './languages.js';
import { readingEase } from './readability.js';

const content = loadContent();

/** The names of the checks that find something in the content after one change. */
function foundAfter(change: (content: Content) => void): string[] {
  const changed = structuredClone(content);
  change(changed);
  return checkContent(changed)
    .checks.filter(({ findings }) => findings.length > 0)
    .map(({ name }) => name);
}

function first<T>(all: readonly T[]): T {
  const [one] = all;
  if (!one) throw new Error('There is nothing.');
  return one;
}

describe('the check of the content', { timeout: 60_000 }, () => {
  it('finds nothing in the agenda', () => {
    const wrong = checkContent(content).checks.flatMap(({ findings }) => findings);
    expect(wrong).toEqual([]);
  });

  it.each<[string, string, (content: Content) => void]>([
    [
      'a document that is missing',
      'everything that the agenda holds is here',
      (content) => void content.hotspots.pop(),
    ],
    [
      'a reference that leads nowhere',
      'every reference and link leads somewhere, no text is too long',
      (content) => void first(content['action-lines']).partners.push('org-does-not-exist'),
    ],
    [
      'a text that is too long',
      'every reference and link leads somewhere, no text is too long',
      (content) => Object.assign(first(content.subregions).tagline, { nl: 'Te lang. '.repeat(20) }),
    ],
    [
      'a menu that leads nowhere',
      'the menu leads somewhere',
      (content) => void first(content.settings).navigation.push('nowhere'),
    ],
    [
      'a text without English',
      'every text is there in nl and en',
      (content) => Object.assign(first(content.accelerators).lead, { en: undefined }),
    ],
    [
      'a number that was changed in one language',
      'numbers agree between the languages',
      (content) => {
        const { body } = first(content.accelerators);
        body.nl += '\n\nHet gaat om 1.500 bedrijven.';
        body.en += '\n\nIt concerns 1,600 companies.';
      },
    ],
    [
      'a name that is spelled in another way',
      'a name has one spelling',
      (content) => {
        first(content.accelerators).body.nl += '\n\nOok Royal Flora Holland doet mee.';
      },
    ],
    [
      'a text that says next to nothing',
      'prose says something',
      (content) => Object.assign(first(content.accelerators).vision, { nl: 'Kort.' }),
    ],
    [
      'a text that is hard to read',
      'prose reads easily',
      (content) => {
        first(content.accelerators).body.nl =
          'Gebiedsontwikkelingssamenwerkingsverbanden implementeren innovatiebevorderende randvoorwaardelijke maatregelenpakketten '.repeat(
            20,
          );
      },
    ],
  ])('finds %s', (_, check, change) => {
    expect(foundAfter(change)).toContain(check);
  });
});

describe('copies', () => {
  const sentence = 'Een zin van acht woorden die wij kennen.';
  const known = fingerprintsOf([sentence]);
  const text = (words: string) =>
    ({
      kind: 'pages',
      key: 'a',
      field: 'body',
      locale: 'nl',
      where: 'pages/a',
      least: 40,
      text: words,
    }) as const;

  it('are found inside a text, whatever the signs around them', () => {
    expect(
      checkCopies([text(`Eerst dit. **Een zin** van acht “woorden” die wij kennen! En dat.`)], known),
    ).toHaveLength(1);
  });

  it('are not found in a text that says it otherwise', () => {
    expect(checkCopies([text('Wij kennen een zin die acht woorden lang is.')], known)).toEqual([]);
  });
});

describe('numbers', () => {
  it('are the same number in both notations', () => {
    expect(numbersIn('7.000 m² in 2024, 18,9% en 3D', 'nl')).toEqual(
      numbersIn('7,000 m² in 2024, 18.9% and 3D', 'en'),
    );
  });
});

describe('readability', () => {
  it('is higher for short words in short sentences, and says nothing of a few words', () => {
    const easy = 'De kat zit op de mat. Zij ziet een muis. De muis ziet haar niet. '.repeat(6);
    const hard =
      'Randvoorwaardelijke gebiedsontwikkelingsmaatregelen veronderstellen interbestuurlijke samenwerkingsovereenkomsten betreffende financieringsmogelijkheden '.repeat(
        10,
      );
    expect(readingEase(easy, 'nl')).toBeGreaterThan(90);
    expect(readingEase(hard, 'nl')).toBeLessThan(0);
    expect(readingEase('Drie korte woorden.', 'nl')).toBeNull();
  });
});
