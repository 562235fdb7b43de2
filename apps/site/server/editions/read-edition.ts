import { setImmediate as turn } from 'node:timers/promises';
import { Edition, makeAhead } from '@mra/agenda';
import { noDocuments, unpack } from './worker/batches.js';
import type { EditionWorker } from './worker/edition-worker.js';
import type { Opening } from './worker/questions.js';
import { returnWorker, takeWorker } from './worker/workers.js';

/** An edition on disk that was read and checked in a worker, and is still there. */
export interface EditionReading extends Opening {
  /** Still has the edition, and can index it. */
  worker: EditionWorker;
}

/**
 * Reads a bundle and checks all of it, in a worker, which is then yours to give back.
 * @param secret what it must be signed with; `null` where that does not matter
 * @throws {BundleError} that says why it must not be shown
 */
export async function readEdition(file: string, secret: string | null): Promise<EditionReading> {
  const worker = takeWorker();
  try {
    return { ...(await worker.ask('read', { file, secret })), worker };
  } catch (error) {
    await returnWorker(worker);
    throw error;
  }
}

/**
 * Takes over what was read, a few milliseconds at a time: visitors have their turn in between.
 * @param ahead whether to make ready what its first visitors would wait for
 */
export async function takeOver({ envelope, scope, worker }: EditionReading, ahead = true): Promise<Edition> {
  const documents = noDocuments();
  for (;;) {
    const batch = await worker.ask('documents', null);
    if (!batch) break;
    unpack(batch, documents);
    await turn();
  }
  const edition = new Edition(envelope, { scope, documents });
  await turn();
  if (ahead) for (const _ of makeAhead(edition)) await turn();
  return edition;
}
