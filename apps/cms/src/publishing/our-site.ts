import { timingSafeEqual } from 'node:crypto';
import { sha256 } from '@mra/agenda';
import type { PayloadRequest } from 'payload';
import { environment } from '../environment';

/** Whether a request comes from one of our sites: it holds the secret that the CMS and its sites share. */
export function fromOurSite(req: PayloadRequest): boolean {
  const given = Buffer.from(sha256(req.headers.get('authorization') ?? ''));
  return timingSafeEqual(given, Buffer.from(sha256(`Bearer ${environment.EDITION_SECRET}`)));
}

export const refused = () => Response.json({ error: 'This address is for the site.' }, { status: 401 });
