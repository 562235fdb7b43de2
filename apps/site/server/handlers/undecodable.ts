import type { Handler } from './handler.js';

/** Whether a path is one, of characters that can be read. */
export function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return path.startsWith('/');
  } catch {
    return false;
  }
}

/** Addresses that nobody can read. */
export const undecodable: Handler = {
  match: (path) => !isDecodable(path),
  handle: () => ({ trouble: 'undecodable' }),
};
