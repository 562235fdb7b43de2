import { diskStore } from './disk.js';
import type { RenditionStore } from './store.js';

/**
 * The store at an address: a folder, or `s3://bucket/prefix/` on any server that speaks S3's protocol. That server, its region and the
 * credentials are those of AWS's own variables (`AWS_ENDPOINT_URL`, `AWS_REGION`, `AWS_ACCESS_KEY_ID` …).
 */
export async function openStore(address: string): Promise<RenditionStore> {
  const [, bucket, prefix = ''] = /^s3:\/\/([^/]+)\/?(.*)$/.exec(address) ?? [];
  if (!bucket) return diskStore(address);
  // Its client takes a second to load, which nobody waits for who keeps files on the disk.
  const { s3Store } = await import('./s3.js');
  // Servers other than AWS's know a bucket by its path and not by a host of its own.
  const forcePathStyle = Boolean(process.env.AWS_ENDPOINT_URL ?? process.env.AWS_ENDPOINT_URL_S3);
  return s3Store({
    bucket,
    prefix: prefix && !prefix.endsWith('/') ? `${prefix}/` : prefix,
    client: { forcePathStyle },
  });
}
