import type { Kind } from '@mra/agenda';
import { amsterdamDate } from '@mra/runtime';
import { type PayloadRequest, saveVersion } from 'payload';
import type { PayloadRecord } from '../documents/mapping';
import { collectionOf, readRecords } from '../documents/records';
import { freeKey, slugify } from '../naming/names';
import { caused, scopesOf, tryRecords } from '../publishing/candidate';
import { sentenceOf } from '../publishing/problems';
import { moveRevision } from '../publishing/revision';
import { type ObservationRow, type RowError, readRows } from './rows';

type Records = ReadonlyMap<Kind, readonly PayloadRecord[]>;

function published(records: Records, kind: Kind): Map<string, PayloadRecord> {
  const all = (records.get(kind) ?? []).filter(({ _status }) => _status === 'published');
  return new Map(all.map((record) => [String(record.key), record]));
}

function textOf(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}

/** What the observation of a record is of, by ids. */
function recordIdentity({ indicator, period, area, subregion }: Record<string, unknown>): string {
  const [of, during, where] = [textOf(indicator), textOf(period), textOf(subregion)];
  return [of, during, area, where].join('|');
}

/** A row as a record: a value that is there already gets the new one, any other is added. */
async function recordOf(row: ObservationRow, records: Records, req: PayloadRequest) {
  const { indicator, period, area, subregion, value, qualifier } = row;
  const facts = {
    indicator: published(records, 'indicators').get(indicator)?.id,
    subregion: subregion === null ? null : published(records, 'subregions').get(subregion)?.id,
    period,
    area,
    value,
    qualifier,
    _status: 'published' as const,
  };
  const identity = recordIdentity(facts);
  const before = records.get('observations')?.find((each) => recordIdentity(each) === identity);
  if (!before) {
    const name = ['obs', indicator.replace(/^ind-/, ''), period, subregion ?? area].filter(Boolean).join(' ');
    return {
      same: false,
      id: null,
      data: { ...facts, key: await freeKey(slugify(name), req), changedOn: amsterdamDate() },
    };
  }
  const same = before.value === value && before.qualifier === qualifier && before._status === 'published';
  const changedOn = same ? before.changedOn : amsterdamDate();
  return { same, id: before.id, data: { ...before, ...facts, key: String(before.key), changedOn } };
}

/**
 * Publishes the observations of a CSV file: all of them, or none where anything is wrong.
 * @param req a request with a transaction, which the caller commits
 */
export async function importObservations(
  csv: string,
  req: PayloadRequest,
): Promise<{ added: number; changed: number; errors: RowError[] }> {
  const { payload } = req;
  const stored = await readRecords(payload, req);
  const known = {
    indicators: new Set(published(stored, 'indicators').keys()),
    subregions: new Set(published(stored, 'subregions').keys()),
  };
  const { rows, errors } = readRows(csv, known);
  if (errors.length > 0) return { added: 0, changed: 0, errors };
  const made = [];
  for (const row of rows) made.push({ row: row.row, ...(await recordOf(row, stored, req)) });
  const changes = made.filter(({ same }) => !same);
  const ids = new Set(changes.map(({ id }) => id));
  const kept = (stored.get('observations') ?? []).filter(({ id }) => !ids.has(id));
  // A row says nothing about who may see it: a new observation has the form's initial value.
  const fresh = changes.map(({ id, data, row }) => ({
    visibility: 'public',
    ...data,
    id: id ?? `new-${row}`,
  }));
  const records = new Map(stored).set('observations', [...kept, ...fresh]);
  const trials = scopesOf(records).map((scope) => {
    const { problems } = tryRecords(payload, records, scope);
    return { problems, known: problems.length > 0 ? tryRecords(payload, stored, scope).problems : [] };
  });
  const problems = changes.flatMap(({ row, data }) => {
    const own = trials
      .flatMap((trial) => caused(trial.problems, trial.known, data.key))
      .filter(({ key }) => key === data.key);
    const messages = own.map((problem) => `${problem.field}: ${sentenceOf(problem, 'nl')}`);
    return [...new Set(messages)].map((message) => ({ row, message }));
  });
  if (problems.length > 0) return { added: 0, changed: 0, errors: problems };
  const collection = collectionOf(payload, 'observations');
  for (const { id, data } of changes) {
    const docWithLocales =
      id === null
        ? await payload.db.create({ collection: 'observations', data, req })
        : await payload.db.updateOne({ collection: 'observations', id, data, req });
    const operation = id === null ? 'create' : 'update';
    await saveVersion({ id: docWithLocales.id, collection, docWithLocales, operation, payload, req });
  }
  if (changes.length > 0) await moveRevision(req);
  const added = changes.filter(({ id }) => id === null).length;
  return { added, changed: changes.length - added, errors: [] };
}
