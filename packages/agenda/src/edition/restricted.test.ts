import { describe, expect, it } from 'vitest';
import type { Kind } from '../documents.js';
import { smallAgenda } from '../testing/documents.js';
import { byKind, randomAgenda } from '../testing/random-agenda.js';
import type { RawDocument } from './compile.js';
import { restrictedAlong } from './restricted.js';
import { isVisible, SCOPES } from './scope.js';

describe('who may see a document', () => {
  it.each([
    ['public', ['public', 'lobby']],
    ['lobby', ['lobby']],
    ['brussels', []],
    ['', []],
    [null, []],
    [undefined, []],
    ['PUBLIC', []],
    [['public'], []],
    ['constructor', []],
  ])('with the visibility %j it is in %j', (visibility, scopes) => {
    expect(SCOPES.filter((scope) => isVisible(visibility, scope))).toEqual(scopes);
  });
});

type Raw = Record<Kind, RawDocument[]>;

/** Takes documents out of a list. */
function taken(documents: Raw, kind: Kind, ...keys: string[]): RawDocument[] {
  const out = documents[kind].filter(({ key }) => keys.includes(key));
  documents[kind] = documents[kind].filter(({ key }) => !keys.includes(key));
  return out;
}

const figure = (key: string, more: object = {}): RawDocument => ({ key, ...more });

/** The small agenda with its first ask restricted, which rests on figures, a source and a picture of its own. */
function restrictedAsk() {
  const { documents } = smallAgenda();
  documents.figures.push(
    figure('fig-secret', { source: 'src-secret' }),
    figure('fig-linked'),
    figure('fig-also-public'),
    figure('fig-loose'),
  );
  documents.sources.push({ key: 'src-secret' }, { key: 'src-loose' });
  Object.assign(documents.subregions[0] ?? {}, { keyFigures: ['fig-banen', 'fig-also-public'] });
  const [ask] = taken(documents, 'asks', 'need-ij-lobby');
  Object.assign(ask ?? {}, {
    figures: ['fig-banen', 'fig-secret', 'fig-also-public'],
    problem: { nl: 'Zie [dit](key:fig-linked) en [lijn 1a](key:1a).' },
  });
  return { documents, restricted: { ...byKind([]), asks: ask ? [ask] : [] } };
}

const along = (documents: Raw, restricted: Raw) => [...restrictedAlong(documents, restricted)].sort();

describe('what is there only for something restricted', () => {
  it('goes with it: a figure that it names or links to, and the source of that figure', () => {
    const { documents, restricted } = restrictedAsk();
    expect(along(documents, restricted)).toEqual(['fig-linked', 'fig-secret', 'src-secret']);
  });

  it('stays where something public refers to it too, in a field or in a text', () => {
    const { documents, restricted } = restrictedAsk();
    Object.assign(documents.accelerators[0] ?? {}, { vision: { nl: 'Zie [dit](key:fig-secret).' } });
    expect(along(documents, restricted)).toEqual(['fig-linked']);
  });

  it('stays where nothing refers to it, and all of it does where nothing is restricted', () => {
    const { documents, restricted } = restrictedAsk();
    expect(along(documents, restricted)).not.toContain('fig-loose');
    expect(along(documents, byKind([]))).toEqual([]);
    expect(along(byKind(randomAgenda()), byKind([]))).toEqual([]);
  });

  it('leaves alone what has a page of its own, whoever refers to it', () => {
    const { documents, restricted } = restrictedAsk();
    Object.assign(documents.accelerators[0] ?? {}, { body: { nl: 'Zie niets.' } });
    Object.assign(documents.asks[0] ?? {}, { actionLines: [] });
    expect(along(documents, restricted)).not.toContain('1a');
  });

  it('is also a part of it: messages, updates and observations, with what only these show', () => {
    const documents = byKind(randomAgenda());
    const restricted = byKind([]);
    restricted.chapters = taken(documents, 'chapters', 'ch-1');
    restricted.indicators = taken(documents, 'indicators', 'ind-1');
    restricted['action-lines'] = taken(documents, 'action-lines', '1a');
    const parts = [
      ...documents.messages.filter(({ chapter }) => chapter === 'ch-1'),
      ...documents.observations.filter(({ indicator }) => indicator === 'ind-1'),
      ...documents.updates.filter(({ actionLine }) => actionLine === '1a'),
    ].map(({ key }) => key);
    expect(parts.length).toBeGreaterThan(0);
    expect(along(documents, restricted)).toEqual(expect.arrayContaining(parts));
  });
});
