import { z } from 'zod';

/** Thrown for an environment that is not right; the reader needs the message, not where it was thrown. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError';
  override stack = '';
}

/**
 * A TCP port.
 * @param lowest 0 where the operating system may choose one
 */
export function port(lowest: 0 | 1 = 1) {
  const range = `a port number from ${lowest} to 65535`;
  return z.coerce.number(range).int(range).min(lowest, range).max(65_535, range);
}

/** A secret that nobody can guess. @param what it is, for the message; its value is never shown */
export function secret(what = 'a random text of at least 32 characters') {
  return z.string(what).min(32, what);
}

/** The scheme, host and port of an address; a path is left off. @param what it is, for the message */
export function origin(what: string) {
  return z.url({ protocol: /^https?$/, error: what }).transform((address) => new URL(address).origin);
}

/** The address of a database that the CMS can use. */
export const databaseUrl = z
  .string()
  .regex(/^(?:file:.|mongodb(?:\+srv)?:\/\/)/, 'file:<path> for SQLite or mongodb://… for MongoDB');

/**
 * Reads environment variables by a schema whose messages say what each variable should be.
 * @param opening how the message begins when something is wrong
 * @throws {EnvironmentError} naming every variable that is not right, and showing the value of none
 */
export function readVariables<S extends z.ZodType>(
  schema: S,
  given: Readonly<Record<string, string | undefined>>,
  opening = 'The environment is not right',
): z.output<S> {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const wrong = result.error.issues.map(({ path, message }) => `${path.join('.')} should be ${message}`);
  throw new EnvironmentError(`${opening}: ${wrong.join('; ')}.`);
}
