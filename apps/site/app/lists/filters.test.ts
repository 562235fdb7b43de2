import { describe, expect, it } from 'vitest';
import { chosen, fillIn, type Question } from './filters';

const questions: Question[] = [
  {
    name: 'stage',
    label: 'Stage',
    choices: [
      { value: 'existing', label: 'existing' },
      { value: 'potential', label: 'potential' },
    ],
  },
  {
    name: 'need',
    label: 'Need',
    choices: [
      { value: 'space', label: 'space' },
      { value: 'testing', label: 'testing' },
    ],
    several: true,
  },
];

const fill = (address: string) =>
  fillIn(
    { request: new Request(`https://site.example${address}`), params: {}, context: {} as never },
    questions,
  );

describe('a form whose state is the address', () => {
  it('knows what is chosen, and gives it back as the end of an address', () => {
    const filled = fill('/nl/hotspots?stage=existing&need=space&need=testing');
    expect(chosen(filled, 'stage')).toBe('existing');
    expect(filled.questions[1]?.chosen).toEqual(['space', 'testing']);
    expect(filled.query).toBe('?stage=existing&need=space&need=testing');
    expect(filled.ignored).toEqual([]);
  });

  it('ignores what no question knows, and says so', () => {
    const filled = fill('/nl/hotspots?stage=lost&colour=red&need=space');
    expect(chosen(filled, 'stage')).toBeUndefined();
    expect(filled.ignored).toEqual(['stage=lost', 'colour=red']);
    expect(filled.query).toBe('?need=space');
  });

  it('shows odd and endless values tidied and cut, and never more than a few', () => {
    const many = Array.from({ length: 50 }, (_, at) => `x${at}=y`).join('&');
    const { ignored } = fill(`/nl/hotspots?stage=%00%1b${'z'.repeat(500)}&${many}`);
    expect(ignored).toHaveLength(5);
    expect(ignored[0]).toMatch(/^stage= z+ …$/);
    expect(ignored[0]?.length).toBeLessThan(50);
  });

  it('counts one answer to a question that takes one', () => {
    expect(fill('/nl/hotspots?stage=existing&stage=potential').query).toBe('?stage=potential');
  });

  it('leads away from questions that were left open', () => {
    const thrown = (() => {
      try {
        return fill('/nl/hotspots?stage=&need=space');
      } catch (response) {
        return response as Response;
      }
    })();
    expect(thrown).toBeInstanceOf(Response);
    expect((thrown as Response).headers.get('location')).toBe('/nl/hotspots?need=space');
  });
});
