import { z } from 'zod';

const port = 'a port number from 1 to 65535';

const schema = z.object({
  PORT: z.coerce.number(port).int(port).min(1, port).max(65535, port).default(3000),
  CMS_URL: z
    .url({ protocol: /^https?$/, error: 'the internal address of the CMS, as http://127.0.0.1:3001' })
    .default('http://127.0.0.1:3001'),
  PUBLIC_ORIGIN: z
    .url({ protocol: /^https?$/, error: 'the address that visitors see, as https://example.org' })
    .default('http://localhost:3000')
    .transform((address) => new URL(address).origin),
  DATA_DIR: z.string('a folder for editions and renditions').min(1, 'a folder for editions and renditions'),
  EDITION_SECRET: z
    .string('the secret that the CMS signs editions with')
    .min(32, 'the secret that the CMS signs editions with, at least 32 characters'),
});

export type SiteEnvironment = z.infer<typeof schema>;

/** Checks the site's environment. @throws an error that names each wrong variable and says what it should be. */
export function readEnvironment(given: NodeJS.ProcessEnv): SiteEnvironment {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => `${path.join('.')} should be ${message}`);
  throw new Error(`The environment is not right: ${faults.join('; ')}.`);
}
