const KEY = /^[0-9a-f]{64}$/;
const NAME = /^[a-z0-9][a-z0-9.-]*\.(?:pdf|png|svg)$/;

/** A file in a store, by its key and name. */
export interface StoredFile {
  key: string;
  filename: string;
}

/** Files by the hash of what they show. A file that is stored never changes. */
export interface RenditionStore {
  /** The bytes, or `null` where there are none, also for a key or name that can't be one. */
  find(key: string, filename: string): Promise<Buffer | null>;
  /** How many bytes a file has, without reading it; `null` where there is none. */
  size(key: string, filename: string): Promise<number | null>;
  /** Keeps a file whole or not at all. A file that is there already stays. */
  save(key: string, filename: string, bytes: Uint8Array): Promise<void>;
  /** All files, in no order, a few at a time; one that comes or goes meanwhile may be among them or not. */
  list(): AsyncIterable<StoredFile>;
  /** Deletes a file; one that is not there is none to delete. */
  remove(key: string, filename: string): Promise<void>;
  /** Deletes what writers that died left unfinished. */
  clearUnfinished(): Promise<void>;
}

/** Whether something can be the key and name of a file; anything else must not become a path. */
export function isFile(key: string, filename: string): boolean {
  return KEY.test(key) && NAME.test(filename);
}
