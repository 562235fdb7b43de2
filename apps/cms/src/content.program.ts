import { resolve } from 'node:path';
import { ContentError } from '@mra/content';
import { innermostReasonOf } from '@mra/runtime';

/** `export FOLDER` or `import FOLDER`. The last line says as JSON what was done: an exit code alone is no proof of work. */
async function work(direction: string, folder: string): Promise<{ documents: number | null }> {
  const { getPayload } = await import('payload');
  const { default: config } = await import('@payload-config');
  const { exportContent } = await import('./documents/export');
  const { importContent } = await import('./documents/import');
  const payload = await getPayload({ config });
  if (direction === 'export') return { documents: await exportContent(payload, folder) };
  return { documents: await importContent(payload, folder) };
}

const [direction = '', folder = ''] = process.argv.slice(2);
const result = await work(direction, resolve(folder)).catch((error: unknown) => {
  if (!(error instanceof ContentError)) console.error(error);
  return { refused: innermostReasonOf(error) };
});
process.stdout.write(`${JSON.stringify(result)}\n`, () => process.exit('refused' in result ? 1 : 0));
