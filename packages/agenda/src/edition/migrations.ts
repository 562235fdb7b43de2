/** The content of a stored bundle as it was written, by a schema that may be gone. */
export type RawContent = Readonly<Record<string, unknown>>;

/** By major version of the schema: what makes of content of that version content of the next. */
export type Migrations = Readonly<Record<number, (content: RawContent) => RawContent>>;

/** None is needed yet: all that was ever stored is of the first major version. */
export const migrations: Migrations = {};
