/** A version of the schema of editions. */
export interface SchemaVersion {
  /** Raised before the dot when older sites can't read what is written, and older bundles need a migration; behind it otherwise. */
  version: `${number}.${number}`;
  /** What `schemaHash` gave for it. */
  hash: string;
  /** What it brought. */
  what: string;
}

/** The version that editions are written in. */
const PRESENT = {
  version: '1.2',
  hash: '24eb3d2f5d8da91daf99bfef017dc423ae4f072272d2647f098e53ae43b20887',
  what: 'An edition may be for those who lobby; kinds may be missing, and are then empty.',
} as const satisfies SchemaVersion;

/** Every version of the schema that editions were written in, the present one last. `versions.test.ts` says when it takes another. */
export const SCHEMA_VERSIONS: readonly SchemaVersion[] = [
  {
    version: '1.0',
    hash: 'cbd68a5d2a872ac65a0ec236bbee7dfb2922131d639ad2559312ce9b2374e348',
    what: 'The first.',
  },
  {
    version: '1.1',
    hash: '30c17fab7dbf08e9537f6dcfc12bb3d9e4ca47be9cebc06320491f49fa30827c',
    what: 'Programmes say which forms of money they also give.',
  },
  PRESENT,
];

export const SCHEMA_VERSION: SchemaVersion['version'] = PRESENT.version;
