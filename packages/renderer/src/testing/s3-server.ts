import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

const VERSION = 'v1.8.0';
const CREDENTIALS = { accessKeyId: 'test', secretAccessKey: 'test-secret' };

/** A server that speaks S3's protocol, with an empty bucket. */
export interface S3Server {
  endpoint: string;
  credentials: typeof CREDENTIALS;
  stop(): void;
}

/**
 * versitygw, an S3 gateway to a folder: built through the Go module proxy, once for this machine.
 * @returns its path, or `null` where there is no Go or it can't be had
 */
export function s3Binary(): string | null {
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const folder = join(cache, 'mra-innovation', `versitygw-${VERSION}`);
  const binary = join(folder, 'versitygw');
  if (existsSync(binary)) return binary;
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync('go', ['install', `github.com/versity/versitygw/cmd/versitygw@${VERSION}`], {
      env: { ...process.env, GOBIN: folder },
      stdio: 'ignore',
      timeout: 600_000,
    });
  } catch {
    return null;
  }
  return existsSync(binary) ? binary : null;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

async function answers(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.end();
        resolve(true);
      }).on('error', () => resolve(false));
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('versitygw does not answer');
}

/** Starts the server on a free port, over a throw-away folder. @param bucket is there from the start */
export async function startS3(binary: string, bucket: string): Promise<S3Server> {
  const folder = mkdtempSync(join(tmpdir(), 's3-'));
  mkdirSync(join(folder, 'data', bucket), { recursive: true });
  mkdirSync(join(folder, 'sidecar'));
  const port = await freePort();
  const child = spawn(
    binary,
    [
      ...['--access', CREDENTIALS.accessKeyId, '--secret', CREDENTIALS.secretAccessKey],
      ...['--port', `127.0.0.1:${port}`, '--quiet', 'posix', '--sidecar', join(folder, 'sidecar')],
      join(folder, 'data'),
    ],
    { stdio: 'ignore' },
  );
  await answers(port);
  return {
    endpoint: `http://127.0.0.1:${port}`,
    credentials: CREDENTIALS,
    stop() {
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
