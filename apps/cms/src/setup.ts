import { randomBytes } from 'node:crypto';
import config from '@payload-config';
import { getPayload } from 'payload';
import { seed } from './documents/seed';

/** Brings an installation to where it can be used: schema, the agenda, and the first user. Says what it did as one line of JSON. */
async function setUp(): Promise<{ created: boolean; email?: string; password?: string }> {
  const payload = await getPayload({ config });
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true });
  if (totalDocs > 0) return { created: false };
  await seed(payload);
  const email = process.env.EDITOR_EMAIL ?? 'redactie@mra-innovatie.example';
  const password = randomBytes(12).toString('base64url');
  // The user comes last: an interrupted set-up is done again.
  await payload.create({
    collection: 'users',
    data: { email, password, role: 'administrator' },
    overrideAccess: true,
  });
  return { created: true, email, password };
}

const done = await setUp();
process.stdout.write(`${JSON.stringify(done)}\n`, () => process.exit(0));
