import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  paginateListObjectsV2,
  S3Client,
  type S3ClientConfig,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { mediaTypeOf } from '@mra/runtime';
import { isFile, type RenditionStore } from './store.js';

export interface S3StoreOptions {
  bucket: string;
  /** The first part of every object's name, as `renditions/`. */
  prefix: string;
  /** Endpoint, region and credentials, as the AWS client takes them. */
  client: S3ClientConfig;
}

/** What a server answers when an object is there already, or is being written by somebody else. */
const TAKEN = new Set([409, 412]);

/** In milliseconds. The client tries three times, and would by itself wait for ever for a server that does not answer. */
const PATIENCE = { connectionTimeout: 3_000, socketTimeout: 10_000 };

/** A store in a bucket of any server that speaks S3's protocol. An object appears whole or not at all, and is written only once. */
export function s3Store({ bucket, prefix, client }: S3StoreOptions): RenditionStore {
  const s3 = new S3Client({ requestHandler: PATIENCE, ...client });
  const nameOf = (key: string, filename: string) => `${prefix}${key}/${filename}`;
  return {
    async find(key, filename) {
      if (!isFile(key, filename)) return null;
      try {
        const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: nameOf(key, filename) }));
        return Body ? Buffer.from(await Body.transformToByteArray()) : null;
      } catch (error) {
        if (error instanceof NoSuchKey) return null;
        throw error;
      }
    },
    async size(key, filename) {
      if (!isFile(key, filename)) return null;
      try {
        const name = { Bucket: bucket, Key: nameOf(key, filename) };
        return (await s3.send(new HeadObjectCommand(name))).ContentLength ?? null;
      } catch (error) {
        if (error instanceof NotFound) return null;
        throw error;
      }
    },
    async save(key, filename, bytes) {
      try {
        await s3.send(
          new PutObjectCommand({
            Bucket: bucket,
            Key: nameOf(key, filename),
            Body: bytes,
            ContentType: mediaTypeOf(filename) ?? undefined,
            CacheControl: 'public, max-age=31536000, immutable',
            IfNoneMatch: '*',
          }),
        );
      } catch (error) {
        if (error instanceof S3ServiceException && TAKEN.has(error.$metadata.httpStatusCode ?? 0)) return;
        throw error;
      }
    },
    async *list() {
      for await (const { Contents } of paginateListObjectsV2(
        { client: s3 },
        { Bucket: bucket, Prefix: prefix },
      ))
        for (const { Key } of Contents ?? []) {
          const [key = '', filename = ''] = (Key ?? '').slice(prefix.length).split('/');
          if (isFile(key, filename)) yield { key, filename };
        }
    },
    async remove(key, filename) {
      if (isFile(key, filename))
        await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: nameOf(key, filename) }));
    },
    // An object is whole or not there.
    clearUnfinished: async () => {},
  };
}
