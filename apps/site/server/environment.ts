import { z } from 'zod';

const PORT_RANGE = 'a port number from 0 to 65535';

const environmentSchema = z.object({
  PORT: z.coerce.number(PORT_RANGE).int(PORT_RANGE).min(0, PORT_RANGE).max(65_535, PORT_RANGE).default(3000),
  CMS_URL: z.url({
    protocol: /^https?$/,
    error: 'the internal address of the CMS, as http://127.0.0.1:3001',
  }),
  PUBLIC_ORIGIN: z
    .url({ protocol: /^https?$/, error: 'the address that visitors use, as https://www.example.org' })
    .transform((address) => new URL(address).origin),
  DATA_DIR: z.string('the folder for what the site keeps').min(1, 'the folder for what the site keeps'),
  /** Whether files are made before anybody asks for them. */
  FILES_AHEAD: z.enum(['on', 'off'], 'on or off').default('on'),
  EDITION_SECRET: z
    .string('the secret shared with the CMS, at least 32 characters')
    .min(32, 'the secret shared with the CMS, at least 32 characters'),
});

/** What the site is told at its start. */
export type Environment = z.infer<typeof environmentSchema>;

/** Thrown for an environment variable that is missing or wrong; the message names it and says what it should be. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError';
}

/** Reads the environment. @throws {EnvironmentError} naming every variable that is not right. */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const result = environmentSchema.safeParse(variables);
  if (result.success) return result.data;
  const wrong = result.error.issues.map((issue) => `${issue.path.join('.')} should be ${issue.message}`);
  throw new EnvironmentError(`The site can't start: ${wrong.join('; ')}.`);
}
