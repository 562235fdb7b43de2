import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Block,
  canonicalMarkdown,
  type Inline,
  linkedKeys,
  MarkdownError,
  parseMarkdown,
  plainText,
  writeMarkdown,
} from './markdown.js';

const words = fc
  .array(fc.stringMatching(/^[A-Za-zëïéèöü0-9*_[\]()<>#+.!&\\`'’“”–-]{1,9}$/), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(' '));
const text = words.map((value): Inline => ({ type: 'text', text: value }));
const plainWords = fc
  .stringMatching(/^[a-zë]{1,8}( [a-z]{1,6}){0,3}$/)
  .map((value): Inline => ({ type: 'text', text: value }));
const marked = fc.oneof(
  plainWords.map((child): Inline => ({ type: 'strong', children: [child] })),
  plainWords.map((child): Inline => ({ type: 'emphasis', children: [child] })),
  plainWords.map((child): Inline => ({ type: 'link', href: 'key:acc-1', children: [child] })),
  plainWords.map(
    (child): Inline => ({ type: 'link', href: 'https://voorbeeld.nl/a?b=c&d=(e)', children: [child] }),
  ),
);
const space: Inline = { type: 'text', text: ' ' };
/** A text, then marked passages with words between them: the shape that an editor's text has. */
const inlines = fc
  .tuple(text, fc.array(fc.tuple(marked, plainWords), { maxLength: 3 }))
  .map(([first, rest]) =>
    rest.reduce((all, [mark, after]) => joined(all, [space, mark, space, after]), [first]),
  );

/** Two runs of inline content as one, neighbouring texts made one. */
function joined(left: readonly Inline[], right: readonly Inline[]): Inline[] {
  const all: Inline[] = [];
  for (const next of [...left, ...right]) {
    const last = all.at(-1);
    if (last?.type === 'text' && next.type === 'text')
      all[all.length - 1] = { type: 'text', text: last.text + next.text };
    else all.push(next);
  }
  return all;
}
const block: fc.Arbitrary<Block> = fc.oneof(
  inlines.map((children): Block => ({ type: 'paragraph', children })),
  inlines.map((children): Block => ({ type: 'heading', children })),
);
const document = fc
  .tuple(
    block,
    fc.array(fc.tuple(fc.boolean(), fc.array(inlines, { minLength: 1, maxLength: 3 }), block), {
      maxLength: 2,
    }),
  )
  .map(([first, rest]) => [
    first,
    ...rest.flatMap(([ordered, items, next]): Block[] => [{ type: 'list', ordered, items }, next]),
  ]);

describe('the Markdown subset', () => {
  it('gives back what was written, whatever the text', () => {
    fc.assert(
      fc.property(document, (blocks) => {
        expect(parseMarkdown(writeMarkdown(blocks))).toEqual(blocks);
      }),
      { numRuns: 300 },
    );
  });

  it('has one canonical form', () => {
    expect(canonicalMarkdown('* een\n* twee\n\n__vet__ en _schuin_\n')).toBe(
      '- een\n- twee\n\n**vet** en *schuin*',
    );
    fc.assert(
      fc.property(document, (blocks) => {
        const canonical = writeMarkdown(blocks);
        expect(canonicalMarkdown(canonical)).toBe(canonical);
      }),
    );
  });

  it.each([
    ['# Te groot', 'heading of level 1'],
    ['<b>html</b>', 'html'],
    ['![beeld](https://voorbeeld.nl/a.png)', 'image'],
    ['- een\n  - twee', 'list item of several blocks'],
    ['[x](javascript:alert(1))', 'link to javascript:alert(1)'],
    ['> citaat', 'blockquote'],
  ])('refuses %j', (markdown, construct) => {
    expect(() => parseMarkdown(markdown)).toThrow(MarkdownError);
    expect(() => parseMarkdown(markdown)).toThrow(construct);
  });

  it('keeps what it read from being changed under another reader', () => {
    const [block] = parseMarkdown('Een **vet** woord') as unknown as { children?: Inline[] }[];
    expect(() => block?.children?.push({ type: 'text', text: '!' })).toThrow(TypeError);
    expect(plainText(parseMarkdown('Een **vet** woord'))).toBe('Een vet woord');
  });

  it('finds the documents that a text links to', () => {
    expect(
      linkedKeys('Zie [1a](key:1a) en **[IJmond](key:ijmond)**, of [elders](https://voorbeeld.nl).'),
    ).toEqual(['1a', 'ijmond']);
  });

  it('gives the bare text', () => {
    expect(plainText(parseMarkdown('### Kop\n\nEen **vet** woord\n\n- punt'))).toBe(
      'Kop\nEen vet woord\npunt',
    );
  });
});
