import { origin, port, readVariables, secret } from '@mra/runtime';
import { z } from 'zod';

const A_FEW = 'a number from 1 to 100';

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
  /** The files of so many editions are served, the live one among them. */
  KEEP_EDITIONS: z.coerce.number(A_FEW).int(A_FEW).min(1, A_FEW).max(100, A_FEW).default(5),
  /** Where finished files are kept; in a folder of the site's own where it is left out. */
  RENDITIONS_STORE: z
    .string('a folder, or s3://bucket/prefix')
    .min(1, 'a folder, or s3://bucket/prefix')
    .optional(),
  EDITION_SECRET: secret('the secret shared with the CMS, at least 32 characters'),
});

/** What the site is told at its start. */
export type Environment = z.infer<typeof environmentSchema>;

/** Reads the environment. @throws {EnvironmentError} naming every variable that is not right. */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  return readVariables(environmentSchema, variables, "The site can't start");
}
