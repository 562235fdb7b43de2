// What runs in a worker: it reads an edition, hands its documents over and answers searches, so that nothing of this keeps visitors waiting.
import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import {
  Edition,
  type EditionContent,
  homeView,
  LOCALES,
  type Locale,
  openEdition,
  readBundle,
  SearchIndex,
} from '@mra/agenda';
import { reasonOf } from '@mra/runtime';
import { batchesOf, noDocuments, unpack } from './batches.js';
import type { Answered, Asked, Batch, Opening, Question, Questions } from './questions.js';

/** The edition, until it is indexed. */
let held: { opening: Opening; documents: EditionContent['documents'] } | null = null;
let batches: Generator<Batch> | null = null;
let indexes: Record<Locale, SearchIndex> | null = null;

function needed<T>(value: T | null, what: string): T {
  if (value === null) throw new Error(`There is no ${what} yet.`);
  return value;
}

const answers: { [Q in Question]: (of: Questions[Q]['of']) => Questions[Q]['answer'] } = {
  read({ file, secret }) {
    const bundle = readBundle(readFileSync(file, 'utf8'), secret);
    const edition = openEdition(bundle);
    for (const locale of LOCALES) homeView(edition, locale);
    const { documents, scope } = bundle.content;
    const opening = { envelope: bundle.envelope, scope };
    held = { opening, documents };
    batches = batchesOf(documents);
    return opening;
  },
  documents() {
    const { done, value } = needed(batches, 'edition').next();
    return done ? null : value;
  },
  hold(opening) {
    held = { opening, documents: noDocuments() };
    return null;
  },
  take(batch) {
    unpack(batch, needed(held, 'edition').documents);
    return null;
  },
  index() {
    const { opening, documents } = needed(held, 'edition');
    const edition = new Edition(opening.envelope, { scope: opening.scope, documents });
    indexes = { nl: new SearchIndex(edition, 'nl'), en: new SearchIndex(edition, 'en') };
    held = null;
    batches = null;
    return null;
  },
  search({ locale, query, page, size }) {
    return needed(indexes, 'index')[locale].page(query, page, size);
  },
  forget() {
    held = null;
    batches = null;
    indexes = null;
    return null;
  },
};

/** Answers one question. The table above has the question and its answer of one type; that is lost where it is looked up. */
function answerTo({ ask, of }: Asked): unknown {
  return (answers[ask] as (of: Asked['of']) => unknown)(of);
}

parentPort?.on('message', (asked: Asked) => {
  const { number } = asked;
  let answered: Answered;
  try {
    answered = { number, answer: answerTo(asked) };
  } catch (error) {
    answered = { number, refused: reasonOf(error) };
  }
  parentPort?.postMessage(answered);
});
