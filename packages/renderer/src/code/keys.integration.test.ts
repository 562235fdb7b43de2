import { beforeAll, describe, expect, it } from 'vitest';
import { type Edit, type Variant, variantOf } from '../testing/variant.js';

/** Another text wherever a package writes one. @throws where none does */
function replacing(from: RegExp, to: string): Edit & { found: number } {
  const edit = (_path: string, source: string) => {
    const changed = source.replaceAll(from, to);
    if (changed !== source) edit.found += 1;
    return changed;
  };
  edit.found = 0;
  return edit;
}

let before: Variant;
beforeAll(async () => {
  before = await variantOf((_path, source) => source);
}, 600_000);

/** Which files have another key than before, and which of those drawn look otherwise. */
async function changedBy(edit: Edit & { found?: number }) {
  const after = await variantOf(edit);
  expect(edit.found).not.toBe(0);
  expect(Object.keys(after.drawn)).toEqual(Object.keys(before.drawn));
  const differing = (of: 'keys' | 'drawn') =>
    Object.keys(before[of]).filter((id) => before[of][id] !== after[of][id]);
  return { keys: new Set(differing('keys')), drawn: differing('drawn'), sample: Object.keys(before.drawn) };
}

/** Of the files drawn, those that look otherwise under the same key, and those that look the same under another. */
async function compare(edit: Edit & { found?: number }) {
  return compared(await changedBy(edit));
}

function compared({ keys, drawn, sample }: Awaited<ReturnType<typeof changedBy>>) {
  expect(drawn.length).toBeGreaterThan(0);
  expect(drawn.length).toBeLessThan(sample.length);
  return {
    stale: drawn.filter((id) => !keys.has(id)),
    needless: sample.filter((id) => keys.has(id) && !drawn.includes(id)),
  };
}

const EXACT = { stale: [], needless: [] };

/** Each draws some ninety files in a process of its own. */
const LONG = { timeout: 600_000 };

describe('the key of a file is another where the file is, and only there', LONG, () => {
  it('when a subregion gets another colour', async () => {
    expect(await compare(replacing(/#F26B2A/g, '#0000FF'))).toEqual(EXACT);
  });

  it('when what is not known is said in other words', async () => {
    expect(await compare(replacing(/'niet bekend'/g, "'ONBEKEND'"))).toEqual(EXACT);
  });

  it('when a status has another name: then also where only names of other fields are read', async () => {
    // Briefs look their headings up among the names of all kinds, so briefs without a status get another key as well. Cards do not.
    const { stale, needless } = await compare(replacing(/'loopt'/g, "'is bezig'"));
    expect(stale).toEqual([]);
    expect(needless.filter((id) => !id.includes(': brief/'))).toEqual([]);
  });

  it('when dates are written otherwise', async () => {
    expect(await compare(replacing(/month: 'long'/g, "month: '2-digit'"))).toEqual(EXACT);
  });

  it('when one kind of card is drawn otherwise', async () => {
    const changed = await changedBy(replacing(/tall \? 230 : 170/g, 'tall ? 231 : 171'));
    expect(compared(changed)).toEqual(EXACT);
    const { keys } = changed;
    const kinds = [...keys].map((id) => id.replace(/^.*: /, '').split('/').slice(0, 2).join('/'));
    expect([...new Set(kinds)].sort()).toEqual(['card/message', 'card/story']);
  });

  it('and no key is another for a comment', async () => {
    const { keys } = await changedBy((path, source) => `/* ${path} */\n${source}\n// said otherwise\n`);
    expect([...keys]).toEqual([]);
  });
});
