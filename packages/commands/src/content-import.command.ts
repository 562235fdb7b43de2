import { AGENDA_FOLDER, moveContent, namedFolder } from './content.js';

// `npm run content:import [-- FOLDER]`: content files in the place of all that the CMS holds; without a folder, the agenda's own.
const [, , given] = process.argv;
const folder = given ? namedFolder(given) : AGENDA_FOLDER;
await moveContent('import', folder, (documents) =>
  documents === null
    ? `The CMS says what ${folder} says already; nothing was changed.`
    : `${documents} documents of ${folder} are published in the CMS.`,
);
