import { lookup, mimes } from 'mrmime';

/** What comes after the last dot of a name, in lower case; an empty text where there is no dot. */
export function extensionOf(name: string): string {
  return /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The media type that a file's name tells, as `application/pdf`; `null` for an extension that tells none. */
export function mediaTypeOf(name: string): string | null {
  // Browsers ask for /favicon.ico, and mrmime names only the type that IANA registered for it.
  const extension = extensionOf(name);
  if (extension === 'ico') return 'image/x-icon';
  return (extension && lookup(extension)) || null;
}

/** Of types that have several extensions, the one that people expect. */
const USUAL: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg' };

/** The extension of files of a media type, as `pdf`. @throws {RangeError} for a type that nobody gave one */
export function extensionFor(mediaType: string): string {
  const extension =
    USUAL[mediaType] ?? Object.keys(mimes).find((candidate) => mimes[candidate] === mediaType);
  if (!extension) throw new RangeError(`Files of type ${mediaType} have no usual extension.`);
  return extension;
}
