import { origin, port, readVariables, secret } from '@mra/runtime';
import { z } from 'zod';

const environmentSchema = z.object({
  PORT: port(0).default(3000),
  CMS_URL: z.url({
    protocol: /^https?$/,
    error: 'the internal address of the CMS, as http://127.0.0.1:3001',
  }),
  PUBLIC_ORIGIN: origin('the address that visitors use, as https://www.example.org'),
  DATA_DIR: z.string('the folder for what the site keeps').min(1, 'the folder for what the site keeps'),
  /** Whether files are made before anybody asks for them. */
  FILES_AHEAD: z.enum(['on', 'off'], 'on or off').default('on'),
  EDITION_SECRET: secret('the secret shared with the CMS, at least 32 characters'),
});

/** What the site is told at its start. */
export type Environment = z.infer<typeof environmentSchema>;

/** Reads the environment. @throws {EnvironmentError} naming every variable that is not right. */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  return readVariables(environmentSchema, variables, "The site can't start");
}
