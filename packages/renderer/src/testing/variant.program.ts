// Prints the keys of all files of two editions, and what a sample of each kind looks like.
import { createHash } from 'node:crypto';
import make from '../engine/make.js';
import { drawingOf } from '../renditions/drawing.js';
import { renditionsOf } from '../renditions/rendition-index.js';
import { ORIGIN, smallEdition, wholeEdition } from './edition.js';
import { meetings } from './meetings.js';

/** Of each kind of file so many subjects are drawn. */
const SUBJECTS = 2;

const editions = {
  whole: wholeEdition(),
  meetings: smallEdition((documents) => {
    documents.events = meetings;
    Object.assign(documents['action-lines']?.[0] ?? {}, { status: 'under-way' });
  }),
};

const keys: Record<string, string> = {};
const drawn: Record<string, string> = {};
for (const [name, edition] of Object.entries(editions)) {
  const subjects = new Map<string, Set<string>>();
  for (const rendition of renditionsOf(edition, { origin: ORIGIN }).all()) {
    const id = `${name}: ${rendition.id}`;
    keys[id] = rendition.key;
    const drawing = drawingOf(rendition);
    const subject = rendition.id.split('/').slice(0, 4).join('/');
    const known = subjects.get(rendition.pattern) ?? new Set();
    subjects.set(rendition.pattern, known);
    if (!known.has(subject) && known.size >= SUBJECTS) continue;
    const isSmall = drawing.type === 'card' && drawing.format !== 'wide' && drawing.format !== 'story';
    if (drawing.locale === 'en' || isSmall || rendition.mimeType === 'image/png') continue;
    known.add(subject);
    // The stamp is made of the key: with it, no file would look as it did when its key is another.
    const { bytes } = await make(
      drawing.type === 'brief' ? { ...drawing, contentVersion: '00000000' } : drawing,
    );
    drawn[id] = createHash('sha256').update(bytes).digest('hex');
  }
}
process.stdout.write(JSON.stringify({ keys, drawn }));
