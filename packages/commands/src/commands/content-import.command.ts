import { moveContent, namedFolder } from '../system/content.js';

// `npm run content:import -- FOLDER`: content files in the place of all that the CMS holds. The folder has to be named, as drafts and
// former versions go as well.
const [, , given] = process.argv;
if (!given) {
  console.error(
    'Name the folder: npm run content:import -- FOLDER. It takes the place of everything in the CMS, drafts as well. Nothing was changed.',
  );
  process.exit(1);
}
const folder = namedFolder(given);
await moveContent('import', folder, (documents) =>
  documents === null
    ? `The CMS says what ${folder} says already; nothing was changed.`
    : `${documents} documents of ${folder} are published in the CMS.`,
);
