import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A CMS that has nothing but an edition to give. */
export interface TestCms {
  url: string;
  /** What it gives from now on. @param tag no other edition's */
  offer(json: Buffer, tag: string): void;
  stop(): void;
}

/** Starts such a CMS. */
export async function startTestCms(): Promise<TestCms> {
  let offered: { json: Buffer; tag: string } | null = null;
  const server = createServer(({ url, headers }, response) => {
    if (url !== '/api/edition' || !offered) return response.writeHead(503).end();
    if (headers['if-none-match'] === offered.tag) return response.writeHead(304).end();
    return response.writeHead(200, { etag: offered.tag }).end(offered.json);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    offer(json, tag) {
      offered = { json, tag };
    },
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
