import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileContent, KINDS, type Kind, openEdition, type RawDocument, sealBundle } from '@mra/agenda';
import { type ContentDocument, loadContent } from '@mra/content';

const SECRET = 'a secret that only this test has, long enough';
const PROGRAM = fileURLToPath(new URL('../build/front-door/server/main.js', import.meta.url));

/** Documents that the agenda itself does not have. */
type More = Partial<Record<Kind, RawDocument[]>>;

/** What documents of the agenda say otherwise, by key. */
type Otherwise = Record<string, Partial<RawDocument>>;

/** The agenda of the content files as the bundle of a public edition. */
function bundleOfContent(more: More, otherwise: Otherwise) {
  const content = loadContent();
  const withheld = new Set<string>();
  const publicOnly = (document: ContentDocument): RawDocument[] => {
    const { internalNote: _note, visibility, ...rest } = document;
    if (visibility !== 'lobby') return [{ ...rest, ...otherwise[document.key] } as RawDocument];
    withheld.add(document.key);
    return [];
  };
  const documents = Object.fromEntries(
    KINDS.map((kind) => [
      kind,
      [...(content[kind] as ContentDocument[]).flatMap(publicOnly), ...(more[kind] ?? [])],
    ]),
  ) as Record<Kind, RawDocument[]>;
  const compiled = compileContent({ documents, withheld });
  if (!compiled.content) throw new Error(JSON.stringify(compiled.problems));
  const facts = { sequence: 1, revision: 1, compiledAt: new Date().toISOString(), rollback: false };
  return sealBundle(compiled.content, facts, SECRET);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function untilReady(origin: string, site: ChildProcess): Promise<void> {
  // A busy machine is no failure.
  for (let tries = 0; tries < 450; tries += 1) {
    if (site.exitCode !== null) throw new Error('The site ended while starting.');
    const answer = await fetch(`${origin}/healthz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The site did not become ready.');
}

/** Starts the built site on a free port with an edition on disk and no CMS. @param more what is published besides the agenda */
export async function startSiteFromDisk(more: More = {}, otherwise: Otherwise = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'mra-site-'));
  const bundle = bundleOfContent(more, otherwise);
  mkdirSync(join(folder, 'site'));
  writeFileSync(join(folder, 'site', 'edition.json'), JSON.stringify(bundle));
  const [port, nobody] = [await freePort(), await freePort()];
  const origin = `http://localhost:${port}`;
  const site = spawn(process.execPath, [PROGRAM], {
    stdio: 'ignore',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      CMS_URL: `http://127.0.0.1:${nobody}`,
      PUBLIC_ORIGIN: origin,
      DATA_DIR: folder,
      FILES_AHEAD: 'off',
      EDITION_SECRET: SECRET,
    },
  });
  await untilReady(origin, site);
  return {
    origin,
    edition: openEdition(bundle),
    async stop() {
      const ended = new Promise((resolve) => site.once('exit', resolve));
      site.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
