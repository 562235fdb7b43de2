import { writeForTheWeb } from './write.js';

await writeForTheWeb(new URL('../../dist/web/', import.meta.url));
