import { type Block, canonicalMarkdown, parseMarkdown, writeMarkdown } from '@mra/agenda';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, type DocumentLink, RichTextError, stateOf } from './lexical';

const linkTo = (key: string): DocumentLink => ({ relationTo: 'accelerators', value: key });
const keyOf = ({ value }: DocumentLink) => String(value);
const back = (markdown: string) => writeMarkdown(blocksOf(stateOf(parseMarkdown(markdown), linkTo), keyOf));

describe('the editor and Markdown', () => {
  it.each([
    'Eén alinea.\n\nEn **vet met *schuin* erin**, of *schuin*.',
    '### Kop\n\n- een [link](https://voorbeeld.nl/a)\n- twee [versneller](key:acc-1)\n\n1. eerst\n2. dan',
    'Mail [ons](mailto:info@mra.example) over R\\&D.',
  ])('keep %j as it is', (markdown) => {
    const canonical = canonicalMarkdown(markdown);
    expect(back(canonical)).toBe(canonical);
  });

  it('keep any words, with any signs in them', () => {
    const words = fc.array(fc.stringMatching(/^[A-Za-zëïé0-9*_[\]()<>#+.!&\\`’–-]{1,9}$/), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(words, words, (plain, bold) => {
        const blocks: Block[] = [
          {
            type: 'paragraph',
            children: [
              { type: 'text', text: `${plain.join(' ')} x ` },
              { type: 'strong', children: [{ type: 'text', text: bold.join(' ') }] },
              { type: 'text', text: ' y' },
            ],
          },
        ];
        expect(blocksOf(stateOf(blocks, linkTo), keyOf)).toEqual(blocks);
      }),
    );
  });

  it('moves spaces out of a mark and drops empty paragraphs', () => {
    const text = (value: string, format: number) => ({ type: 'text', version: 1, text: value, format });
    const paragraph = (children: object[]) => ({ type: 'paragraph', version: 1, children });
    const state = {
      root: {
        type: 'root',
        version: 1,
        children: [paragraph([text('Dit is ', 0), text('vet ', 1), text('en niet', 0)]), paragraph([])],
      },
    };
    expect(writeMarkdown(blocksOf(state as never, keyOf))).toBe('Dit is **vet** en niet');
  });

  it('refuses what the agenda has no form for', () => {
    const state = {
      root: { type: 'root', version: 1, children: [{ type: 'table', version: 1, children: [] }] },
    };
    expect(() => blocksOf(state, keyOf)).toThrow(RichTextError);
  });

  it('leaves the words of a link to a document that is gone', () => {
    expect(writeMarkdown(blocksOf(stateOf(parseMarkdown('Zie [dit](key:weg).'), linkTo), () => null))).toBe(
      'Zie dit.',
    );
  });
});
