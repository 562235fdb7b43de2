import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import make from '../engine/make.js';
import { named, smallEdition } from '../testing/edition.js';
import { readPdf } from '../testing/pdf.js';
import { hasVeraPdf, validate } from '../testing/verapdf.js';

const folder = mkdtempSync(join(tmpdir(), 'bad-input-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const STRANGE = 'Raket 🚀👩🏽‍🔬, שלום, مرحبا, \u{1F1F3}\u{1F1F1} en \u{E000}';

describe('a brief of what nobody meant to write', () => {
  it('goes on over pages with a table of a thousand rows, each once', async () => {
    const edition = smallEdition((documents) => {
      documents.terms = Array.from({ length: 1000 }, (_, at) => ({
        key: `term-${at}`,
        changedOn: '2026-01-02',
        title: { nl: `Begrip${at}x` },
        text: { nl: 'Een uitleg van twee regels, want zo lang zijn ze in de agenda ook. '.repeat(2) },
      }));
    });
    const pdf = await readPdf((await make(named('brief/agenda/nl', edition))).bytes);
    expect(pdf.pages).toBeGreaterThan(35);
    for (const at of [0, 499, 999]) expect(pdf.text.split(`Begrip${at}x`)).toHaveLength(2);
    expect(pdf.structure.match(/TH Begrip$/gm)).toHaveLength(1);
  });

  it('sets a text of a hundred thousand characters', async () => {
    const edition = smallEdition((documents) => {
      Object.assign(documents.chapters?.[0] ?? {}, { body: { nl: 'Woorden zonder einde. '.repeat(4600) } });
    });
    const pdf = await readPdf((await make(named('brief/story/nl', edition))).bytes);
    expect(pdf.pages).toBeGreaterThan(15);
  });

  it('goes on over pages with a block that is higher than one, and loses nothing of it', async () => {
    const edition = smallEdition((documents) => {
      const ambition = `${'Woorden zonder einde. '.repeat(4600)}Slot.`;
      Object.assign(documents.subregions?.[0] ?? {}, { ambition: { nl: ambition } });
    });
    const pdf = await readPdf((await make(named('brief/subregion/ijmond/nl', edition))).bytes);
    expect(pdf.text).toContain('Slot.');
  });

  it('goes on over pages with a list that is higher than one, and loses no item', async () => {
    const edition = smallEdition((documents) => {
      const profile = Array.from({ length: 300 }, (_, at) => `- punt${at}x`).join('\n');
      Object.assign(documents.subregions?.[0] ?? {}, { profile: { nl: profile } });
    });
    const { text } = await readPdf((await make(named('brief/subregion/ijmond/nl', edition))).bytes);
    for (const at of [0, 150, 299]) expect(text.split(`punt${at}x`)).toHaveLength(2);
  });

  it.each([
    ['asks', 'problem'],
    ['subregions', 'tagline'],
  ])('refuses %s whose %s is longer than its place on paper, by document and field', (kind, field) => {
    const long = () =>
      smallEdition((documents) => {
        Object.assign(documents[kind]?.[0] ?? {}, { [field]: { nl: 'woord '.repeat(20_000) } });
      });
    expect(long).toThrow(
      new RegExp(`"kind":"${kind}","key":"[^"]+","field":"${field}.nl","code":"too-long"`),
    );
  });

  it('needs no picture: one that is missing or a drawing that is broken leaves a good brief', async () => {
    const edition = smallEdition((documents) => {
      documents.media = [
        {
          key: 'media-kapot',
          changedOn: '2026-01-02',
          alt: { nl: 'De haven', en: 'The port' },
          blob: 'a'.repeat(64),
          mimeType: 'image/svg+xml',
          width: 10,
          height: 10,
        },
      ];
      Object.assign(documents.subregions?.[0] ?? {}, { image: 'media-kapot' });
    });
    const pdf = await readPdf((await make(named('brief/subregion/ijmond/nl', edition))).bytes);
    expect(pdf.pages).toBe(2);
    expect(pdf.text).toContain('Schoon staal.');
  });

  it.skipIf(!hasVeraPdf())(
    'stays an archive with emoji, right-to-left text and signs that no font has',
    async () => {
      const edition = smallEdition((documents) => {
        Object.assign(documents.subregions?.[0] ?? {}, { title: { nl: STRANGE }, ambition: { nl: STRANGE } });
      });
      const { bytes } = await make(named('brief/subregion/ijmond/nl', edition));
      expect((await readPdf(bytes)).text).toContain('Raket');
      const file = join(folder, 'strange.pdf');
      writeFileSync(file, bytes);
      expect(validate([file]).map(({ result }) => result)).toEqual(['passed', 'passed']);
    },
  );
});
