import { randomBytes } from 'node:crypto';
import { innermostReasonOf } from '@mra/runtime';

/** What setting up gave: the first account, the first time. */
type SetUp = { created: true; email: string; password: string } | { created: false };

/**
 * Brings an installation to where it can be used: schema, the agenda, and the first user, who comes last so that an interrupted set-up is
 * done again.
 */
async function setUp(): Promise<SetUp> {
  // Imported here, so that a wrong environment is one line below and not a stack trace.
  const { environment } = await import('./environment');
  const { getPayload } = await import('payload');
  const { default: config } = await import('@payload-config');
  const { seed } = await import('./documents/seed');
  const payload = await getPayload({ config });
  const { totalDocs: users } = await payload.count({ collection: 'users', overrideAccess: true });
  if (users > 0) return { created: false };
  await seed(payload);
  const email = environment.EDITOR_EMAIL;
  const password = randomBytes(12).toString('base64url');
  await payload.create({
    collection: 'users',
    data: { email, password, role: 'administrator' },
    overrideAccess: true,
  });
  return { created: true, email, password };
}

const result = await setUp().catch((error: unknown) => {
  console.error(error);
  return { refused: innermostReasonOf(error) };
});
// The last line says what was done, or why it could not be; an exit code alone is no proof.
process.stdout.write(`${JSON.stringify(result)}\n`, () => process.exit('refused' in result ? 1 : 0));
