import type { Server } from 'node:http';
import { reasonOf } from '@mra/runtime';

/** Listens until the process is told to end. @param close is done before it ends */
export function listenOn(server: Server, port: number, close: () => Promise<void>): void {
  const end = () => void close().finally(() => process.exit(0));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  server.once('error', (error: NodeJS.ErrnoException) =>
    failed(error.code === 'EADDRINUSE' ? `The site can't start: port ${port} is taken.` : error),
  );
  server.listen(port, () => console.log(`The site listens on port ${port}`));
}

/** Ends a program that could not start, and says why. */
export function failed(error: unknown): never {
  console.error(reasonOf(error));
  process.exit(1);
}
