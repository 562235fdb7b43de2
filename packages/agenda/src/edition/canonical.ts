import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** JSON in its one canonical form (RFC 8785): sorted keys, no white space. @throws {TypeError} for what JSON can't hold. */
export function canonicalJson(value: unknown): string {
  const json = canonicalize(value);
  if (json === undefined) throw new TypeError('This value has no JSON form');
  return json;
}

/** SHA-256 as 64 hexadecimal digits. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
