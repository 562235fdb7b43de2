import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mediaTypeOf } from '@mra/runtime';
import { type Answer, IMMUTABLE } from '../http/answer.js';
import { compress, type Encoding } from '../http/encoding.js';

const COMPRESSIBLE = /\.(?:css|svg|txt)$/;

/** The built files of the site, in memory: a stylesheet and five fonts, named by their content. */
export class StaticFiles {
  readonly #answers = new Map<string, Record<Encoding, Answer>>();

  /** Reads every file of a folder. @param folder the folder that is served as `/` */
  static async read(folder: string): Promise<StaticFiles> {
    const files = new StaticFiles();
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      if (!entry.isFile()) continue;
      const file = join(entry.parentPath, entry.name);
      const path = `/${file.slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, '')}`;
      files.#answers.set(path, await answersFor(path, await readFile(file)));
    }
    return files;
  }

  /** The file at a path, or `undefined`. */
  get(path: string, encoding: Encoding): Answer | undefined {
    return this.#answers.get(path)?.[encoding];
  }

  /** The addresses of all stylesheets, for pages that are made without the framework. */
  get stylesheets(): string[] {
    return [...this.#answers.keys()].filter((path) => path.endsWith('.css'));
  }
}

async function answersFor(path: string, bytes: Buffer): Promise<Record<Encoding, Answer>> {
  const type = mediaTypeOf(path) ?? 'application/octet-stream';
  const answer = async (encoding: Encoding): Promise<Answer> => {
    const useful = COMPRESSIBLE.test(path) ? encoding : 'identity';
    return {
      status: 200,
      headers: {
        'content-type': type.startsWith('text/') ? `${type}; charset=utf-8` : type,
        'cache-control': path.startsWith('/assets/') ? IMMUTABLE : 'public, max-age=3600',
        vary: 'accept-encoding',
        ...(useful === 'identity' ? {} : { 'content-encoding': useful }),
      },
      body: await compress(bytes, useful, 'often'),
    };
  };
  return { br: await answer('br'), gzip: await answer('gzip'), identity: await answer('identity') };
}
