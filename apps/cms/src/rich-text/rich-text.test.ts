import { type Block, canonicalMarkdown, parseMarkdown, plainText, writeMarkdown } from '@mra/agenda';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, RichTextError } from './from-lexical';
import type { LexicalNode, LexicalState } from './lexical';
import { stateOf } from './to-lexical';

const linkTo = (key: string) => ({ relationTo: 'accelerators', value: `id of ${key}` });
const keyOf = ({ value }: { value: number | string }) => String(value).replace('id of ', '');

/** Markdown → editor → Markdown. */
const through = (markdown: string) =>
  writeMarkdown(blocksOf(stateOf(parseMarkdown(markdown), linkTo), keyOf));

/** What an editor can type: Dutch, punctuation that Markdown could misread, odd spaces. */
const typed = fc.stringMatching(
  /^[A-Za-zëïéèöüçáíóúÉ€²„“”‘’–—…0-9*_[\]()<>#+.!&\\`'"|~:;,?/ \u00a0-]{1,14}$/,
);
const text = fc.record({
  type: fc.constant('text'),
  version: fc.constant(1),
  text: typed,
  format: fc.integer({ min: 0, max: 15 }),
});
const url = fc.constantFrom(
  'https://voorbeeld.nl/a?b=c&d=(e)#f',
  'https://voorbeeld.nl/caf%C3%A9_*x*',
  'http://a.nl',
  'mailto:redactie@voorbeeld.nl',
);
const link = fc
  .tuple(
    fc.array(text, { minLength: 1, maxLength: 3 }),
    fc.oneof(
      url.map((value) => ({ linkType: 'custom', url: value })),
      fc.constantFrom('acc-1', '1a', 'ijmond').map((key) => ({ linkType: 'internal', doc: linkTo(key) })),
    ),
  )
  .map(([children, fields]): LexicalNode => ({ type: 'link', version: 3, children, fields }));
const inline: fc.Arbitrary<LexicalNode[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: text },
    { weight: 1, arbitrary: link },
    fc.constant({ type: 'linebreak', version: 1 }),
  ),
  { maxLength: 6 },
);
const block: fc.Arbitrary<LexicalNode> = fc.oneof(
  inline.map((children) => ({ type: 'paragraph', version: 1, children })),
  inline.map((children) => ({ type: 'heading', tag: 'h3', version: 1, children })),
  fc
    .tuple(fc.constantFrom('bullet', 'number'), fc.array(inline, { minLength: 1, maxLength: 3 }))
    .map(([listType, items]) => ({
      type: 'list',
      listType,
      version: 1,
      children: items.map((children) => ({ type: 'listitem', version: 1, children })),
    })),
);
const state: fc.Arbitrary<LexicalState> = fc
  .array(block, { maxLength: 4 })
  .map((children) => ({ root: { type: 'root', version: 1, children } }));

const words = (value: string) => value.replace(/\s+/g, ' ').trim();

function typedText(node: LexicalNode): string {
  if (node.type === 'linebreak') return ' ';
  const own = node.text ?? (node.children ?? []).map(typedText).join('');
  return ['paragraph', 'heading', 'listitem'].includes(node.type) ? `${own}\n` : own;
}

/** Blocks in which neighbouring texts are one, as a parser reads them. */
const settled = (blocks: readonly Block[]): readonly Block[] => parseMarkdown(writeMarkdown(blocks));

describe('what an editor types', () => {
  it('becomes Markdown that reads back as the same text, links and marks', () => {
    fc.assert(
      fc.property(state, (typedState) => {
        const blocks = blocksOf(typedState, keyOf);
        expect(settled(blocks)).toEqual(blocks);
      }),
      { numRuns: 2000 },
    );
  });

  it('loses no word', () => {
    fc.assert(
      fc.property(state, (typedState) => {
        expect(words(plainText(blocksOf(typedState, keyOf)))).toBe(words(typedText(typedState.root)));
      }),
      { numRuns: 500 },
    );
  });

  it('comes back into the editor and out again unchanged', () => {
    fc.assert(
      fc.property(state, (typedState) => {
        const markdown = writeMarkdown(blocksOf(typedState, keyOf));
        expect(through(markdown)).toBe(markdown);
        expect(canonicalMarkdown(markdown)).toBe(markdown);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['table', { type: 'table', version: 1 }],
    ['h1', { type: 'heading', tag: 'h1', version: 1, children: [] }],
    [
      'list',
      {
        type: 'list',
        version: 1,
        children: [{ type: 'listitem', version: 1, children: [{ type: 'list', version: 1, children: [] }] }],
      },
    ],
  ])('is refused when it holds a %s', (construct, node) => {
    const refused = () => blocksOf({ root: { type: 'root', version: 1, children: [node] } }, keyOf);
    expect(refused).toThrow(RichTextError);
    expect(refused).toThrow(construct);
  });

  it('becomes plain text where a link leads to a document that is gone', () => {
    const markdown = 'Zie [lijn 1a](key:1a).';
    expect(writeMarkdown(blocksOf(stateOf(parseMarkdown(markdown), linkTo), () => null))).toBe(
      'Zie lijn 1a.',
    );
  });
});

describe('the agenda’s Markdown in the editor', () => {
  it.each([
    'Eén **vet** en *schuin* woord, ***allebei*** ook.',
    '**Vet met *schuin* erin** en *schuin met **vet** erin*.',
    '***Beide* dan vet** en ***beide** dan schuin*.',
    '**Zie [lijn 1a](key:1a) voor meer**, of [de site](https://voorbeeld.nl/a_b?c=(d)).',
    '**[Vette link](mailto:redactie@voorbeeld.nl)**',
    '### Kop met **vet**\n\nTekst.\n\n- een\n- [twee](key:ijmond) punten\n\n1. eerst\n2. dan',
    'On**vol**doende, ’s middags – 12 €/m².',
    '\\* geen lijst, 1\\. ook niet, en \\[geen link\\]',
  ])('%j stays as it is', (markdown) => {
    const canonical = canonicalMarkdown(markdown);
    expect(through(canonical)).toBe(canonical);
  });

  it('has links that the editor can open, each with a name of its own', () => {
    const paragraph = stateOf(parseMarkdown('[a](key:1a) en [b](https://b.nl)'), linkTo).root.children?.[0];
    const links = paragraph?.children?.filter((node) => node.type === 'link') ?? [];
    expect(links.map(({ fields }) => fields)).toEqual([
      { linkType: 'internal', doc: linkTo('1a'), newTab: false },
      { linkType: 'custom', url: 'https://b.nl', newTab: false },
    ]);
    expect(new Set(links.map(({ id }) => id)).size).toBe(2);
  });
});
