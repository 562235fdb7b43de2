import { type Bundle, readBundle } from '@mra/agenda';
import type { System } from '@mra/commands';

/** The bundle of the live edition, as the site gets it from the CMS. @throws when the CMS has none or it is not sound */
export async function liveBundle({ environment }: System): Promise<Bundle> {
  const address = `${environment.CMS_URL}/api/edition`;
  const answer = await fetch(address, {
    headers: { authorization: `Bearer ${environment.EDITION_SECRET}` },
  });
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
  return readBundle(await answer.text(), environment.EDITION_SECRET);
}
