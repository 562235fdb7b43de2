import { expect, test } from 'vitest';
import { innermostReasonOf, reasonOf } from './index.js';

const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:3001'), { code: 'ECONNREFUSED' });

test.each([
  ['an error', new Error('It broke'), 'It broke'],
  ['one with a cause', new Error('fetch failed', { cause: refused }), `fetch failed (${refused.message})`],
  [
    'one whose cause is several',
    new Error('fetch failed', { cause: new AggregateError([refused]) }),
    `fetch failed (${refused.message})`,
  ],
  ['one that lost its class on the way', { message: 'It broke' }, 'It broke'],
  ['a text', 'It broke', 'It broke'],
  ['something else', { code: 7 }, '{"code":7}'],
  ['nothing', undefined, 'undefined'],
  ['null', null, 'null'],
])('says what %s says', (_, error, reason) => {
  expect(reasonOf(error)).toBe(reason);
});

test('finds what the database itself said', () => {
  const said = new Error('SqliteError: database is locked');
  const failed = new Error('Failed query: insert …', { cause: new Error('wrapped', { cause: said }) });
  expect(innermostReasonOf(failed)).toBe('database is locked');
});
