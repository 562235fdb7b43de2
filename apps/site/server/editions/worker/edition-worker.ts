import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { BundleError } from '@mra/agenda';
import type { Answered, Asked, Question, Questions } from './questions.js';

/** Where this runs from source, its worker does as well: it has to be taught TypeScript first. */
function startThread(): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./worker.js', import.meta.url));
  const tsx = createRequire(import.meta.url).resolve('tsx/esm/api');
  const file = new URL('./worker.ts', import.meta.url).href;
  const teach = `require(${JSON.stringify(tsx)}).register(); import(${JSON.stringify(file)});`;
  return new Worker(teach, { eval: true, execArgv: ['--conditions=@mra/source'] });
}

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

/** A worker with at most one edition, as the thread that serves pages knows it. It does not keep a program running that asks it nothing. */
export class EditionWorker {
  readonly thread: Worker = startThread();
  /** Why it ended, once it has. */
  readonly ended: Promise<string>;
  readonly #waiting = new Map<number, Waiting>();
  #number = 0;
  #end: string | null = null;

  constructor() {
    this.thread.unref();
    this.thread.on('message', (answered: Answered) => this.#take(answered));
    this.ended = new Promise((resolve) => {
      const end = (why: string) => {
        this.#end ??= why;
        for (const { reject } of this.#waiting.values()) reject(new Error(this.#end));
        this.#waiting.clear();
        resolve(this.#end);
      };
      this.thread.on('error', (error) => end(error.message));
      this.thread.on('messageerror', (error) => end(error.message));
      this.thread.on('exit', (code) => end(`its thread ended (${code})`));
    });
  }

  get hasEnded(): boolean {
    return this.#end !== null;
  }

  /** How many questions wait for their answer. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** @throws {BundleError} for what it refuses @throws {Error} where it ended before it answered */
  ask<Q extends Question>(ask: Q, of: Questions[Q]['of']): Promise<Questions[Q]['answer']> {
    if (this.#end !== null) return Promise.reject(new Error(this.#end));
    this.#number += 1;
    const asked = { number: this.#number, ask, of } as Asked;
    return new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(asked.number, { resolve, reject });
      this.thread.ref();
      this.thread.postMessage(asked);
    }) as Promise<Questions[Q]['answer']>;
  }

  #take(answered: Answered) {
    const waiting = this.#waiting.get(answered.number);
    this.#waiting.delete(answered.number);
    if (this.#waiting.size === 0) this.thread.unref();
    if ('refused' in answered) waiting?.reject(new BundleError(answered.refused));
    else waiting?.resolve(answered.answer);
  }

  /** Ends it, whatever it is doing; what it was still asked gets no answer. */
  async end(): Promise<void> {
    this.#end ??= 'it was ended';
    await this.thread.terminate();
  }
}
