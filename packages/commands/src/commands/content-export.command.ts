import { join } from 'node:path';
import { loadEnvironment } from '../environment.js';
import { moveContent, namedFolder } from '../system/content.js';

// `npm run content:export [-- --out FOLDER]`: what is published in the CMS, as content files.
const at = process.argv.indexOf('--out');
const given = at >= 0 ? process.argv[at + 1] : undefined;
const folder = given ? namedFolder(given) : join(loadEnvironment().DATA_DIR, 'export');
await moveContent('export', folder, (documents) => `${documents} documents are in ${folder}`);
