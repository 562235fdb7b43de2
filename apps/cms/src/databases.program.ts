import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AGENDA_FOLDER, type Content, loadContent } from '@mra/content';
import config from '@payload-config';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { getPayload, type Payload } from 'payload';
import { exportContent } from './documents/export';
import { importContent } from './documents/import';
import { seed } from './documents/seed';
import { databaseAnswers } from './health';
import { compilerOf } from './publishing/compiler';

/** The agenda with a fault in the middle, at which filling a database ends. */
function halfWay(content: Content): Content {
  const [first] = content.figures;
  return first ? { ...content, figures: [...content.figures, first] } : content;
}

/** What the database itself keeps: no key twice, whoever writes. */
async function refusesKeyTwice(payload: Payload): Promise<boolean> {
  const [organisation] = (await payload.find({ collection: 'organisations', limit: 1, depth: 0 })).docs;
  // Past the hooks that would choose another key.
  const twin = payload.db.create({
    collection: 'organisations',
    data: { title: { nl: 'Tweeling' }, type: 'other', key: organisation?.key },
  });
  return twin.then(
    () => false,
    () => true,
  );
}

/** The indexes of MongoDB on the versions of a document; `null` on SQLite, whose migrations say them. */
async function versionIndexes({ db }: Payload): Promise<string[] | null> {
  if (!('connection' in db)) return null;
  const { versions } = db as unknown as MongooseAdapter;
  const indexes = (await versions.organisations?.collection.indexes()) ?? [];
  return indexes.map(({ key }) => Object.keys(key).join(' '));
}

/** The path of content in one database, for the tests that compare databases: each step's result as one line of JSON. */
async function walk(): Promise<Record<string, unknown>> {
  const payload = await getPayload({ config });
  const interrupted = await seed(payload, halfWay(loadContent())).then(
    () => 'done',
    () => 'refused',
  );
  await seed(payload);
  const edition = await compilerOf(payload).current();
  const all = { overrideAccess: true, depth: 0 } as const;
  const user = { id: 0, role: 'administrator', collection: 'users' };
  const organisations = { ...all, collection: 'organisations' } as const;
  const draft = await payload.create({
    ...organisations,
    draft: true,
    locale: 'nl',
    data: { title: 'Proefpartij', type: 'other', _status: 'draft' },
    user,
  });
  const afterDraft = await compilerOf(payload).current();
  await payload.update({
    ...organisations,
    id: draft.id,
    draft: true,
    locale: 'en',
    data: { title: 'Trial party' },
    user,
  });
  const [ijmond] = (
    await payload.find({ ...all, collection: 'subregions', where: { key: { equals: 'ijmond' } } })
  ).docs;
  await payload.update({
    ...organisations,
    id: draft.id,
    locale: 'nl',
    data: { title: 'Proefpartij', subregion: ijmond?.id ?? null, _status: 'published' },
    user,
  });
  const published = await compilerOf(payload).current();
  const { docs: versions } = await payload.findVersions({
    ...organisations,
    where: { parent: { equals: draft.id } },
    sort: 'createdAt',
    pagination: false,
  });
  await payload.update({
    ...organisations,
    id: draft.id,
    locale: 'nl',
    data: { title: 'Andere naam', _status: 'published' },
    user,
  });
  const [first] = versions.filter((version) => version.version._status === 'published');
  await payload.restoreVersion({ ...organisations, id: String(first?.id), user });
  const restored = await payload.findByID({ ...organisations, id: draft.id, locale: 'nl' });
  const used = await payload.delete({ ...all, collection: 'subregions', id: ijmond?.id ?? 0, user }).then(
    () => 'deleted',
    () => 'refused',
  );
  await payload.delete({ ...organisations, id: draft.id, user });
  const afterDelete = await compilerOf(payload).current();
  const found = published?.bundle.content.documents.organisations.find(({ key }) => key === 'proefpartij');
  const changed = await importContent(payload, AGENDA_FOLDER);
  const again = await importContent(payload, AGENDA_FOLDER);
  const folder = mkdtempSync(join(tmpdir(), 'export-'));
  const exported = await exportContent(payload, folder);
  const same = readdirSync(AGENDA_FOLDER).filter(
    (name) => readFileSync(join(folder, name), 'utf8') === readFileSync(join(AGENDA_FOLDER, name), 'utf8'),
  );
  const differing = readdirSync(AGENDA_FOLDER).filter((name) => !same.includes(name));
  rmSync(folder, { recursive: true });
  const facts = {
    imports: { changed, again, exported, differing },
    interrupted,
    edition: edition?.bundle.envelope.id,
    documents: Object.values(edition?.bundle.content.documents ?? {}).flat().length,
    draftStaysOut: afterDraft?.bundle.envelope.id === edition?.bundle.envelope.id,
    published: found && { title: found.title, subregion: found.subregion },
    versions: versions.length > 0,
    refusesKeyTwice: await refusesKeyTwice(payload),
    versionIndexes: await versionIndexes(payload),
    databaseAnswers: await databaseAnswers(payload),
    restored: restored.title,
    deletingWhatIsUsed: used,
    deleteGivesTheOldEdition: afterDelete?.bundle.envelope.id === edition?.bundle.envelope.id,
    sequence: afterDelete?.bundle.envelope.sequence,
  };
  // A file has no connection that could be lost.
  if (!('connection' in payload.db)) return facts;
  await payload.destroy();
  return { ...facts, answersWhenLost: await databaseAnswers(payload) };
}

const result = await walk().catch((error: unknown) => ({
  failed: error instanceof Error ? error.stack : String(error),
}));
process.stdout.write(`${JSON.stringify(result)}\n`, () => process.exit(0));
